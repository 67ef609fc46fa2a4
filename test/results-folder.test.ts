import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Whoever empties the folder that results are written to loses nothing but these. */
describe('the folder of a user’s results', () => {
  test('holds nothing of ours but a word on what it is for', ({ skip }) => {
    const args = ['-c', 'safe.directory=*', 'ls-files', '--', 'results'];
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    skip(status !== 0, 'no git checkout');
    expect(stdout.trim().split('\n')).toEqual(['results/README.md']);
  });

  test('gives nothing to the package', () => {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    const { files } = JSON.parse(text) as { files: string[] };
    expect(files.filter((file) => file.startsWith('results'))).toEqual([]);
  });
});
