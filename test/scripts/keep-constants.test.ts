import { describe, expect, it } from 'vitest';
import { keepConstants } from '../../scripts/keep-constants.mjs';

describe('constants of a bundle', () => {
  it('are constants again, one by one', () => {
    expect(keepConstants('var a=1,b=f(2);function g(){return a}')).toBe(
      'const a=1;const b=f(2);function g(){return a}',
    );
  });

  it.each([
    ['b = 3;', 'an assignment'],
    ['b += 3;', 'an addition'],
    ['b++;', 'counting up'],
    ['--b;', 'counting down'],
    ['[b] = [3];', 'a pattern'],
    ['({ x: b } = y);', 'a pattern of properties'],
    ['for (b of y);', 'a loop'],
    ['function h() { b = 3; }', 'a function'],
    ['var b = 4;', 'a second declaration'],
  ])('are not what changes: %s (%s)', (change) => {
    const kept = keepConstants(`var a = 1, b = 2;\n${change}\nexport { a, b };`);
    expect(kept).toContain('const a = 1;var b = 2;');
    expect(kept).toContain(change);
  });

  it('are not what has no value yet, nor what is declared within a function', () => {
    const text = 'var a;function f(){var b=1;return b}for(var c=1;c<2;c++);';
    expect(keepConstants(text)).toBe(text);
  });

  it('change nothing of what surrounds them', () => {
    const text = '// note\nlet a = 1;\nconst b = 2;\nf.x = 3;\n/*! end */';
    expect(keepConstants(text)).toBe(text);
  });
});
