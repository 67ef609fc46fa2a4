import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/analysis/appraisal/appraise.ts';
import { planTrials } from '../../../src/analysis/appraisal/plan.ts';
import type { TrialRun } from '../../../src/analysis/appraisal/trial.ts';
import { minus, only } from '../../../src/analysis/findings/declare.ts';
import type { Condition, Finding } from '../../../src/analysis/findings/declare.ts';
import { recordFindings } from '../../../src/analysis/appraisal/findings-record.ts';
import type { WorldInput } from '../../../src/model/index.ts';

const TEXT = { en: 'text', fr: 'texte' };
const BASE: WorldInput = { networks: [{ name: 'A', type: 'grouping', founders: 7 }] };
const MEASURE = { at: 4, metric: 'cooperation' } as const;
const OTHER = { at: 4, metric: 'trust' } as const;

const LARGER: Condition = {
  test: 'difference',
  states: TEXT,
  terms: minus(MEASURE, 'high', 'low'),
  atLeast: 0.1,
};
const SECOND: Condition = {
  test: 'difference',
  states: TEXT,
  terms: minus(OTHER, 'high', 'low'),
  atLeast: 0.1,
};

function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: 'synthetic',
    section: '§',
    sources: ['authors'],
    claim: TEXT,
    nature: 'emergent',
    isFrozen: true,
    ticks: 4,
    arms: {
      low: { label: TEXT, parameters: { trust: { initial: 0.3 } } },
      high: { label: TEXT, parameters: { trust: { initial: 0.6 } } },
    },
    conditions: [LARGER],
    ablation: { kind: 'remove', how: TEXT, parameters: { trust: { gain: 0 } } },
    ...more,
  };
}

/** A value for an arm, with or without the mechanism, in a replicate; of either measure. */
type Values = (place: {
  readonly arm: 'low' | 'high';
  readonly isAblated: boolean;
  readonly isOther: boolean;
  readonly replicate: number;
}) => number;

/** Appraises one finding by made-up runs. */
function appraiseWith(values: Values, more: Partial<Finding> = {}, replicates = 40) {
  const declared = finding(more);
  const plan = planTrials([declared], BASE);
  const runs = plan.trials.map(({ input, measures }) =>
    Array.from({ length: replicates }, (_, replicate): TrialRun => {
      const { initial, gain } = input.parameters?.trust ?? {};
      const arm = initial === 0.6 ? 'high' : 'low';
      const read = measures.map((measure) =>
        values({
          arm,
          isAblated: gain === 0,
          isOther: 'metric' in measure && measure.metric === 'trust',
          replicate,
        }),
      );
      return { measures: read, rows: [] };
    }),
  );
  const [appraisal] = appraise([declared], plan, runs, 'appraise');
  if (appraisal === undefined) throw new Error('nothing was appraised');
  return appraisal;
}

/** Luck that both arms share, and a little that they do not. */
const luck = (replicate: number) => Math.sin(replicate * 12.9898) * 0.2;
const own = (replicate: number, arm: string) =>
  Math.sin(replicate * 78.233 + (arm === 'high' ? 1 : 0)) * 0.02;

/** `high` exceeds `low` by so much. */
function exceeding(complete: number, ablated = 0): Values {
  return ({ arm, isAblated, replicate }) => {
    const effect = isAblated ? ablated : complete;
    return 0.5 + (arm === 'high' ? effect : 0) + luck(replicate) + own(replicate, arm);
  };
}

describe('a verdict', () => {
  test('holds where the effect is large enough and its interval excludes none', () => {
    const { verdict, outcomes } = appraiseWith(exceeding(0.2));
    expect(verdict).toBe('holds');
    expect(outcomes[0].estimate).toBeCloseTo(0.2, 1);
    expect(outcomes[0].low).toBeGreaterThan(0);
  });

  test('fails where it goes the other way, or is surely too small', () => {
    expect(appraiseWith(exceeding(-0.2)).verdict).toBe('fails');
    expect(appraiseWith(exceeding(0.05)).verdict).toBe('fails');
  });

  test('is undecided where the threshold lies within the interval, and says what would decide', () => {
    const { verdict, outcomes } = appraiseWith(exceeding(0.097));
    expect(verdict).toBe('undecided');
    expect(outcomes[0].needed).toBeGreaterThan(40);
  });

  test('fails where one of several conditions fails', () => {
    const values: Values = (place) => exceeding(place.isOther ? -0.2 : 0.2)(place);
    expect(appraiseWith(values, { conditions: [LARGER, SECOND] }).verdict).toBe('fails');
    expect(appraiseWith(exceeding(0.2), { conditions: [LARGER, SECOND] }).verdict).toBe('holds');
  });

  test('is undecided where what it presupposes is not there', () => {
    const values: Values = (place) => exceeding(place.isOther ? 0 : 0.2)(place);
    const { verdict, lacks } = appraiseWith(values, { provided: [SECOND] });
    expect(verdict).toBe('undecided');
    expect(lacks?.status).toBe('fails');
    expect(appraiseWith(exceeding(0.2), { provided: [SECOND] }).lacks).toBeUndefined();
  });

  test('leaves replicates out that could not be measured, and counts them', () => {
    const values: Values = (place) =>
      place.replicate % 4 === 0 ? Number.NaN : exceeding(0.2)(place);
    const { verdict, outcomes } = appraiseWith(values);
    expect(verdict).toBe('holds');
    expect(outcomes[0]).toMatchObject({ n: 30, tried: 40 });
  });

  test('is undecided where nothing at all could be measured', () => {
    const { verdict, p } = appraiseWith(() => Number.NaN);
    expect(verdict).toBe('undecided');
    expect(p).toBeNaN();
  });
});

