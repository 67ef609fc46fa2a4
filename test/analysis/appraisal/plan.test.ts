import { describe, expect, test } from 'vitest';
import { planTrials } from '../../../src/analysis/appraisal/plan.ts';
import { runTrial } from '../../../src/analysis/appraisal/trial.ts';
import { minus, only } from '../../../src/analysis/findings/declare.ts';
import type { Finding } from '../../../src/analysis/findings/declare.ts';
import { FINDINGS } from '../../../src/analysis/findings/findings.ts';
import type { WorldInput } from '../../../src/model/index.ts';

const TEXT = { en: 'text', fr: 'texte' };
const BASE: WorldInput = {
  parameters: { population: { firms: 12 } },
  networks: [{ name: 'A', type: 'grouping', founders: 6 }],
};

function finding(id: string, ticks: number, more: Partial<Finding> = {}): Finding {
  return {
    id,
    section: '§',
    sources: ['authors'],
    claim: TEXT,
    nature: 'emergent',
    isFrozen: true,
    ticks,
    arms: {
      low: { label: TEXT, parameters: { trust: { initial: 0.3 } } },
      high: { label: TEXT, parameters: { trust: { initial: 0.6 } } },
    },
    conditions: [
      {
        test: 'difference',
        states: TEXT,
        terms: minus({ at: ticks, metric: 'cooperation' }, 'high', 'low'),
      },
    ],
    ablation: { kind: 'remove', how: TEXT, parameters: { trust: { gain: 0 } } },
    ...more,
  };
}

describe('the plan of trials', () => {
  test('runs a world once for all findings that look at it, as long as the longest needs', () => {
    const [short, long] = [finding('short', 4), finding('long', 8)];
    const plan = planTrials([short, long], BASE);
    // Two arms, complete and ablated.
    expect(plan.trials).toHaveLength(4);
    expect(plan.trials.map(({ ticks }) => ticks)).toEqual([8, 8, 8, 8]);
    expect(plan.trials[0]?.measures).toEqual([
      { at: 4, metric: 'cooperation' },
      { at: 8, metric: 'cooperation' },
    ]);
  });

  test('reads off the longer run what the shorter one would have given', () => {
    const short = finding('short', 4);
    const both = planTrials([short, finding('long', 8)], BASE);
    const alone = planTrials([short], BASE);
    const place = { finding: short, variant: 'full', arm: 'low' } as const;
    const measure = { at: 4, metric: 'cooperation' } as const;
    const read = (plan: typeof both) => {
      const { trial, at } = plan.locateMeasure(place, measure);
      const found = plan.trials[trial];
      if (found === undefined) throw new Error('no trial');
      return runTrial(found, 'plan', 1).measures[at];
    };
    expect(alone.trials[0]?.ticks).toBe(4);
    expect(read(both)).toBe(read(alone));
  });

  test('gives arms that differ in nothing one world', () => {
    const same = finding('same', 4, {
      arms: { low: { label: TEXT }, high: { label: TEXT } },
      ablation: { kind: 'own', how: TEXT },
    });
    expect(planTrials([same], BASE).trials).toHaveLength(1);
  });

  test('tries the parts of an ablation on the first condition only', () => {
    const parts = finding('parts', 4, {
      ablation: {
        kind: 'remove',
        how: TEXT,
        parameters: { trust: { gain: 0 } },
        parts: [{ label: TEXT, parameters: { cooperation: { trustWeight: 0 } } }],
      },
    });
    expect(planTrials([parts], BASE).trials).toHaveLength(6);
  });

  test('lays what is explored under every arm', () => {
    const plan = planTrials([finding('one', 4)], BASE, { trust: { reference: 'fixed' } });
    for (const { input } of plan.trials) expect(input.parameters?.trust?.reference).toBe('fixed');
  });

  test('refuses an arm that the finding does not have', () => {
    const wrong = finding('wrong', 4, {
      conditions: [
        { test: 'difference', states: TEXT, terms: only({ at: 4, metric: 'trust' }, 'middle') },
      ],
    });
    expect(() => planTrials([wrong], BASE)).toThrow('wrong has no arm middle');
  });

  test('needs far fewer worlds for the whole table than arms are declared', () => {
    const { trials } = planTrials(FINDINGS, BASE);
    expect(trials.length).toBeLessThan(110);
    expect(new Set(trials.map(({ input }) => JSON.stringify(input))).size).toBe(trials.length);
  });
});
