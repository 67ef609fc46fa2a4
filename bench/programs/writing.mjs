/**
 * Does in one thread what a sweep of the main scenario does and times computing and writing apart:
 * writing is everything from filled columns to finished files.
 *
 *   node writing.mjs ENTRY FOLDER REPLICATES [series]     series: with a row for every quarter of every run
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [, , entry = '', folder = '', replicates = '', ...tables] = process.argv;
/** @type {typeof import('./writing-entry.ts')} */
const {
  createRunner,
  emptyTables,
  loadScenario,
  PART_FOLDER,
  runsOfShard,
  sweepJobOf,
  writePart,
  writeTables,
} = await import(entry);

const read = loadScenario('souss-massa');
if (!read.ok) throw new Error('souss-massa cannot be read');
const { scenario } = read;
const job = sweepJobOf(
  { ...scenario, replicates: Number(replicates) },
  tables.includes('series') ? ['series'] : [],
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, PART_FOLDER), { recursive: true });
let writing = 0;
/** @template Result @param {() => Result} write @returns {Result} */
function timed(write) {
  const start = process.cpuUsage();
  const result = write();
  const { user, system } = process.cpuUsage(start);
  writing += (user + system) / 1e6;
  return result;
}

const wall = performance.now();
const start = process.cpuUsage();
const run = createRunner(job);
for (let shard = 0; shard < job.plan.shards; shard++) {
  const { first, count } = runsOfShard(job.plan.rounds, shard);
  const builders = emptyTables(job);
  for (let number = first; number < first + count; number++) run(builders, number, job.plan.rounds);
  timed(() => {
    const tables = new Map(Array.from(builders, ([name, builder]) => [name, builder.finish()]));
    writePart(folder, { sweep: job.hash, shard, first, count, failed: 0, crashed: false, tables });
  });
}
const before = process.cpuUsage();
const written = await writeTables(folder, job);
const after = process.cpuUsage(before);
writing += (after.user + after.system) / 1e6;
if (!('tables' in written)) throw new Error('the tables were not written');
const { user, system } = process.cpuUsage(start);
const line = {
  program: 'writing',
  firms: 60,
  ticks: scenario.ticks,
  runs: job.plan.runs,
  cpuSeconds: (user + system) / 1e6,
  wallSeconds: (performance.now() - wall) / 1000,
  writingCpuSeconds: writing,
};
process.stdout.write(`${JSON.stringify(line)}\n`);
rmSync(folder, { recursive: true });
