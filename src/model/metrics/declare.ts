import type { Text } from '../text.ts';

/** What every measured quantity says of itself. */
export interface Measured {
  /** Stable name, also the column's name in tables: `trust.earned`. */
  readonly name: string;
  readonly label: Text;
  readonly help: Text;
  readonly unit: Text;
  /** Values lie inside, ends included. */
  readonly range: readonly [number, number];
  readonly source: string;
}

/** What a metric is averaged or counted over. */
export type Covers = 'firms' | 'members' | 'outsiders' | 'living' | 'everFounded' | 'world';

export interface Metric extends Measured {
  /** `level`: value at a tick. `flow`: counted in a tick, summed over the run in final rows. */
  readonly kind: 'level' | 'flow';
  readonly covers: Covers;
  /** Shown first. */
  readonly headline: boolean;
  /** Smallest difference that would matter in practice; our assumption. */
  readonly margin: number;
}

export const SHARE: Text = { en: 'share', fr: 'part' };
export const SCORE: Text = { en: '0 to 1', fr: 'de 0 à 1' };
export const STAGE: Text = { en: 'stage, 0 to 4', fr: 'stade, de 0 à 4' };
export const COUNT: Text = { en: 'count', fr: 'nombre' };
export const QUARTERS: Text = { en: 'quarters', fr: 'trimestres' };
export const PAYOFF: Text = { en: 'payoff per quarter', fr: 'gain net par trimestre' };

export const UNBOUNDED = [0, Infinity] as const;
export const SIGNED = [-Infinity, Infinity] as const;
