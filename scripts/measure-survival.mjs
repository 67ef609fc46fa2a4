/**
 * How long networks live, by quarter, under some speeds of drift and of learning abroad: the tables
 * of decision records 16 and 18.
 *
 *   node scripts/measure-survival.mjs [REPLICATES of 7] [REPLICATES of 30]
 *
 * By default 100 and 40 replicates, some minutes.
 */
import { loadSource } from './load-source.mjs';

const QUARTERS = [8, 20, 40, 60, 80, 100, 120];
const SETTINGS = [
  { drift: 0, marketLearning: 0 },
  { drift: 0.15, marketLearning: 0 },
  { drift: 0.15, marketLearning: 0.05 },
  { drift: 0.2, marketLearning: 0.05 },
];

/** @type {typeof import('../test/support/survival.ts')} */
const survival = await loadSource('test/support/survival.ts');
const { ofSeven, ofThirty, endsOf, shareEnded } = survival;
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
      const cells = shares.map((share) => `${Math.round(100 * share)}%`);
      process.stdout.write(`| ${[drift, marketLearning, name, ...cells].join(' | ')} |\n`);
    }
  }
  process.stdout.write('\n');
}
