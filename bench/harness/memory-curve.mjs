import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH, CLI, workFolder } from './paths.mjs';
import { NotMeasured } from './run-program.mjs';

const SCENARIO = join(BENCH, 'harness', 'many-runs.yaml');
const POINTS = 25;
const BETWEEN_LOOKS = 100;

/** What a sweep goes through, in order, and the report that is made of it afterwards. */
export const PHASES = /** @type {const} */ ([
  'start',
  'runs, first quarter',
  'runs, second quarter',
  'runs, third quarter',
  'runs, last quarter',
  'tables',
  'summary',
  'report',
]);

/** @typedef {(typeof PHASES)[number]} Phase */

/**
 * The most memory that a sweep on the command line holds in each of its phases: resident, of the whole process with
 * its workers, looked at ten times a second from outside.
 *
 * @param {number} runs
 * @param {{ jobs: number, tell: (text: string) => void }} options
 * @returns {Promise<Partial<Record<Phase, number>>>} bytes
 */
export async function memoryCurve(runs, { jobs, tell }) {
  if (!existsSync('/proc/self/status')) throw new NotMeasured('no /proc on this system');
  const out = mkdtempSync(join(workFolder(), 'memory-'));
  /** @type {Partial<Record<Phase, number>>} */
  const most = {};
  /** @param {string[]} words @param {() => Phase} phaseNow */
  const watch = (words, phaseNow) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CLI, ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const look = setInterval(() => {
        const bytes = residentBytes(child.pid ?? 0);
        const phase = phaseNow();
        if (bytes > (most[phase] ?? 0)) most[phase] = bytes;
      }, BETWEEN_LOOKS);
      child.on('exit', (code) => {
        clearInterval(look);
        if (code === 0) resolve(undefined);
        else reject(new NotMeasured(`${words[0]} ended with exit code ${code}`));
      });
    });
  try {
    const replicates = String(Math.round(runs / POINTS));
    const words = ['sweep', SCENARIO, '--replicates', replicates, '--jobs', String(jobs)];
    tell(`memory of ${runs} runs`);
    await watch([...words, '--out', out, '--quiet'], () => sweepPhase(out));
    tell(`memory of the report on ${runs} runs`);
    await watch(['report', out], () => 'report');
    return most;
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** How far a sweep is. @param {string} out @returns {Phase} */
function sweepPhase(out) {
  try {
    return phaseByFiles(out);
  } catch {
    // Parts are removed between two looks when the tables are there.
    return 'summary';
  }
}

/** @param {string} out @returns {Phase} */
function phaseByFiles(out) {
  const [name] = readdirSync(out);
  if (name === undefined) return 'start';
  const directory = join(out, name);
  const files = readdirSync(directory);
  if (files.some((file) => /^runs\.parquet\..*\.tmp$/.test(file))) return 'tables';
  if (files.includes('runs.parquet')) return 'summary';
  if (!files.includes('parts')) return 'start';
  const parts = readdirSync(join(directory, 'parts')).filter((file) => file.endsWith('.part'));
  if (parts.length === 0 || !files.includes('manifest.json')) return 'start';
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const shards = Math.ceil(manifest.runs.planned / manifest.runsPerShard);
  const quarter = Math.min(3, Math.floor((4 * parts.length) / shards));
  return PHASES[1 + quarter] ?? 'start';
}

/** @param {number} process its number @returns {number} 0 once it is gone */
function residentBytes(process) {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return 1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
