import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.cjs';

const script = fileURLToPath(new URL('../../scripts/check-dependencies.mjs', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Checks a project that consists of these files. */
function check(files: Record<string, string>): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dependencies-'));
  folders.push(folder);
  for (const [name, content] of Object.entries({
    'package.json': '{"type":"module"}',
    'tsconfig.json': '{"files":["unread.ts"]}',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const run = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** A project whose parts import each other as they may. */
const sound: Record<string, string> = {
  'src/model/index.ts': "export { one } from './one.ts'\n",
  'src/model/one.ts': 'export const one = 1\n',
  'src/experiment/store.ts':
    "import { writeFileSync } from 'node:fs'\nimport { one } from '../model/index.ts'\nwriteFileSync('x', String(one))\n",
  'src/experiment/scenario/read.ts':
    "import { one } from '../../model/index.ts'\nexport const read = one\n",
  'src/experiment/scenario/files.ts':
    "import 'node:fs'\nimport { read } from './read.ts'\nexport const file = read\n",
  'src/analysis/mean.ts': "import { one } from '../model/index.ts'\nexport const mean = one\n",
  'src/charts/map.ts': "import { mean } from '../analysis/mean.ts'\nexport const map = mean\n",
  'src/report/page.ts':
    "import 'node:fs'\nimport { map } from '../charts/map.ts'\nexport const page = map\n",
  'src/cli/main.ts':
    "import '../report/page.ts'\nimport '../experiment/store.ts'\nimport '../experiment/scenario/files.ts'\n",
  'src/web/main.ts': "import '../charts/map.ts'\nimport '../experiment/scenario/read.ts'\n",
};

/** What lies beside the sources: a test, a package that is declared, and one that is not. */
const surroundings: Record<string, string> = {
  'package.json': '{"type":"module","devDependencies":{"declared":"1.0.0"}}',
  'test/support/tool.ts': 'export const tool = 1\n',
  'node_modules/declared/package.json': '{"name":"declared","version":"1.0.0","main":"index.js"}',
  'node_modules/declared/index.js': '',
  'node_modules/someone-elses/package.json':
    '{"name":"someone-elses","version":"1.0.0","main":"index.js"}',
  'node_modules/someone-elses/index.js': '',
};

/** Rule, file and the import that the rule refuses there. */
const mistakes: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['model-imports-nothing', 'src/model/index.ts', "import 'node:fs'"],
  ['model-imports-nothing', 'src/model/index.ts', "import '../analysis/mean.ts'"],
  ['experiment-imports-one-way', 'src/experiment/store.ts', "import '../analysis/mean.ts'"],
  ['analysis-imports-one-way', 'src/analysis/mean.ts', "import '../charts/map.ts'"],
  [
    'charts-imports-one-way',
    'src/charts/map.ts',
    "import type { read } from '../experiment/scenario/read.ts'",
  ],
  ['report-imports-one-way', 'src/report/page.ts', "import '../experiment/store.ts'"],
  ['cli-imports-one-way', 'src/cli/main.ts', "import '../web/main.ts'"],
  ['web-imports-portable-parts', 'src/web/main.ts', "import '../experiment/scenario/files.ts'"],
  ['web-imports-portable-parts', 'src/web/main.ts', "import '../experiment/store.ts'"],
  ['scenario-reading-is-portable', 'src/experiment/scenario/read.ts', "import '../store.ts'"],
  ['node-only-at-the-edge', 'src/experiment/scenario/read.ts', "import 'node:path'"],
  ['node-only-at-the-edge', 'src/analysis/mean.ts', "import 'node:path'"],
  ['sources-need-no-tests', 'src/cli/main.ts', "import '../../test/support/tool.ts'"],
  ['no-unresolved-import', 'src/analysis/mean.ts', "import 'no-such-package'"],
  ['no-undeclared-dependency', 'src/analysis/mean.ts', "import 'someone-elses'"],
  ['no-cycle', 'src/analysis/mean.ts', "import '../charts/map.ts'"],
  ['no-orphan', 'src/charts/unused.ts', ''],
];

describe('the check of imports', () => {
  it('accepts imports that go one way', () => {
    const files = { ...sound, 'src/analysis/mean.ts': "export { x as mean } from 'declared'\n" };
    expect(check({ ...surroundings, ...files })).toMatchObject({
      status: 0,
      output: expect.stringMatching(/10 modules, \d+ imports, none forbidden/),
    });
  });

  it('fails when it read nothing', () => {
    expect(check({ 'src/readme.txt': '' })).toMatchObject({
      status: 1,
      output: expect.stringContaining('nothing was checked'),
    });
  });

  it('is tested for every rule', () => {
    const tested = new Set(mistakes.map(([rule]) => rule));
    expect(configuration.forbidden?.map(({ name }) => name).sort()).toEqual([...tested].sort());
  });

  it('refuses what goes another way, and says what to do instead', () => {
    const files = { ...surroundings, ...sound };
    for (const [, file, line] of mistakes) files[file] = `${line}\n${files[file] ?? ''}`;
    const { status, output } = check(files);
    expect(status).toBe(1);
    for (const [rule, file, line] of mistakes) {
      const imported = line.match(/[\w-]+(?=(\.ts)?'$)/)?.[0] ?? '';
      expect(output, `${rule} ${line}`).toMatch(
        new RegExp(`^${rule}: ${file}.*${imported}.*\\n {4}[A-Z'].{40,}`, 'm'),
      );
    }
  });
});
