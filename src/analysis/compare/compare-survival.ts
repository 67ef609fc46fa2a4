import {
  hazardRatio,
  kaplanMeier,
  type LogRank,
  logRank,
  type Ratio,
  type SurvivalCurve,
} from '../statistics/index.ts';
import type { Lives } from './lives.ts';

/** What is waited for. */
export type SurvivalSubject = 'networkLife' | 'firstExport';

/** How long it takes in either arm. */
export interface SurvivalComparison {
  readonly subject: SurvivalSubject;
  /** Networks or firms of a and of b, and how many of them had the event. */
  readonly n: readonly [number, number];
  readonly events: readonly [number, number];
  /** Share without the event; intervals take subjects for independent. */
  readonly curves: readonly [SurvivalCurve, SurvivalCurve];
  /** Takes subjects for independent. */
  readonly logRank: LogRank;
  /** Hazard in b over that in a; its errors allow for subjects of one replicate sharing their luck. */
  readonly hazardRatio: Ratio;
}

/** @param isPaired replicates of the two arms have the same luck, and are one cluster; nothing where an arm has no subject */
export function compareSurvival(
  subject: SurvivalSubject,
  a: Lives,
  b: Lives,
  isPaired: boolean,
): SurvivalComparison | undefined {
  if (a.time.length === 0 || b.time.length === 0) return undefined;
  const count = ({ event }: Lives) => event.filter(Boolean).length;
  const apart = 1 + Math.max(...[a, b].map(({ replicate }) => largest(replicate)));
  return {
    subject,
    n: [a.time.length, b.time.length],
    events: [count(a), count(b)],
    curves: [kaplanMeier(a), kaplanMeier(b)],
    logRank: logRank([a, b]),
    hazardRatio: hazardRatio({
      predictors: [[...a.time.map(() => 0), ...b.time.map(() => 1)]],
      clusters: [
        ...a.replicate,
        ...b.replicate.map((replicate) => (isPaired ? replicate : apart + replicate)),
      ],
      stop: [...a.time, ...b.time],
      event: [...a.event, ...b.event],
    }),
  };
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
