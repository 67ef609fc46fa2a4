import type { Charts } from './entry.ts';

/** The charts' code where the page is one file; a file of its own where the page is served. */
const CODE_ID = 'charts-code';

let loading: Promise<Charts> | undefined;

let turn: Promise<unknown> = Promise.resolve();

/**
 * What draws charts; the browser gets it when the first one is shown. Whoever asks comes in turn, so that a dozen charts are not one long task:
 * the page answers between two of them.
 */
export function loadCharts(): Promise<Charts> {
  loading ??= load();
  turn = Promise.all([loading, turn]).then(() => new Promise((next) => setTimeout(next)));
  return turn.then(() => loading as Promise<Charts>);
}

async function load(): Promise<Charts> {
  const script = document.createElement('script');
  const code = document.getElementById(CODE_ID)?.textContent;
  const isThere = new Promise((resolve, reject) => {
    if (code) return resolve(undefined);
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('no charts.js')));
  });
  // The policy of the page knows this very text by its hash.
  if (code) script.textContent = code;
  else script.src = 'charts.js';
  document.head.append(script);
  await isThere;
  const charts = window.reticulaCharts;
  if (charts === undefined) throw new Error('the charts did not start');
  return charts;
}
