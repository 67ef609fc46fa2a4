import type { Design } from '../../src/analysis/design.ts';
import type { MetricInfo } from '../../src/analysis/metric-info.ts';
import type { Runs } from '../../src/analysis/runs.ts';
import type { FigureResults } from '../../src/charts/figure.ts';
import type { Figures } from '../../src/charts/report-figures.ts';
import { FigureMaker } from '../../src/charts/make-report-figures.ts';
import { METRICS } from '../../src/model/metrics.ts';
import {
  gridDesign,
  listedDesign,
  syntheticRuns,
  syntheticSeries,
} from '../support/synthetic-runs.ts';

const TICKS = 12;

/** Designs of every kind that figures have to show. */
export const DESIGNS: Readonly<Record<string, Design>> = {
  'nothing varied': gridDesign({}),
  'one factor': gridDesign({ 'trust.initial': [0.2, 0.4, 0.6] }),
  'one choice': gridDesign({ rule: ['plain average', 'weighted by precision'] }),
  'two factors': gridDesign({ 'trust.initial': [0.2, 0.4, 0.6], 'hub.clarity': [0.1, 0.5, 0.9] }),
  'a number and a switch': gridDesign({ 'trust.initial': [0.2, 0.6], elections: [true, false] }),
  'three factors': gridDesign({ a: [1, 2], b: [1, 2], c: [1, 2] }),
  'many values': gridDesign({
    a: Array.from({ length: 20 }, (_, i) => i / 20),
    b: Array.from({ length: 20 }, (_, i) => i),
  }),
  'points here and there': listedDesign(
    ['a', 'b'],
    Array.from({ length: 30 }, (_, i) => [i / 30, ((i * 7) % 30) / 30]),
  ),
};

export const SHOWN: readonly MetricInfo[] = METRICS.filter(({ name }) =>
  ['engagement', 'trust'].includes(name),
);

const COUNTED: readonly MetricInfo[] = METRICS.filter(({ name }) =>
  ['elections', 'replacements', 'dissolutions'].includes(name),
);

/** Figures of made-up results over a design. */
export function figuresOver(design: Design, missing = 0): Figures {
  const runs = runsOver(design, missing);
  const series = syntheticSeries(runs, ['engagement', 'trust'], TICKS);
  const figures = new FigureMaker(design);
  for (const { name } of SHOWN) {
    figures.addMetric(runs, name);
    figures.addTrajectories(series, name);
  }
  for (const { name } of COUNTED) figures.addEvents(runs, name);
  return figures.make(SHOWN, COUNTED);
}

/** The same made-up results as figures of the gallery read them. */
export function resultsOver(design: Design, missing = 0): FigureResults {
  const runs = runsOver(design, missing);
  const series = syntheticSeries(runs, ['engagement', 'trust'], TICKS);
  const title = { en: 'Made up', fr: 'Inventé' };
  return {
    title,
    networkLabels: {},
    firms: { count: 60, names: [] },
    ticks: TICKS,
    runs,
    tables: { series },
  };
}

function runsOver(design: Design, missing: number): Runs {
  return syntheticRuns({
    seed: 'figures',
    design,
    replicates: 6,
    missing,
    metrics: {
      engagement: ([first]) => 1 + (Number(first) || 0) / 10,
      trust: () => 0.5,
      elections: () => 12,
      replacements: () => 3,
      dissolutions: () => 0.4,
    },
  });
}
