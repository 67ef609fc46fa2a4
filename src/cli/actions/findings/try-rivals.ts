import { compareTables, gainedIn, lostIn } from '../../../analysis/appraisal/compare-tables.ts';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import type { Rival } from '../../../analysis/appraisal/rivals.ts';
import { ProgressCounter } from '../../../experiment/run/progress.ts';
import type { Watched } from '../../interruptible.ts';
import { writeCount, writeDuration, writeWhole } from '../../numbers.ts';
import type { Terminal } from '../../terminal.ts';
import { computeFindings, countRuns } from './compute-findings.ts';
import type { FindingsJob } from './compute-findings.ts';
import { printRivals } from './print-rivals.ts';
import type { TriedRival } from './tried-rival.ts';

const TEXTS = {
  size: {
    en: (rivals: number, runs: number) =>
      `${writeCount(rivals, 'rival rule', 'rival rules', 'en')} beside the usual ones: ${writeWhole(runs, 'en')} runs.`,
    fr: (rivals: number, runs: number) =>
      `${writeCount(rivals, 'règle rivale', 'règles rivales', 'fr')} en plus des règles habituelles : ${writeWhole(runs, 'fr')} simulations.`,
  },
  estimate: {
    en: (time: string) => `The usual rules are done; the rivals take about ${time}.`,
    fr: (time: string) =>
      `Les règles habituelles sont faites ; les rivales prendront environ ${time}.`,
  },
};

/** Runs the table under the usual rules and under each rival, and prints what changes. @returns whether it came to an end */
export async function tryRivals(
  job: FindingsJob,
  rivals: readonly Rival[],
  { signal, onProgress }: Watched,
  terminal: Terminal,
): Promise<boolean> {
  const { language, note } = terminal;
  const runs = countRuns(job);
  const counter = new ProgressCounter(runs * (rivals.length + 1), onProgress);
  const watch = { signal, onRuns: (done: number) => counter.add(done, 0) };
  note(TEXTS.size[language](rivals.length, runs * (rivals.length + 1)));
  counter.enter('running');
  const usual = await computeFindings(job, watch);
  if (usual === null) return false;
  note(TEXTS.estimate[language](writeDuration(counter.elapsed * rivals.length)));
  const tried: TriedRival[] = [];
  for (const rival of rivals) {
    const record = await computeFindings(job, watch, rival.parameters);
    if (record === null) return false;
    tried.push({ rival, changes: compareTables(usual, record) });
  }
  terminal.printJson(rivalsAsJson(usual, tried));
  printRivals(usual, tried, terminal);
  return true;
}

function rivalsAsJson({ findings, ...origin }: FindingsRecord, tried: readonly TriedRival[]) {
  return {
    ...origin,
    usual: findings.map(({ id, verdict, ablation, effect }) => ({ id, verdict, ablation, effect })),
    rivals: tried.map(({ rival: { name, parameters }, changes }) => ({
      rival: name,
      parameters,
      lost: lostIn(changes),
      gained: gainedIn(changes),
      findings: changes.map(({ id, after }) => ({ id, ...after })),
    })),
  };
}
