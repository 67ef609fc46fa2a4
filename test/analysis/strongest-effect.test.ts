import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import type { MetricInfo } from '../../src/analysis/metric-info.ts';
import { effectsOf } from '../../src/analysis/effects.ts';
import type { Runs } from '../../src/analysis/runs.ts';
import { strongestEffect } from '../../src/analysis/strongest-effect.ts';
import { gridDesign, listedDesign, syntheticRuns } from '../support/synthetic-runs.ts';

const NAMES = [
  'engagement',
  'exporters',
  'trust',
  'sharedClarity',
  'cooperation',
  'coordination',
  'conflictLoad',
  'satisfaction',
  'payoff',
];

const METRICS: MetricInfo[] = NAMES.map((name) => ({
  name,
  label: { en: `${name} (en)`, fr: `${name} (fr)` },
  help: { en: '', fr: '' },
  unit: { en: 'stages', fr: 'stades' },
  kind: 'level',
  covers: 'firms',
  margin: 0.05,
}));

const flat = Object.fromEntries(NAMES.map((name) => [name, () => 0.5]));
const GRID = gridDesign({ trust: [0.2, 0.4, 0.6], clarity: [0.1, 0.5, 0.9] });

/** The strongest effect of runs, and every one looked at. */
function strongestIn(runs: Runs, metrics: readonly MetricInfo[]) {
  const effects = effectsOf(
    runs,
    metrics.map(({ name }) => name),
  );
  return { effects, ...strongestEffect(effects, runs.design, metrics) };
}

/** Share of sweeps without any effect in which one is claimed; each looks at nine metrics. */
function falseAlarms(
  count: number,
  sweep: (seed: string) => Parameters<typeof syntheticRuns>[0],
): number {
  let alarms = 0;
  for (let i = 0; i < count; i++) {
    if (strongestIn(syntheticRuns(sweep(`sweep ${i}`)), METRICS).strongest !== undefined) alarms++;
  }
  return alarms / count;
}

/** 5% and three standard errors of a share of 5% in so many sweeps. */
const allowed = (count: number) => 0.05 + 3 * Math.sqrt((0.05 * 0.95) / count);

