import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { partName } from '../../../src/experiment/results/part-files.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { smallScenario } from '../../experiment/run/support/small-scenario.ts';
import { reticula } from '../spawn-reticula.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const cwd = temporaryFolder();
let none: string;
beforeAll(async () => {
  ({ directory: none } = await runSweep(smallScenario(), {
    outDir: join(cwd, 'results'),
    worker: pathToFileURL('/nowhere/worker.js'),
    signal: AbortSignal.abort(),
  }));
});

const COMMANDS: readonly (readonly string[])[] = [
  ['report'],
  ['query'],
  ['export'],
  ['methods'],
  ['chart', 'distributions'],
];

it.each(COMMANDS)(
  '%s refuses a sweep that was ended before its first part, and gives the command that goes on',
  async (...words) => {
    const before = readdirSync(none);
    const english = await reticula([...words, none], { cwd });
    expect([english.status, english.stdout]).toEqual([3, '']);
    expect(english.stderr).toContain(`${none} is unfinished and holds no run yet. Go on with:\n  `);
    expect(english.stderr).toMatch(/ --resume --out \S+\n$/);
    const french = await reticula([...words, none, '--lang', 'fr'], { cwd });
    expect([french.status, french.stderr]).toEqual([
      3,
      expect.stringContaining('ne contient encore aucune simulation. Pour reprendre\u00a0:\n'),
    ]);
    expect(readdirSync(none)).toEqual(before);
    expect(existsSync(join(cwd, 'distributions.svg'))).toBe(false);
  },
);

it('names the stored parts where all of them are damaged', async () => {
  const path = join(none, partName(0));
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'nothing');
  const { status, stderr } = await reticula(['report', none], { cwd });
  expect([status, stderr]).toEqual([
    3,
    expect.stringMatching(/holds no run yet\. 1 stored part is damaged, [^:]+: \S+\. /),
  ]);
  rmSync(path);
});
