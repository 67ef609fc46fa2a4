import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/*
 * How long a start takes depends on the machine (bench/rows/start-up.mjs measures it); what it reads does not.
 */
const bin = fileURLToPath(new URL('../../bin/reticula.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program files that Node read for a command, by its own account. */
function filesRead(words: readonly string[]): { name: string; size: number }[] {
  const account = mkdtempSync(join(folder, 'coverage-'));
  const { status, stderr } = spawnSync(process.execPath, [bin, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: account },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const urls = readdirSync(account).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(account, file), 'utf8')) as {
      result: { url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  });
  return [...new Set(urls)].map((url) => {
    const name = fileURLToPath(url);
    return { name, size: statSync(name).size };
  });
}

const KILOBYTE = 1000;

describe('a start of the command line', () => {
  it.each([
    { words: ['--version'], most: 10 * KILOBYTE },
    { words: ['--help'], most: 250 * KILOBYTE },
    { words: ['sweep', '--help'], most: 250 * KILOBYTE },
    { words: ['completion'], most: 250 * KILOBYTE },
    { words: ['describe', 'trust.initial'], most: 450 * KILOBYTE },
    { words: ['describe', 'metrics'], most: 450 * KILOBYTE },
  ])('reads no library from outside the bundle for $words, and little else', ({ words, most }) => {
    const files = filesRead(words);
    expect(files.map(({ name }) => name)).toContain(bin);
    expect(files.filter(({ name }) => name.includes('node_modules'))).toEqual([]);
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(most);
  });

  it('is told from one that does need a library', () => {
    const out = join(folder, 'results');
    const words = ['sweep', 'souss-massa', '--ticks', '1', '--replicates', '1', '--out', out];
    const names = filesRead([...words, '--quiet']).map(({ name }) => name);
    expect(names.some((name) => /node_modules[/\\]piscina[/\\]/.test(name))).toBe(true);
  });
});