describe('the strongest effect', () => {
  it('is named with its factor, metric, size in raw units and interval', () => {
    const metrics = { ...flat, cooperation: ([trust]: readonly unknown[]) => 0.5 + Number(trust) };
    const { strongest, sentence } = strongestIn(
      syntheticRuns({ seed: 'a', design: GRID, replicates: 10, metrics }),
      METRICS,
    );
    expect(strongest).toMatchObject({ metric: 'cooperation', comparisons: 18, n: 10, runs: 60 });
    expect(strongest?.contrast).toMatchObject({ factors: [0], from: [0.2], to: [0.6] });
    expect(strongest?.low).toBeLessThan(0.4);
    expect(strongest?.high).toBeGreaterThan(0.4);
    expect(sentence.en).toMatch(
      /^Strongest effect: in this model, changing “trust \(en\)” from 0\.2 to 0\.6 changed “cooperation \(en\)” \(stages\) by \+0\.\d+, averaged over the other factor \(95% interval \+0\.\d+ to \+0\.\d+, allowing for 18 comparisons\); in reality the two may have a common cause\.$/,
    );
    expect(sentence.fr).toContain(
      'faire passer «\u00a0trust (fr)\u00a0» de 0,2 à 0,6 a fait varier «\u00a0cooperation (fr)\u00a0» (stades) de +0,',
    );
    expect(sentence.fr).toContain('en moyenne sur l’autre facteur');
  });

  it('is called a mean only where it is one', () => {
    const design = gridDesign({ trust: [0.2, 0.6] });
    const metrics = { ...flat, cooperation: ([trust]: readonly unknown[]) => Number(trust) };
    const runs = syntheticRuns({ seed: 'alone', design, replicates: 10, metrics });
    const { sentence } = strongestIn(runs, METRICS);
    expect(sentence.en).toContain('Strongest effect');
    expect(sentence.en).not.toContain('averaged');
  });

  it('is not said to be absent where one run at each point has no interval', () => {
    const once = { seed: 'a', design: GRID, replicates: 1, metrics: flat };
    const { strongest, sentence } = strongestIn(syntheticRuns(once), METRICS);
    expect(strongest).toBeUndefined();
    expect(sentence.en).toMatch(/^Whether anything had an effect cannot be judged/);
    const twice = { ...once, replicates: 3 };
    expect(strongestIn(syntheticRuns(twice), METRICS).sentence.en).not.toContain('be judged');
  });

  it('is the one that is largest for what matters, not the one with the least noise', () => {
    const metrics = {
      ...flat,
      trust: ([trust]: readonly unknown[]) => Number(trust),
      payoff: ([, clarity]: readonly unknown[]) => Number(clarity),
    };
    const runs = syntheticRuns({ seed: 'b', design: GRID, replicates: 10, metrics });
    expect(strongestIn(runs, METRICS).strongest?.metric).toBe('payoff');
    const margins = METRICS.map((metric) => ({
      ...metric,
      margin: metric.name === 'payoff' ? 1 : 0.05,
    }));
    expect(strongestIn(runs, margins).strongest?.metric).toBe('trust');
  });

  it('is not claimed where there is none', () => {
    const { sentence } = strongestIn(
      syntheticRuns({ seed: 'c', design: GRID, replicates: 10, metrics: flat }),
      METRICS,
    );
    expect(sentence.en).toContain('No clear effect');
    expect(sentence.fr).toContain('Pas d’effet net');
  });

  it('is claimed wrongly in at most 5 of 100 sweeps, shared luck or not', () => {
    const rate = falseAlarms(600, (seed) => ({
      seed,
      design: GRID,
      replicates: 6,
      metrics: flat,
      shared: 0.2,
      own: 0.05,
    }));
    expect(rate).toBeLessThanOrEqual(allowed(600));
  });

  it('is claimed wrongly in at most 5 of 100 sweeps with skewed luck and lost runs', () => {
    const shape = (normal: number) => Math.exp(normal);
    const rate = falseAlarms(400, (seed) => ({
      seed,
      design: GRID,
      replicates: 12,
      metrics: flat,
      shape,
      missing: 0.1,
    }));
    expect(rate).toBeLessThanOrEqual(allowed(400));
  });

  it('is claimed wrongly in at most 5 of 100 sweeps that count rare events', () => {
    // Runs count 0, 1 or 2 events: many differences are exactly equal.
    const shape = (normal: number) => (normal > 1.3 ? 2 : normal > 0.6 ? 1 : 0);
    const rate = falseAlarms(400, (seed) => ({
      seed,
      design: gridDesign({ trust: [0.2, 0.6] }),
      replicates: 5,
      metrics: flat,
      shape,
      shared: 0,
      own: 1,
    }));
    expect(rate).toBeLessThanOrEqual(allowed(400));
  });

  it('is claimed wrongly in at most 5 of 100 Latin hypercubes for a factor that does nothing beside one that does', () => {
    let alarms = 0;
    for (let i = 0; i < 300; i++) {
      const random = seedrandom.alea(`hypercube ${i}`);
      const points = Array.from({ length: 24 }, () => [random(), random()]);
      const metrics = Object.fromEntries(
        NAMES.map((name) => [name, ([trust]: readonly unknown[]) => Number(trust)]),
      );
      const { effects } = strongestIn(
        syntheticRuns({
          seed: `${i}`,
          design: listedDesign(['trust', 'clarity'], points),
          replicates: 5,
          metrics,
        }),
        METRICS,
      );
      if (effects.some(({ contrast, isClear }) => contrast.factors[0] === 1 && isClear)) alarms++;
    }
    expect(alarms / 300).toBeLessThanOrEqual(allowed(300));
  });

  it('says so when nothing was varied', () => {
    const runs = syntheticRuns({ seed: 'd', design: gridDesign({}), replicates: 5, metrics: flat });
    expect(strongestIn(runs, METRICS).sentence.en).toContain('Nothing was varied');
  });

  it('says so when few points were drawn', () => {
    const points = listedDesign(
      ['trust', 'clarity'],
      [
        [0.2, 0.5],
        [0.4, 0.9],
        [0.6, 0.1],
      ],
    );
    const design = { ...points, name: 'sobol' as const };
    const runs = syntheticRuns({ seed: 'few', design, replicates: 5, metrics: flat });
    const { sentence, strongest } = strongestIn(runs, METRICS);
    expect(strongest).toBeUndefined();
    expect(sentence.en).toContain('drawn from a seed');
    expect(sentence.fr).toContain('à moins de 12');
  });

  it('tells how many runs could not be measured', () => {
    const runs = syntheticRuns({
      seed: 'e',
      design: GRID,
      replicates: 20,
      metrics: flat,
      missing: 0.3,
    });
    const [effect] = strongestIn(runs, METRICS).effects;
    expect(effect?.runs).toBe(120);
    expect(effect?.missing).toBeGreaterThan(20);
  });
});
