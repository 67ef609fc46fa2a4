import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

test('a report replaces a report, and nothing else', async () => {
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
});
