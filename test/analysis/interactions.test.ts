import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/analysis/design.ts';
import { tellInteractions } from '../../src/analysis/interaction-sentences.ts';
import { interactionsOf } from '../../src/analysis/interactions.ts';
import type { MetricInfo } from '../../src/analysis/metric-info.ts';
import type { Runs } from '../../src/analysis/runs.ts';
import { METRICS } from '../../src/model/metrics.ts';
import { gridDesign, listedDesign, syntheticRuns } from '../support/synthetic-runs.ts';

const asked = METRICS.filter(({ name }) => ['engagement', 'trust', 'payoff'].includes(name));
const NAMES = asked.map(({ name }) => name);
const GRID = gridDesign({ trust: [0.2, 0.4, 0.6], clarity: [0.1, 0.5, 0.9] });

type Expected = (levels: readonly Level[]) => number;

const additive: Expected = ([trust, clarity]) => Number(trust) + 2 * Number(clarity);
const product: Expected = ([trust, clarity]) => Number(trust) * Number(clarity);

/** Made-up runs in which every metric is a function of the factors, engagement perhaps another. */
function runsOf(expected: Expected, engagement = expected, seed = 'interaction', missing = 0) {
  const metrics = Object.fromEntries(
    NAMES.map((name) => [name, name === 'engagement' ? engagement : expected]),
  );
  return syntheticRuns({ seed, design: GRID, replicates: 20, metrics, missing });
}

/** What is said of runs, and every interaction looked at. */
function toldOf(runs: Runs, metrics: readonly MetricInfo[]) {
  const interactions = interactionsOf(
    runs,
    metrics.map(({ name }) => name),
  );
  return { interactions, sentences: tellInteractions(interactions, runs.design, metrics) };
}

describe('the interaction of two factors', () => {
  it('is the difference of two differences at the four corners', () => {
    const exact = syntheticRuns({
      seed: 'exact',
      design: GRID,
      replicates: 5,
      metrics: { engagement: product },
      shared: 0.3,
      own: 0,
    });
    const [one] = interactionsOf(exact, ['engagement']);
    // 0.4 × 0.1 and 0.4 × 0.9; the luck that all points share cancels out.
    expect(one?.effects[0]).toBeCloseTo(0.04, 12);
    expect(one?.effects[1]).toBeCloseTo(0.36, 12);
    expect(one?.mean).toBeCloseTo(0.32, 12);
    expect(one).toMatchObject({ n: 5, runs: 20, missing: 0, comparisons: 1 });
    expect(one?.crossing.corners).toEqual([0, 6, 2, 8]);
  });

  it('is told with both effects, after that on the first metric where that is another one', () => {
    const { sentences } = toldOf(runsOf(product, additive), asked);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]?.en).toMatch(/^On “Engagement abroad” no interaction is clear\. /);
    expect(sentences[1]?.en).toMatch(
      /^The strongest interaction is that on “(Trust|Payoff)”\. In this model, changing “trust \(en\)” from 0\.2 to 0\.6 changed “(Trust|Payoff)” \([^)]+\) by \+0\.\d+ where “clarity \(en\)” is 0\.1 and by \+0\.\d+ where it is 0\.9: a difference of \+0\.\d+ \(95% interval \+0\.\d+ to \+0\.\d+, allowing for 3 comparisons\)\.$/,
    );
    expect(sentences[1]?.fr).toMatch(/^L’interaction la plus forte porte sur «\u00a0/);
  });

  it('is told of the first metric first, which the question is about', () => {
    const { sentences } = toldOf(
      runsOf((levels) => 20 * product(levels), product),
      asked,
    );
    expect(sentences[0]?.en).toMatch(
      /^Interaction: how much “trust \(en\)” changes “Engagement abroad” depends on “clarity \(en\)”\. In this model/,
    );
    expect(sentences[0]?.fr).toMatch(
      /^Interaction\u00a0: l’effet de «\u00a0trust \(fr\)\u00a0» sur «\u00a0Engagement à l’international\u00a0» dépend de «\u00a0clarity \(fr\)\u00a0»\./,
    );
    expect(sentences[1]?.en).toMatch(/^The strongest interaction is that on “(Trust|Payoff)”\./);
  });

  it('is told once where the first metric has it most', () => {
    const { sentences } = toldOf(
      runsOf(additive, (levels) => 20 * product(levels)),
      asked,
    );
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.en).toContain('changed “Engagement abroad”');
  });

  it('is not clear where the two factors merely add up', () => {
    const { interactions, sentences } = toldOf(runsOf(additive), asked);
    expect(interactions.filter(({ isClear }) => isClear)).toEqual([]);
    expect(sentences[0]?.en).toMatch(/^No clear interaction: in none of 3 comparisons/);
    expect(sentences[0]?.fr).toMatch(/^Pas d’interaction nette\u00a0: /);
  });

  it('is claimed wrongly in at most 5 of 100 sweeps, lost runs or not', () => {
    for (const missing of [0, 0.15]) {
      let alarms = 0;
      for (let sweep = 0; sweep < 300; sweep++) {
        const runs = runsOf(additive, additive, `sweep ${sweep}`, missing);
        if (interactionsOf(runs, NAMES).some(({ isClear }) => isClear)) alarms++;
      }
      expect(alarms / 300).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 300));
    }
  });

  it('uses only replicates that could be measured at all four corners', () => {
    const [one] = interactionsOf(runsOf(additive, additive, 'lost', 0.2), NAMES);
    expect(one?.missing).toBeGreaterThan(0);
    expect(one?.n).toBeLessThan(20);
    expect(one?.n).toBeGreaterThanOrEqual(20 - (one?.missing ?? 0));
  });

  it('is each option against the first for factors that are no numbers', () => {
    const design = gridDesign({ voices: ['board', 'all', 'none'], trust: [0.2, 0.6] });
    const runs = syntheticRuns({
      seed: 'options',
      design,
      replicates: 8,
      metrics: { trust: ([voices, trust]) => (voices === 'none' ? 2 : 1) * Number(trust) },
    });
    const found = interactionsOf(runs, ['trust']);
    expect(found.map(({ crossing }) => crossing.change.to)).toEqual([['all'], ['none']]);
    expect(found.map(({ isClear }) => isClear)).toEqual([false, true]);
    expect(found[0]?.comparisons).toBe(2);
  });

  it('is not defined for one factor, for three, nor where a corner was not run', () => {
    const [first = [], ...others] = GRID.points;
    const designs = [
      gridDesign({ trust: [0.2, 0.6] }),
      gridDesign({ trust: [0.2, 0.6], clarity: [0.1, 0.9], rate: [0, 1] }),
      listedDesign(['trust', 'clarity'], others),
      listedDesign(['trust', 'clarity'], [first]),
    ];
    for (const design of designs) {
      const metrics = { engagement: () => 0.5 };
      const runs = syntheticRuns({ seed: 'none', design, replicates: 5, metrics });
      expect(toldOf(runs, asked.slice(0, 1))).toEqual({
        interactions: [],
        sentences: [],
      });
    }
  });

  it('says so where nothing could be measured at the corners', () => {
    const runs = runsOf(additive, additive, 'gone', 1);
    const { sentences } = toldOf(runs, asked);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.en).toContain('cannot be judged');
  });
});
