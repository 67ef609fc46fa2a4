import { ENOUGH_EQUAL } from '../experiment/scenario/precision.ts';
import { isRecord } from '../model/is-record.ts';
import type { Language, Text } from '../model/text.ts';
import { metricsInTurn, readPlaces, type StoredTable } from './metrics-in-turn.ts';
import { valuesByPoint } from './runs.ts';
import { type RunsPerPoint, runsPerPoint } from './runs-per-point.ts';
import { meanHalfWidth, meanInterval } from './statistics/mean-interval.ts';
import { writeDetectable } from './compare/write-detectable.ts';
import { writeCount, writeWhole } from './write-count.ts';

/** How far an unfinished sweep is. Counted in its rows: a manifest whose process was killed does not know. */
export interface SoFar {
  /** Runs that are there, and how many are planned: so far, where replicates are being added. */
  readonly runs: number;
  readonly planned: number;
  /** Runs at each point. */
  readonly each: RunsPerPoint;
  /** Where replicates are being added until a mean is precise. */
  readonly precision?: PrecisionSoFar;
}

export interface PrecisionSoFar {
  readonly metric: string;
  /** Points that are as precise as the rule asks, of how many. */
  readonly precise: number;
  readonly points: number;
  /** The widest half of a 95% interval among the points that have one; NaN without any. */
  readonly widest: number;
}

/** The part of a manifest that is needed. */
interface Unfinished {
  readonly points: number;
  readonly runs: { readonly planned: number };
  readonly factors: readonly { readonly name: string }[];
  readonly scenario: Readonly<Record<string, unknown>>;
}

/** @param stored the table `runs` as far as it is there */
export async function readSoFar(
  stored: StoredTable,
  { points, runs: { planned }, factors, scenario }: Unfinished,
): Promise<SoFar> {
  const places = await readPlaces(stored, { factors, scenario });
  const { rows } = places.table;
  const counted = { runs: rows, planned, each: runsPerPoint(places.table, points) };
  const { precision } = scenario;
  if (!isRecord(precision)) return counted;
  const metric = String(precision['metric']);
  const enough = Number(precision['halfWidth']);
  let [precise, widest] = [0, Number.NaN];
  for await (const [, runs] of metricsInTurn(stored, places, [metric])) {
    for (const values of valuesByPoint(runs, metric)) {
      const { n, sd } = meanInterval(values);
      if (n < 2) continue;
      const half = meanHalfWidth(n, sd);
      // As the rule has it: few equal values say little.
      if (sd === 0 ? n >= ENOUGH_EQUAL : half <= enough) precise += 1;
      if (!(half <= widest)) widest = half;
    }
  }
  return { ...counted, precision: { metric, precise, points, widest } };
}

/** “210 of 500 runs”, or, where replicates are being added, “210 of the 500 runs planned so far”. */
export function writeSoFar({ runs, planned, precision }: SoFar): Text {
  const [done, all] = [runs, planned].map((count) => {
    return { en: writeWhole(count, 'en'), fr: writeWhole(count, 'fr') };
  });
  if (precision === undefined) {
    return {
      en: `${done?.en} of ${writeCount(planned, 'run', 'runs', 'en')}`,
      fr: `${writeCount(runs, 'simulation', 'simulations', 'fr')} sur ${all?.fr}`,
    };
  }
  return {
    en: `${done?.en} of the ${writeCount(planned, 'run', 'runs', 'en')} planned so far`,
    fr: `${writeCount(runs, 'simulation', 'simulations', 'fr')} sur les ${all?.fr} prévues à ce stade`,
  };
}

/** That replicates were still being added, and how precise the points are by now; nothing where none were to be added. */
export function tellStillAdding({ precision }: SoFar): Text | undefined {
  if (precision === undefined) return undefined;
  const { precise, points, widest } = precision;
  const half = (language: Language) => writeDetectable(widest, language);
  const isKnown = Number.isFinite(widest);
  const [en, fr] =
    precise === 0
      ? [
          `none of ${writeCount(points, 'point', 'points', 'en')} is as precise as asked by now`,
          `aucun point sur ${writeWhole(points, 'fr')} n’a la précision demandée`,
        ]
      : [
          `${writeWhole(precise, 'en')} of ${writeCount(points, 'point', 'points', 'en')} ${precise === 1 ? 'is' : 'are'} as precise as asked by now`,
          `${writeCount(precise, 'point', 'points', 'fr')} sur ${writeWhole(points, 'fr')} ${precise === 1 ? 'a' : 'ont'} la précision demandée`,
        ];
  return {
    en: `Replicates were still being added: ${en}${isKnown ? `, and half of the widest interval is ${half('en')}` : ''}. How many runs there will be is not known yet.`,
    fr: `Des répétitions étaient encore en cours d’ajout\u00a0: à ce stade, ${fr}${isKnown ? `, et la moitié de l’intervalle le plus large est de ${half('fr')}` : ''}. On ne sait pas encore combien de simulations il y aura.`,
  };
}
