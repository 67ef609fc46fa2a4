/**
 * How long networks live, by quarter, under some speeds of drift and of learning abroad: the tables
 * of decision record 16.
 *
 *   node scripts/measure-survival.mjs [REPLICATES of 7] [REPLICATES of 30]
 *
 * By default 100 and 40 replicates, some minutes. The model is bundled from its sources, so that no
 * build is needed and none can be old.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const QUARTERS = [8, 20, 40, 60, 80, 100, 120];
const SETTINGS = [
  { drift: 0, marketLearning: 0 },
  { drift: 0.15, marketLearning: 0 },
  { drift: 0.15, marketLearning: 0.05 },
  { drift: 0.2, marketLearning: 0.05 },
];

/** @returns {Promise<typeof import('../test/support/survival.ts')>} */
async function loadSurvival() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['test/support/survival.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');",
    },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { ofSeven, ofThirty, endsOf, shareEnded } = await loadSurvival();
const [sevens = 100, thirties = 40] = process.argv.slice(2).map(Number);

for (const [founders, input, replicates] of /** @type {const} */ ([
  [7, ofSeven, sevens],
  [30, ofThirty, thirties],
])) {
  const names = input().networks?.map(({ name }) => name) ?? [];
  process.stdout.write(
    `Share of networks of ${founders} dissolved by quarter, ${replicates} replicates\n\n` +
      `| drift | learning | networks | ${QUARTERS.join(' | ')} | of those alive at 20, by 120 |\n` +
      `| ${'--- | '.repeat(QUARTERS.length + 4)}\n`,
  );
  for (const { drift, marketLearning } of SETTINGS) {
    const ends = endsOf(
      input({ environment: { drift }, vision: { marketLearning } }),
      120,
      replicates,
    );
    const rows = [
      ['all', ends.flat()],
      ...names.map((name, place) => [name, ends.map((run) => run[place])]),
    ];
    for (const [name, column] of /** @type {[string, number[]][]} */ (rows)) {
      const later = column.filter((end) => end > 20);
      const shares = [...QUARTERS.map((by) => shareEnded(column, by)), shareEnded(later, 120)];
      const cells = shares.map((share) => `${Math.round(100 * share)} %`);
      process.stdout.write(`| ${[drift, marketLearning, name, ...cells].join(' | ')} |\n`);
    }
  }
  process.stdout.write('\n');
}
