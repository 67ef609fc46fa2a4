import { readFileSync } from 'node:fs';

/** @param {string} path @returns {import('../harness/job.mjs').Job} */
export function readJob(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** CPU seconds of this process since its start, all its threads together. */
function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Makes the runs of a job and prints the line that every program of the benchmark prints.
 *
 * @param {string} program
 * @param {import('../harness/job.mjs').Job} job
 * @param {readonly string[]} names of what a run measures at its end
 * @param {(replicate: number) => ArrayLike<number>} run one run; the values of `names`, NaN where there is none
 */
export function timeRuns(program, job, names, run) {
  const { firstReplicate, warmUp, runs, ticks, parameters } = job;
  for (let k = 0; k < warmUp; k++) run(firstReplicate + k);
  const wall = performance.now();
  const cpu = cpuSeconds();
  const rows = Array.from({ length: runs }, (_, k) => run(firstReplicate + k));
  const line = {
    program,
    firms: parameters.population.firms,
    ticks,
    runs,
    cpuSeconds: cpuSeconds() - cpu,
    wallSeconds: (performance.now() - wall) / 1000,
    processCpuSeconds: cpuSeconds(),
    // In bytes; the kernel counts in KiB.
    mostMemory: process.resourceUsage().maxRSS * 1024,
    means: Object.fromEntries(
      names.map((name, m) => [name, momentsOf(rows.map((row) => row[m] ?? NaN))]),
    ),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Mean, standard deviation and number of the runs that have a value. @param {number[]} all */
function momentsOf(all) {
  const values = all.filter((value) => !Number.isNaN(value));
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0, runs: n };
}
