import { describe, expect, it } from 'vitest';
import { kernelProblems } from '../../scripts/check-kernel.mjs';

describe('the check of the kernel', () => {
  it.each([
    ['Math.random()', 'keyed generator'],
    ['Math.exp(1)', 'Math.exp differs between engines'],
    ['Math.pow(2, 3)', 'Math.pow differs between engines'],
    ['Math.hypot(3, 4)', 'Math.hypot differs between engines'],
    ['Math.cbrt(8)', 'Math.cbrt differs between engines'],
    ['Math.expm1(1)', 'Math.expm1 differs between engines'],
    ['Math.log2(8)', 'Math.log2 differs between engines'],
    ['Math.sin(1)', 'Math.sin differs between engines'],
    ['Math?.tanh(1)', 'Math.tanh differs between engines'],
    ['const { log, sqrt } = Math', 'Math.log differs between engines'],
    ['const { log: ln } = Math', 'Math.log differs between engines'],
    ["Math['exp'](1)", 'Math may only be used as Math.name'],
    ['const all = Math', 'Math may only be used as Math.name'],
    ['call(Math)', 'Math may only be used as Math.name'],
    ['const all = { Math }', 'Math may only be used as Math.name'],
    ['const square = x ** 2', 'operator **'],
    ['x **= 2', 'operator **'],
    ['Date.now()', 'no clock'],
    ['new Date()', 'no clock'],
    ['globalThis.Math.exp(1)', 'globalThis is not allowed'],
    ['new Intl.NumberFormat()', 'locale'],
    ["'a'.localeCompare('b')", 'locale'],
    ['(1.5).toLocaleString()', 'locale'],
    ["'i'.toLocaleUpperCase()", 'locale'],
    ["(1.5)['toLocaleString']()", 'locale'],
  ])('refuses %s', (text, message) => {
    expect(kernelProblems(text, 'src/model/example.ts')).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it.each([
    'Math.sqrt(Math.abs(x)) * Math.PI',
    'const { floor, imul } = Math',
    'const performance = exports.Date + process.run(1)',
    'interface Report { readonly Math: number; Date: string }',
    'const subject = { Date: 1, Math: 2 }',
    '// Math.exp(1) ** 2',
    "const text = 'Math.exp and **'",
  ])('accepts %s', (text) => {
    expect(kernelProblems(text, 'src/model/example.ts')).toEqual([]);
  });

  it('says where', () => {
    expect(
      kernelProblems('const one = 1\nconst two =  Math.exp(one)\n', 'src/model/example.ts')[0],
    ).toMatch(/^src\/model\/example\.ts:2:14 /);
  });
});