describe('an ablation', () => {
  test('lets a finding vanish where three quarters of the raw effect go, not before', () => {
    expect(appraiseWith(exceeding(0.2, 0.02)).ablation.verdict).toBe('vanishes');
    const { verdict, removed } = appraiseWith(exceeding(0.2, 0.1)).ablation;
    expect(verdict).toBe('remains');
    expect(removed[0]).toBeCloseTo(0.5, 1);
  });

  test('cannot take away what is not there', () => {
    const { verdict, removed } = appraiseWith(exceeding(-0.2, 0)).ablation;
    expect(verdict).toBe('remains');
    expect(removed[0]).toBeNaN();
  });

  test('of each named condition must take enough away', () => {
    const values: Values = (place) => exceeding(0.2, place.isOther ? 0.15 : 0)(place);
    const ablation = { ...finding().ablation, from: [0, 1] } as Finding['ablation'];
    const conditions = [LARGER, SECOND] as const;
    expect(appraiseWith(values, { conditions, ablation }).ablation.verdict).toBe('remains');
    expect(appraiseWith(exceeding(0.2, 0), { conditions, ablation }).ablation.verdict).toBe(
      'vanishes',
    );
  });

  test('may ask for something else instead', () => {
    const ablation: Finding['ablation'] = {
      kind: 'expect',
      how: TEXT,
      arms: { without: { label: TEXT, parameters: { trust: { initial: 0.6, gain: 0 } } } },
      conditions: [
        { test: 'difference', states: TEXT, terms: only(MEASURE, 'without'), atMost: 0.6 },
      ],
    };
    expect(appraiseWith(exceeding(0.2, 0), { ablation }).ablation.verdict).toBe('vanishes');
    expect(appraiseWith(exceeding(0.2, 0.2), { ablation }).ablation.verdict).toBe('remains');
  });

  test('is its own where the arms are with and without the mechanism', () => {
    const { ablation } = appraiseWith(exceeding(0.2), { ablation: { kind: 'own', how: TEXT } });
    expect(ablation).toEqual({ verdict: 'own', outcomes: [], removed: [], parts: [] });
  });
});

describe('the record of an appraisal', () => {
  const origin = { seed: 'appraise', replicates: 40, world: 'synthetic' };

  test('holds the levels of the arms, finite numbers and null only', () => {
    const record = recordFindings([appraiseWith(exceeding(0.2))], origin);
    const [level] = record.findings[0]?.conditions[0]?.levels ?? [];
    expect(level).toMatchObject({ arm: 'high', measure: MEASURE });
    expect(level?.mean).toBeCloseTo(0.7, 1);
    const nothing = recordFindings([appraiseWith(() => Number.NaN)], origin);
    for (const text of [record, nothing].map((one) => JSON.stringify(one)))
      expect(JSON.parse(text)).toEqual(JSON.parse(text.replace(/NaN|Infinity/g, 'wrong')));
    expect(nothing.findings[0]).toMatchObject({ effect: null, interval: [null, null], p: null });
  });

  test('has its keys in one order, whatever was found', () => {
    const keys = (values: Values) =>
      Object.keys(recordFindings([appraiseWith(values)], origin).findings[0] ?? {});
    expect(keys(exceeding(0.2))).toEqual(keys(() => Number.NaN));
    expect(keys(exceeding(0.2)).slice(0, 8)).toEqual(
      'id section verdict ablation kind calibrated test effect'.split(' '),
    );
  });

  test('says how many replicates would decide only where it is undecided', () => {
    const needed = (effect: number) =>
      recordFindings([appraiseWith(exceeding(effect))], origin).findings[0]?.needed;
    expect(needed(0.2)).toBeNull();
    expect(needed(0.097)).toBeGreaterThan(40);
  });
});
