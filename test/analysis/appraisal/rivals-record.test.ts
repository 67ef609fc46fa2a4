import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/analysis/appraisal/appraise.ts';
import { changeOfEffect, isClear } from '../../../src/analysis/appraisal/change-of-effect.ts';
import { planTrials } from '../../../src/analysis/appraisal/plan.ts';
import { nameEqualRivals, recordRival } from '../../../src/analysis/appraisal/rivals-record.ts';
import { only } from '../../../src/analysis/findings/declare.ts';
import type { Finding } from '../../../src/analysis/findings/declare.ts';

const TEXT = { en: 'text', fr: 'texte' };
const RESAMPLING = { seed: 'rivals', resamples: 2000 };
const RULE = { name: 'a.b=1', label: TEXT, parameters: {} };

const FINDING: Finding = {
  id: 'synthetic',
  section: '§',
  sources: ['authors'],
  claim: TEXT,
  nature: 'emergent',
  isFrozen: true,
  ticks: 4,
  arms: { live: { label: TEXT } },
  conditions: [
    {
      test: 'difference',
      states: TEXT,
      terms: only({ from: 0, to: 4, rise: 'trust' }, 'live'),
      atLeast: 0.1,
    },
  ],
  ablation: { kind: 'own', how: TEXT },
};

/** Luck that all rules share. */
const luck = (replicate: number) => 0.05 * Math.sin(replicate * 12.9898);

function appraised(valueOf: (replicate: number) => number) {
  const plan = planTrials([FINDING], {});
  const runs = plan.trials.map(() =>
    Array.from({ length: 40 }, (_, replicate) => ({ measures: [valueOf(replicate)], rows: [] })),
  );
  return appraise([FINDING], plan, runs, 'rivals');
}

const USUAL = appraised((replicate) => 0.13 + luck(replicate));

describe('what a rival rule does to a finding', () => {
  test('is told by the change of its effect between runs of the same luck', () => {
    const rival = recordRival(
      RULE,
      USUAL,
      appraised((k) => 0.02 + luck(k)),
      RESAMPLING,
    );
    expect(rival).toMatchObject({ lost: ['synthetic'], unclear: [], gained: [] });
    const [change] = rival.findings[0]?.conditions ?? [];
    expect(change?.change).toBeCloseTo(-0.11, 9);
    // Luck is shared and cancels: the interval is narrower than that of either effect.
    expect((change?.interval[1] ?? 0) - (change?.interval[0] ?? 0)).toBeLessThan(1e-9);
    expect(change).toMatchObject({ before: 'holds', isClear: true });
  });

  test('is not a clear loss where the effect only slips below its threshold by luck', () => {
    const slipped = (k: number) => 0.095 + luck(k) + (k % 4 < 2 ? 0.25 : -0.25);
    const near = appraised((k) => 0.102 + luck(k) + (k % 2 === 0 ? 0.25 : -0.25));
    const rival = recordRival(RULE, near, appraised(slipped), RESAMPLING);
    expect(near[0]?.verdict).toBe('holds');
    expect(rival.lost).toEqual(['synthetic']);
    expect(rival.unclear).toEqual(['synthetic']);
  });

  test('is clear where nothing is left to measure', () => {
    const rival = recordRival(
      RULE,
      USUAL,
      appraised(() => Number.NaN),
      RESAMPLING,
    );
    expect(rival).toMatchObject({ lost: ['synthetic'], unclear: [] });
    expect(rival.findings[0]?.conditions[0]).toMatchObject({ effect: null, change: null });
  });

  test('can be a gain', () => {
    const low = appraised((k) => 0.02 + luck(k));
    expect(recordRival(RULE, low, USUAL, RESAMPLING)).toMatchObject({
      lost: [],
      gained: ['synthetic'],
    });
  });
});

test('a rule told twice is recognised by its results, whatever its name', () => {
  const one = recordRival(RULE, USUAL, USUAL, RESAMPLING);
  const other = recordRival(
    RULE,
    USUAL,
    appraised((k) => 0.2 + luck(k)),
    RESAMPLING,
  );
  const named = nameEqualRivals([one, { ...other, rival: 'other' }, { ...one, rival: 'again' }]);
  expect(named.map(({ sameAs }) => sameAs)).toEqual([null, null, 'a.b=1']);
});

test('a change of nothing is not clear, and none is told between things of two kinds', () => {
  const values = { kind: 'values', values: [1, 2, 3, 4, 5, 6, 7] } as const;
  const none = changeOfEffect(values, values, RESAMPLING);
  expect(none).toMatchObject({ estimate: 0, low: 0, high: 0 });
  expect(none !== undefined && isClear(none)).toBe(false);
  const logarithm = { kind: 'logarithm', coefficient: undefined } as const;
  expect(changeOfEffect(values, logarithm, RESAMPLING)).toBeUndefined();
});
