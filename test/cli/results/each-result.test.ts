import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { smallScenario } from '../../experiment/run/support/small-scenario.ts';
import { reticula } from '../spawn-reticula.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const cwd = temporaryFolder();
const worker = pathToFileURL('/nowhere/worker.js');
const sweep = async (name: string, signal?: AbortSignal) => {
  const scenario = smallScenario({ name, replicates: 2 });
  const { directory } = await runSweep(scenario, { outDir: join(cwd, 'mine'), worker, signal });
  return join('mine', basename(directory));
};

let [empty, damaged, whole, last] = ['', '', '', ''];
beforeAll(async () => {
  empty = await sweep('a-empty', AbortSignal.abort());
  damaged = await sweep('b-damaged');
  appendFileSync(join(cwd, damaged, 'runs.parquet'), 'x');
  whole = await sweep('c-whole');
  last = await sweep('d-whole');
});

it.each([
  ['report', 'reports', 'report.html'],
  ['export', 'exports', join('export', 'runs.csv')],
  ['methods', 'methods', undefined],
  ['chart distributions', 'charts', 'distributions.svg'],
])('%s of a folder goes through all of its results', async (command, key, written) => {
  const words = [...command.split(' '), 'mine'];
  const isThere = (directory: string) => existsSync(join(cwd, directory, written ?? ''));

  const english = await reticula(words, { cwd });
  expect(english.status).toBe(3);
  expect(english.stderr).toContain(`${empty} is unfinished and holds no run yet. Go on with:\n`);
  expect(english.stdout).toContain(whole);
  expect(english.stdout).toContain(last);
  expect([whole, last].map(isThere)).toEqual([true, true]);
  if (written !== undefined) expect(isThere(empty)).toBe(false);

  const french = await reticula([...words, '--lang', 'fr', '--json'], { cwd });
  expect(french.status).toBe(3);
  expect(french.stderr).toContain(`${empty} est inachevé et ne contient encore aucune simulation.`);
  const shown = JSON.parse(french.stdout)[key] as { directory?: string; message?: string }[];
  expect(shown).toHaveLength(4);
  expect(shown[0]).toMatchObject({ directory: empty, message: expect.stringContaining(empty) });
  // Methods are of the manifest, which is whole.
  if (key !== 'methods') {
    expect(english.stderr).toContain(`${damaged}/runs.parquet is missing, damaged or was changed`);
    expect(shown[1]).toMatchObject({ directory: damaged, message: expect.any(String) });
  }
  expect(shown.slice(2).map((one) => one.message)).toEqual([undefined, undefined]);
});

it('a chart of which nothing can be drawn says of which results', async () => {
  const { status, stderr } = await reticula(['chart', 'tornado', 'mine', '--quiet'], { cwd });
  expect(status).toBe(3);
  expect(stderr).toContain(`\n${whole}: Nothing to draw`);
  expect(readdirSync(join(cwd, whole))).not.toContain('tornado.svg');
});
