/**
 * Measures how fast the model runs, against its limit and against what one would use instead.
 *
 *   npm run bench                          everything, some twenty minutes
 *   npm run bench -- plain mesa            some rows
 *   npm run bench -- --write               keeps the figures and writes docs/performance.md from them
 *   npm run bench -- plain --rounds 3      fewer rounds, for a look; seven unless told
 *
 * A row that cannot be measured here says why and does not stop the others. No time is promised
 * anywhere: what counts are ratios within a round.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireAgreement } from './harness/agreement.mjs';
import { loadModel, scenarioInput, writeJob } from './harness/job.mjs';
import { busyBefore, describeMachine, IDLE_LOAD } from './harness/machine.mjs';
import { ROOT } from './harness/paths.mjs';
import { runKernel } from './harness/programs.mjs';
import { readResults, writeResults } from './harness/results.mjs';
import { NotMeasured } from './harness/run-program.mjs';
import { isReached, tellFigure, tellReach } from './harness/tell-figure.mjs';
import { ROWS } from './rows/rows.mjs';

/** Runs of the kernel with which a peer is compared. */
const KERNEL_RUNS = 2000;

const FEWEST_ROUNDS = 7;

function readArguments() {
  try {
    return parseArgs({
      options: {
        write: { type: 'boolean', default: false },
        rounds: { type: 'string', default: String(FEWEST_ROUNDS) },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} text @returns {never} */
function fail(text) {
  process.stderr.write(`bench: ${text}\n`);
  process.exit(2);
}

const { values, positionals } = readArguments();
const rounds = Number(values.rounds);
const names = ROWS.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) fail(`${unknown.join(', ')}: expected some of ${names.join(', ')}`);
if (!Number.isInteger(rounds) || rounds < 1)
  fail(`--rounds is ${values.rounds}, expected a whole number from 1`);
if (values.write && rounds < FEWEST_ROUNDS)
  fail(`figures are kept from ${FEWEST_ROUNDS} rounds on, not from ${rounds}`);

const isTerminal = process.stderr.isTTY === true;
let shown = '';

/** @param {string} text */
function tell(text) {
  shown = text;
  process.stderr.write(isTerminal ? `\r\x1b[K${text}` : `${text}\n`);
}

/** @param {string} text */
function say(text) {
  if (isTerminal && shown !== '') process.stderr.write('\r\x1b[K');
  shown = '';
  process.stdout.write(text);
}

/** What the kernel comes to, by the number of runs. @type {Map<number, import('./harness/run-program.mjs').Line>} */
const kernels = new Map();
/** Peers that were compared: what was found, or why not. @type {Map<string, { runs: number, z: Record<string, number> } | NotMeasured>} */
const agreements = new Map();

/** @type {import('./rows/row.mjs').Bench['agree']} */
async function agree(name, runPeer, runs, kernelRuns = KERNEL_RUNS) {
  const before = agreements.get(name);
  if (before instanceof NotMeasured) throw before;
  if (before !== undefined) return;
  const input = await scenarioInput('souss-massa');
  try {
    const job = await writeJob(`agreement-${name}`, { input, runs, firstReplicate: 0 });
    tell(`${name}: ${runs} runs, to compare outcomes`);
    const peer = runPeer(job);
    const kernel =
      kernels.get(kernelRuns) ??
      runKernel(await writeJob('agreement-kernel', { input, runs: kernelRuns }));
    kernels.set(kernelRuns, kernel);
    agreements.set(name, requireAgreement(kernel, peer, say));
  } catch (error) {
    if (error instanceof NotMeasured) agreements.set(name, error);
    throw error;
  }
}

const { MODEL_VERSION } = await loadModel();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const machine = describeMachine();
const busy = busyBefore();
if (busy > IDLE_LOAD) {
  say(
    `Other programs are running (load ${busy}): figures say less. Ratios within a round suffer least.\n`,
  );
}
const results = readResults();
const start = performance.now();

for (const row of ROWS) {
  if (positionals.length > 0 && !positionals.includes(row.name)) continue;
  /** @type {Record<string, object>} */
  const notes = {};
  /** @type {import('./harness/results.mjs').RowResult} */
  const result = {
    date: new Date().toISOString().slice(0, 10),
    version,
    modelVersion: MODEL_VERSION,
    machine,
    busy,
    figures: {},
    notes,
  };
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  say(`\n${row.title} (${row.name}; ${minutes} minutes so far)\n`);
  try {
    result.figures = await row.measure({
      rounds,
      tell: (text) => tell(`${row.name}: ${text}`),
      agree,
      note: (name, details) => {
        notes[name] = details;
      },
    });
  } catch (error) {
    result.missing = reasonOf(error);
  }
  for (const peer of Object.keys(row.figures)) {
    const found = agreements.get(peer);
    if (found !== undefined && !(found instanceof NotMeasured)) notes[`z ${peer}`] = found;
  }
  report(row, result);
  results.rows[row.name] = result;
  // Row by row: whatever ends the program, what was measured stays.
  if (values.write) writeResults(results);
}

/** Why a row has no figures. A mistake of ours is told in full, but not published. @param {unknown} error */
function reasonOf(error) {
  if (error instanceof NotMeasured) return error.message;
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 'its program failed';
}

/** @param {import('./rows/row.mjs').Row} row @param {import('./harness/results.mjs').RowResult} result */
function report(row, { figures, missing, notes }) {
  for (const [name, declaration] of Object.entries(row.figures)) {
    const figure = figures[name];
    if (figure === undefined) {
      say(`  ${declaration.what}: not measured: ${missing ?? 'no figure'}\n`);
      continue;
    }
    const verdict = { true: ', reached', false: ', NOT reached' }[
      String(isReached(declaration, figure))
    ];
    const reach = declaration.reach === undefined ? '' : `; ${tellReach(declaration)}${verdict}`;
    say(`  ${declaration.what}: ${tellFigure(figure, declaration.unit)}${reach}\n`);
  }
  if (Object.keys(row.figures).length === 0) {
    say(missing === undefined ? `  ${JSON.stringify(notes)}\n` : `  not measured: ${missing}\n`);
  }
}

say(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes\n`);
if (values.write) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'write-docs.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
