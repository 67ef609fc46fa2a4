/**
 * Generated parts of docs/performance.md: what the benchmark measured last (bench/results), beside what
 * was to be reached.
 */
import { IDLE_LOAD } from '../bench/harness/machine.mjs';
import { PHASES } from '../bench/harness/memory-curve.mjs';
import { readResults } from '../bench/harness/results.mjs';
import { isReached, tellFigure, tellReach } from '../bench/harness/tell-figure.mjs';
import { ROWS } from '../bench/rows/rows.mjs';
import { code, table } from './markdown.mjs';

const { rows: results } = readResults();

/** Every declared figure with what came of it. */
const FIGURES = ROWS.flatMap(({ name: row, title, figures }) =>
  Object.entries(figures).map(([name, declaration]) => ({
    row,
    title,
    declaration,
    figure: results[row]?.figures[name],
    missing: results[row]?.missing,
  })),
);

/** @param {(typeof FIGURES)[number]} entry */
function measured({ figure, missing, declaration: { unit } }) {
  if (figure !== undefined) return tellFigure(figure, unit);
  return missing === undefined ? 'not measured yet' : `not measured: ${missing}`;
}

/** @param {(typeof FIGURES)[number]} entry */
function verdict({ figure, declaration }) {
  if (figure === undefined) return '';
  return isReached(declaration, figure) ? 'yes' : '**no**';
}

/** @type {Record<string, () => string>} */
export const PERFORMANCE_BLOCKS = {
  'performance-goals'() {
    const rows = FIGURES.filter(({ declaration }) => declaration.reach !== undefined).map(
      (entry) => [
        entry.declaration.what,
        tellReach(entry.declaration),
        measured(entry),
        verdict(entry),
        code(entry.row),
      ],
    );
    return table(['what', 'to reach', 'measured', 'reached', 'row'], rows);
  },

  'performance-besides'() {
    const rows = FIGURES.filter(({ declaration }) => declaration.reach === undefined).map(
      (entry) => [entry.title, entry.declaration.what, measured(entry), code(entry.row)],
    );
    return table(['', 'what', 'measured', 'row'], rows);
  },

  'performance-missed'() {
    const missed = FIGURES.filter(({ figure, declaration }) => {
      return figure !== undefined && isReached(declaration, figure) === false;
    });
    if (missed.length === 0) return 'Everything that was measured is reached.';
    return missed
      .map(({ declaration: { what, ifMissed = 'No explanation is known yet.' } }) => {
        return `- *${what[0]?.toUpperCase()}${what.slice(1)}.* ${ifMissed}`;
      })
      .join('\n');
  },

  'performance-agreement'() {
    const rows = ROWS.flatMap(({ name: row, figures }) =>
      Object.entries(figures).flatMap(([name, { what }]) => {
        const found = results[row]?.notes[`z ${name}`];
        if (found === undefined || row === 'batch') return [];
        const z = /** @type {Record<string, number>} */ (found.z);
        const [measure = '', value = 0] =
          Object.entries(z).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))[0] ?? [];
        const who = what.replace('kernel against ', '').replace(', steady state', '');
        return [
          Math.abs(value) < 0.005
            ? [who, found.runs, '0.00', 'every one']
            : [who, found.runs, value.toFixed(2).replace('-', '−'), code(measure)],
        ];
      }),
    );
    if (rows.length === 0) return 'No peer was compared yet.';
    return table(['version', 'runs', 'largest z', 'of the measure'], rows);
  },

  'performance-profile'() {
    const shares = results['profile']?.notes['shares'];
    if (shares === undefined) return 'Not measured yet.';
    const rows = Object.entries(/** @type {Record<string, number>} */ (shares))
      .sort(([, a], [, b]) => b - a)
      .map(([name, share]) => [
        name === 'rest' ? 'set-up, measures, hash' : code(name),
        `${(100 * share).toFixed(0)}%`,
      ]);
    return table(['step', 'share of the run'], rows);
  },

  'performance-memory'() {
    const curves = results['memory']?.notes['curve'];
    if (curves === undefined) return 'Not measured yet.';
    const sizes = Object.keys(curves);
    const rows = PHASES.map((phase) => [
      phase,
      ...sizes.map((runs) => {
        const bytes = curves[runs][phase];
        return bytes === undefined ? '' : `${Math.round(bytes / 1e6)} MB`;
      }),
    ]);
    const heads = sizes.map((runs) => `${Number(runs).toLocaleString('en')} runs`);
    return table(['', ...heads], rows);
  },

  'performance-workers'() {
    const lengths = results['workers']?.notes['lengths'];
    if (lengths === undefined) return 'Not measured yet.';
    const rows = lengths.of.map((/** @type {any} */ { runs, one, two, gain, machine }) => [
      runs.toLocaleString('en'),
      `${one.toFixed(1)} s`,
      `${two.toFixed(1)} s`,
      tellFigure(gain, undefined),
      tellFigure(machine, undefined),
    ]);
    return table(['runs', 'one worker', 'two workers', 'gain', 'what the machine allows'], rows);
  },

  'performance-machine'() {
    const all = Object.values(results);
    if (all.length === 0) return 'Nothing was measured yet.';
    /** @param {(result: typeof all[number]) => string} valueOf */
    const each = (valueOf) => [...new Set(all.map(valueOf))].sort().join('; ');
    const machine = each(({ machine: { cores, processor, memory, system, node } }) => {
      return `${cores} cores of ${processor}, ${memory} GiB of memory, ${system}, Node ${node}`;
    });
    const busy = all.some((result) => result.busy > IDLE_LOAD)
      ? ' **Other programs were running: these figures are provisional.**'
      : ' No other program was running.';
    return `Version ${each(({ version }) => version)}, model ${each((result) => result.modelVersion)}, measured on ${each(({ date }) => date)} on ${machine}.${busy}`;
  },
};
