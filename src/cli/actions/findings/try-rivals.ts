import { recordFindings } from '../../../analysis/appraisal/findings-record.ts';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import {
  nameEqualRivals,
  recordRival,
  underRules,
} from '../../../analysis/appraisal/rivals-record.ts';
import type { RivalRecord, RivalsRecord } from '../../../analysis/appraisal/rivals-record.ts';
import { MODEL_VERSION } from '../../../model/index.ts';
import type { Rival } from '../../../analysis/appraisal/rivals.ts';
import { ProgressCounter } from '../../../experiment/run/progress.ts';
import type { Watched } from '../../interruptible.ts';
import { writeCount, writeDuration, writeWhole } from '../../numbers.ts';
import type { Terminal } from '../../terminal.ts';
import { appraiseFindings, countRuns, originOf } from './compute-findings.ts';
import type { FindingsJob } from './compute-findings.ts';

const TEXTS = {
  size: {
    en: (rivals: number, runs: number) =>
      `${writeCount(rivals, 'rival rule', 'rival rules', 'en')} beside the usual ones: ${writeWhole(runs, 'en')} runs.`,
    fr: (rivals: number, runs: number) =>
      `${writeCount(rivals, 'règle rivale', 'règles rivales', 'fr')} en plus des règles habituelles\u00a0: ${writeWhole(runs, 'fr')} simulations.`,
  },
  estimate: {
    en: (time: string) => `The usual rules are done; the rivals take about ${time}.`,
    fr: (time: string) =>
      `Les règles habituelles sont faites\u00a0; les rivales prendront environ ${time}.`,
  },
};

/** The table under the usual rules, and what rival rules change in it. */
export interface TriedRivals {
  readonly usual: FindingsRecord;
  readonly rivals: RivalsRecord;
}

/** Runs the table under the usual rules and under each rival. @returns null when it was interrupted */
export async function tryRivals(
  job: FindingsJob,
  rivals: readonly Rival[],
  { signal, onProgress }: Watched,
  terminal: Terminal,
): Promise<TriedRivals | null> {
  const { language, note } = terminal;
  const runs = countRuns(job);
  const runsOfRivals = rivals.reduce((sum, { parameters }) => sum + countRuns(job, parameters), 0);
  const counter = new ProgressCounter(runs + runsOfRivals, onProgress);
  const watch = { signal, onRuns: (done: number) => counter.add(done, 0) };
  note(TEXTS.size[language](rivals.length, runs + runsOfRivals));
  counter.enter('running');
  const usual = await appraiseFindings(job, watch);
  if (usual === null) return null;
  note(TEXTS.estimate[language](writeDuration((counter.elapsed * runsOfRivals) / runs)));
  const tried: RivalRecord[] = [];
  for (const rival of rivals) {
    const appraisals = await appraiseFindings(job, watch, rival.parameters);
    if (appraisals === null) return null;
    tried.push(recordRival(rival, usual, appraisals, { seed: job.seed, resamples: RESAMPLES }));
  }
  const origin = originOf(job);
  return {
    usual: recordFindings(usual, origin),
    rivals: {
      modelVersion: MODEL_VERSION,
      ...origin,
      usual: usual.map(underRules),
      rivals: nameEqualRivals(tried),
    },
  };
}

/** Of the interval of a change, as of any effect. */
const RESAMPLES = 2000;
