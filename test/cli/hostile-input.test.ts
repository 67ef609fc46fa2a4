import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { PART_FOLDER, partNumbers } from '../../src/experiment/results/part-files.ts';
import { runShare } from '../../src/experiment/run/run-share.ts';
import { runSweep } from '../../src/experiment/run/run-sweep.ts';
import { smallScenario } from '../experiment/run/support/small-scenario.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* What a person may type or be given by mistake or malice: where, what, what is allowed; nothing is written. */

const cwd = temporaryFolder();
const worker = pathToFileURL('/nowhere/worker.js');
const sweep = (name: string) =>
  runSweep(smallScenario({ replicates: 2, name }), { outDir: join(cwd, name), worker });

afterEach(() => {
  vi.restoreAllMocks();
});

/** Exit code and what is complained of, in a language. */
async function reticula(lang: 'en' | 'fr', ...words: readonly string[]) {
  let complained = '';
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
  const code = await runCommandLine([...words, '--lang', lang]);
  vi.restoreAllMocks();
  return { code, complained: complained.replaceAll(`${cwd}/`, '') };
}

function scenarioFile(text: string): string {
  const file = join(cwd, 'mine.yaml');
  writeFileSync(file, `format: 1\ntitle: Mine\nticks: 2\nreplicates: 1\n${text}`);
  return file;
}

const NETWORKS = 'networks: [{ name: A, type: cluster, founders: 7 }]\n';

describe('a scenario', () => {
  it.each([
    [
      'names that look the same',
      'networks: [{ name: "Caf\u00e9 x", type: cluster, founders: 5 }, { name: "Cafe\u0301\u00a0x", type: cluster, founders: 5 }]\n',
      'networks[1].name is',
      'expected a name not used above',
      'attendu\u00a0: un nom pas encore utilisé',
    ],
    [
      'a founder whose name only looks like that of a firm',
      'firms: [{ name: "Caf\u00e9" }, { name: B }, { name: C }]\nnetworks: [{ name: A, type: cluster, founders: ["Cafe\u0301", B, C] }]\n',
      'networks[0].founders[0] is',
      'expected the name letter by letter as in firms',
      'attendu\u00a0: le nom, lettre pour lettre, comme dans firms',
    ],
    [
      'a condition without end',
      `${NETWORKS}sweep: { factors: { trust.initial: [0.3, 0.4] }, when: "${Array(50).fill('trust.initial > 0.3').join(' or ')}" }\n`,
      'sweep.when has more than 500 characters',
      'expected shorter conditions',
      'attendu\u00a0: des conditions plus courtes',
    ],
    [
      'hundreds of names that there are not',
      `${NETWORKS}sweep: { factors: { ${Array.from({ length: 400 }, (_, i) => `a${i}.b: [1]`).join(', ')} } }\n`,
      'sweep.factors.a0.b is not a known key',
      'sweep.factors.a20.b and 379 more\n',
      'sweep.factors.a20.b et 379 autres\n',
    ],
  ])('%s', async (_what, text, where, english, french) => {
    const file = scenarioFile(text);
    const words = ['sweep', file, '--out', join(cwd, 'none')];
    const found = await reticula('en', ...words);
    expect(found.code).toBe(2);
    expect(found.complained).toContain(where);
    expect(found.complained).toContain(english);
    expect((await reticula('fr', ...words)).complained).toContain(french);
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });

  it('without a name is shown as nothing between quotation marks', async () => {
    const { code, complained } = await reticula('en', 'sweep', '');
    expect([code, complained]).toEqual([
      2,
      expect.stringMatching(/^"" names a file that does not exist, expected a scenario file/),
    ]);
  });

  it('that is a link to itself, as a table of points may be', async () => {
    const loop = join(cwd, 'loop.csv');
    symlinkSync('loop.csv', loop);
    const scenario = await reticula('fr', 'sweep', loop);
    expect([scenario.code, scenario.complained]).toEqual([
      2,
      'loop.csv nomme des liens symboliques qui tournent en rond, attendu\u00a0: un fichier\n',
    ]);
    const points = await reticula('en', 'sweep', 'souss-massa', '--points', loop);
    expect(points.code).toBe(2);
    expect(points.complained).toContain('names symbolic links that lead in a circle');
    rmSync(loop);
  });

  it('whose table of points is a link to one of another folder takes it, and a device never', async () => {
    mkdirSync(join(cwd, 'elsewhere'));
    writeFileSync(join(cwd, 'elsewhere', 'table.csv'), 'trust.initial\n0.3\n7\n');
    symlinkSync(join('elsewhere', 'table.csv'), join(cwd, 'link.csv'));
    symlinkSync('/dev/zero', join(cwd, 'zero.csv'));
    const read = (name: string) =>
      reticula('en', 'sweep', 'souss-massa', '--points', join(cwd, name));
    expect((await read('link.csv')).complained).toBe(
      'elsewhere/table.csv:3:1 sweep.points[1].trust.initial is 7, expected a number from 0 to 1\n',
    );
    const { code, complained } = await read('zero.csv');
    expect([code, complained]).toEqual([2, expect.stringContaining('names a folder or a device')]);
  });

  it('whose table of points has a column without a name', async () => {
    const table = join(cwd, 'points.csv');
    writeFileSync(table, 'trust.initial;\n0,3;\n');
    const words = ['sweep', 'souss-massa', '--points', table];
    const english = await reticula('en', ...words);
    expect([english.code, english.complained]).toEqual([
      2,
      expect.stringContaining('points.csv:1:15 is a column without a name, expected a column for'),
    ]);
    expect((await reticula('fr', ...words)).complained).toContain('est une colonne sans nom');
  });

  it('whose results would have too long a name', async () => {
    const out = join(cwd, 'x'.repeat(300));
    const { code, complained } = await reticula(
      'en',
      'sweep',
      'no-hub',
      '--ticks',
      '1',
      '--out',
      out,
    );
    expect(code).toBe(4);
    expect(complained).toMatch(/: the name is too long\. Choose another directory with --out\.\n$/);
  });
});

