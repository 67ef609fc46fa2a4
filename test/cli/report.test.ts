import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

test('a report replaces a report, and nothing else; it makes the folder it is to stand in', async () => {
  await reticula(['sweep', 'no-hub', '--replicates', '2', '--ticks', '2', '--quiet'], { cwd });
  const write = (...words: string[]) => reticula(['report', 'results', ...words], { cwd });
  expect(await write()).toMatchObject({ status: 0 });
  expect(await write()).toMatchObject({ status: 0 });

  writeFileSync(join(cwd, 'thesis.txt'), 'three years of work');
  const refused = await write('--out', 'thesis.txt');
  expect(refused).toMatchObject({ status: 3 });
  expect(refused.stderr).toContain('thesis.txt exists');
  expect(readFileSync(join(cwd, 'thesis.txt'), 'utf8')).toBe('three years of work');
  expect(await write('--out', '.')).toMatchObject({ status: 3 });

  expect(await write('--out', join('new', 'folder', 'r.html'))).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, 'new', 'folder', 'r.html'), 'utf8')).toContain('<!doctype html>');
  const inFile = await write('--out', join('thesis.txt', 'r.html'));
  expect(inFile).toMatchObject({ status: 2 });
  expect(inFile.stderr).not.toContain('.tmp');
});
