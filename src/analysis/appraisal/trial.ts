import { simulate } from '../../model/index.ts';
import type { WorldInput } from '../../model/index.ts';
import type { Measure } from '../findings/reading.ts';
import { Look } from './look.ts';
import type { Reading } from './look.ts';
import { metricsIn, readMeasure } from './read-measure.ts';
import { ROW_KINDS } from './rows/row-kinds.ts';
import type { RowKindName } from './rows/row-kinds.ts';

/** Rows wanted of a run, up to a quarter. */
export interface RowsWanted {
  readonly kind: RowKindName;
  readonly until: number;
}

/** A world to be run, and what is read off it for whichever findings look at it. Plain data. */
export interface Trial {
  readonly input: WorldInput;
  readonly ticks: number;
  readonly measures: readonly Measure[];
  readonly rows: readonly RowsWanted[];
}

/** What was read off one run of a trial, in the order in which it is wanted. */
export interface TrialRun {
  readonly measures: readonly number[];
  /** Rows of each kind, one after the other. */
  readonly rows: readonly (readonly number[])[];
}

/** Runs one replicate of a trial: a pure function of trial, seed and replicate. */
export function runTrial(trial: Trial, seed: string, replicate: number): TrialRun {
  const measures = trial.measures.map(readMeasure);
  const rows = trial.rows.map(({ kind, until }) => ROW_KINDS[kind].read(until));
  const readings: readonly Reading<unknown>[] = [...measures, ...rows];
  const listeners = readings.filter(({ event }) => event !== undefined);
  const watchers = readings.filter(({ tick }) => tick !== undefined);
  const metrics = [...new Set(trial.measures.flatMap(metricsIn))];
  simulate(trial.input, { seed, replicate }, trial.ticks, {
    tick(world) {
      const look = new Look(world, metrics);
      for (const reading of watchers) reading.tick?.(look);
    },
    ...(listeners.length > 0 && {
      event(event) {
        for (const reading of listeners) reading.event?.(event);
      },
    }),
  });
  return {
    measures: measures.map((reading) => reading.found()),
    rows: rows.map((reading) => reading.found()),
  };
}