describe('results', () => {
  let whole: string;
  beforeAll(async () => {
    ({ directory: whole } = await sweep('whole'));
  });

  it('in a circle of links are no results that do not exist', async () => {
    const loop = join(cwd, 'loop');
    symlinkSync('loop', loop);
    const { code, complained } = await reticula('fr', 'report', loop);
    expect([code, complained]).toEqual([2, 'Des liens symboliques tournent en rond (loop)\n']);
    rmSync(loop);
  });

  it('of which a table is gone are not exported in part', async () => {
    const { directory } = await sweep('gone');
    rmSync(join(directory, 'series.parquet'));
    expect((await reticula('en', 'export', directory)).code).toBe(3);
    expect(readdirSync(directory)).not.toContain('export');
  });

  it('with a command that would do more than compute are none of ours', async () => {
    const { directory } = await sweep('evil');
    const path = join(directory, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { command: string };
    for (const command of ['reticula sweep x; rm -rf ~', "reticula '$(id)' $(id)", 'curl x | sh']) {
      writeFileSync(path, JSON.stringify({ ...manifest, command }));
      const { code, complained } = await reticula('en', 'methods', directory);
      expect([code, complained]).toEqual([3, expect.stringContaining('(command)')]);
    }
    // What a shell takes as one word is fine, however long.
    for (const command of [
      "reticula sweep 'it'\\''s; (a)'",
      `reticula sweep ${'x'.repeat(20_000)}`,
    ]) {
      writeFileSync(path, JSON.stringify({ ...manifest, command }));
      expect((await reticula('en', 'methods', directory)).code).toBe(0);
    }
  });

  it('with a part of a number beyond all numbers have one part less', async () => {
    const scenario = smallScenario({ replicates: 2 });
    const options = { outDir: join(cwd, 'part'), worker };
    const { directory } = await runShare(scenario, { number: 1, of: 2 }, options);
    const before = partNumbers(directory);
    mkdirSync(join(directory, PART_FOLDER), { recursive: true });
    writeFileSync(join(directory, PART_FOLDER, `${'9'.repeat(21)}.part`), 'x');
    expect(partNumbers(directory)).toEqual(before);
  });

  it.each([
    ['@network.hub=1,network.hub=2', 2, 'network.hub is given two values', 'a deux valeurs\u00a0:'],
    ['@=0.3', 3, 'does not vary ""; it varies trust.initial', 'ne fait pas varier ""\u00a0;'],
  ])('whose side %s is no side', async (side, expected, english, french) => {
    const words = ['compare', `${whole}${side}`, whole];
    const { code, complained } = await reticula('en', ...words);
    expect([code, complained]).toEqual([expected, expect.stringContaining(english)]);
    expect((await reticula('fr', ...words)).complained).toContain(french);
    expect(basename(whole)).toMatch(/^whole-/);
  });
});
