import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/analysis/statistics/kaplan-meier.ts';
import { logRank } from '../../../src/analysis/statistics/log-rank.ts';
import reference from '../../reference/survival.json' with { type: 'json' };
import { lawOptions } from '../../support/law-options.ts';

describe("Kaplan–Meier's curve", () => {
  it('is that of R, with its log-log intervals', () => {
    for (const { time, event, level, steps, median } of reference.curves) {
      const found = kaplanMeier({ time, event }, level);
      expect(found.median).toBe(median);
      steps.time.forEach((at, i) => {
        const step = found.steps[i];
        expect(step).toMatchObject({
          time: at,
          atRisk: steps.atRisk[i],
          events: steps.events[i],
          censored: steps.censored[i],
        });
        for (const name of ['survival', 'low', 'high'] as const)
          expect(step?.[name], `${name} at ${at}`).toBeCloseTo(steps[name][i] ?? Number.NaN, 12);
      });
    }
  });

  it('is the share left where everybody is seen to the end', () => {
    const { steps, median } = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 1, 1] });
    expect(steps.map(({ survival }) => survival)).toEqual(
      [0.75, 0.5, 0.25, 0].map((share) => expect.closeTo(share, 12)),
    );
    expect(median).toBe(2.5);
    expect(steps[3]).toMatchObject({ low: Number.NaN, high: Number.NaN });
  });

  it('stays at 1 without an event, and has no median then', () => {
    const curve = kaplanMeier({ time: [3, 5], event: [false, false] });
    expect(curve.steps).toMatchObject([
      { survival: 1, low: 1, high: 1 },
      { survival: 1, low: 1, high: 1 },
    ]);
    expect(curve.median).toBeUndefined();
  });

  it('never rises, lies in its interval, and does not mind the order of subjects', () => {
    const subjects = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()), {
      minLength: 1,
      maxLength: 40,
    });
    const curveOf = (list: [number, boolean][]) =>
      kaplanMeier({ time: list.map(([time]) => time), event: list.map(([, event]) => event) });
    fc.assert(
      fc.property(subjects, (list) => {
        const { steps } = curveOf(list);
        expect(curveOf(list.toReversed()).steps).toEqual(steps);
        steps.forEach(({ survival, low, high }, i) => {
          expect(survival).toBeLessThanOrEqual(steps[i - 1]?.survival ?? 1);
          expect(low > survival + 1e-12 || high < survival - 1e-12).toBe(false);
        });
      }),
      lawOptions(100),
    );
  });

  it('refuses what is no duration', () => {
    expect(() => kaplanMeier({ time: [2, Number.NaN], event: [1, 0] })).toThrow('subject 1');
  });
});

describe('the log-rank test', () => {
  const { arm, time, event } = reference.subjects;
  const groupOf = (name: string) => {
    const of = (column: readonly number[]) => column.filter((_, i) => arm[i] === name);
    return { time: of(time), event: of(event) };
  };

  it('is that of R for two and three groups', () => {
    for (const { arms, observed, expected, chiSquared, p } of reference.ranks) {
      const found = logRank(arms.map(groupOf));
      expect(found.observed).toEqual(observed);
      expect(found.expected).toEqual(expected.map((count) => expect.closeTo(count, 10)));
      expect(found.chiSquared).toBeCloseTo(chiSquared, 10);
      expect(found.p).toBeCloseTo(p, 12);
      expect(found.freedom).toBe(arms.length - 1);
    }
  });

  it('does not mind which group comes first', () => {
    const { chiSquared } = logRank(['a', 'b', 'c'].map(groupOf));
    expect(logRank(['c', 'a', 'b'].map(groupOf)).chiSquared).toBeCloseTo(chiSquared, 10);
  });

  it('finds nothing between a group and itself, and says nothing without events', () => {
    expect(logRank([groupOf('a'), groupOf('a')]).p).toBeCloseTo(1, 10);
    const quiet = { time: [3, 4], event: [0, 0] };
    expect(logRank([quiet, quiet]).p).toBeNaN();
  });
});
