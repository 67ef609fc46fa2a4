import { describe, expect, it } from 'vitest';
import type { FigureChoice, FigureResults, ResultsFigure } from '../../../src/charts/figure.ts';
import { convergence } from '../../../src/charts/figures/convergence.ts';
import { elementaryEffects } from '../../../src/charts/figures/elementary-effects.ts';
import { sobolIndices } from '../../../src/charts/figures/sobol-indices.ts';
import { tornado } from '../../../src/charts/figures/tornado.ts';
import { drawnData } from '../../../src/charts/drawn-data.ts';
import type {
  SensitivitySweep,
  SobolSensitivity,
} from '../../../src/analysis/sensitivity/sensitivity-of.ts';
import type { SensitivityData } from '../../../src/charts/sensitivity/sensitivity-data.ts';
import { designOf } from '../../../src/experiment/scenario/design.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';
import type { ParameterPath } from '../../../src/model/parameters.ts';
import { DESIGNS, resultsOver, SHOWN } from '../fixture.ts';
import { listedDesign, syntheticRuns } from '../../support/synthetic-runs.ts';
import { faultsOf } from '../../support/valid-spec.ts';

const CHOICE: FigureChoice = { metrics: SHOWN, point: 0, replicate: 0, ticks: [] };

/** More factors than anybody has. */
const PATHS = Object.entries(PARAMETERS)
  .flatMap(([group, of]) => Object.keys(of).map((name) => `${group}.${name}`))
  .slice(0, 14) as ParameterPath[];

const ranges = PATHS.map((path) => ({ path, from: 0, to: 1, whole: false }));
const SWEEPS: Readonly<Record<'oat' | 'morris' | 'sobol', SensitivitySweep>> = {
  oat: {
    design: 'oneAtATime',
    factors: PATHS.map((path) => ({ path, values: [0, 1] })),
    base: PATHS.map(() => 0.4),
  },
  morris: { design: 'morris', factors: ranges, samples: 12, seed: 'figures' },
  sobol: { design: 'saltelli', factors: ranges, samples: 16, seed: 'figures' },
};

interface Other {
  readonly missingPoints?: number;
  readonly replicates?: number;
  readonly samples?: number;
  readonly slope?: number;
}

function resultsOf(
  method: keyof typeof SWEEPS,
  { missingPoints = 0, replicates = 12, samples, slope = 1 }: Other = {},
): FigureResults {
  const sweep = { ...SWEEPS[method], ...(samples && { samples }) } as SensitivitySweep;
  const { count, at } = designOf(sweep);
  const points = Array.from({ length: count - missingPoints }, (_, index) => at(index).map(Number));
  const expected = (levels: readonly unknown[]) =>
    levels.reduce<number>((sum, level, i) => sum + (slope * Number(level)) / (i + 1), 0);
  const runs = syntheticRuns({
    seed: 'sensitivity',
    design: listedDesign(PATHS, points),
    replicates,
    metrics: { engagement: expected },
    ...(slope === 0 && { own: 0 }),
  });
  return {
    title: { en: '', fr: '' },
    networkLabels: {},
    firms: { count: 24, names: [] },
    ticks: 4,
    runs,
    tables: {},
    sweep,
  };
}

const CASES = [
  [tornado, 'oat'],
  [elementaryEffects, 'morris'],
  [sobolIndices, 'sobol'],
  [convergence, 'oat'],
  [convergence, 'morris'],
  [convergence, 'sobol'],
] as const;

describe.each(CASES)('the figure $name of %s', (declared, method) => {
  const figure = declared as ResultsFigure<unknown>;
  const made = figure.make(resultsOf(method), CHOICE);
  const data: unknown =
    'data' in made
      ? JSON.parse(JSON.stringify(made.data), (_, value: unknown) =>
          value === null ? Number.NaN : value,
        )
      : undefined;

  it('is a valid spec with many factors, also on a phone, on paper and in French', () => {
    for (const theme of ['light', 'dark', 'print'] as const)
      for (const language of ['en', 'fr'] as const)
        for (const width of [300, 1000]) {
          const spec = figure.spec(data, { theme, language, width });
          expect(faultsOf(spec)).toEqual([]);
          expect(spec.description).toBe(figure.describe(data, language));
          expect(spec.description).not.toMatch(/NaN|undefined/);
        }
  });

  it('gives what it draws as a table, every factor in it', () => {
    const spec = figure.spec(data, { theme: 'light', language: 'en', width: 1000 });
    const lines = drawnData(spec).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(PATHS.length);
  });

  it('has nothing to draw of another sweep, or of a part of one, and says which command makes it', () => {
    const other = figure.make(resultsOver(DESIGNS['two factors'] ?? fail(), 0), CHOICE);
    expect('nothing' in other && other.examples).toEqual(
      figure.methods?.map((one) => `reticula sensitivity plausible-ranges --method ${one}`),
    );
    const part = figure.make(resultsOf(method, { missingPoints: 3 }), CHOICE);
    expect('nothing' in part && part.nothing.en).toContain('unfinished');
  });
});

describe('where nothing can be told', () => {
  const nothingOf = (figure: ResultsFigure<never>, results: FigureResults) => {
    const made = (figure as ResultsFigure<unknown>).make(results, CHOICE);
    return 'nothing' in made ? made.nothing.en : '';
  };

  it.each(CASES)('the figure $name of %s says that the measure did not vary', (figure, method) => {
    const flat = resultsOf(method, { slope: 0 });
    expect(nothingOf(figure as ResultsFigure<never>, flat)).toMatch(
      /^Nothing to draw\. “.*” does not vary: in each replicate it is the same at all points/,
    );
  });

  it('shares of variance from a few samples are not drawn, but why, and what it would take', () => {
    const few = resultsOf('sobol', { samples: 4 });
    expect(nothingOf(sobolIndices as ResultsFigure<never>, few)).toContain(
      'Needed are 5 at least; 128 are usual (--samples).',
    );
  });
});

describe('factors that go together in few samples', () => {
  const specOf = (tied: readonly number[], language: 'en' | 'fr' = 'en') => {
    const made = (sobolIndices as ResultsFigure<unknown>).make(resultsOf('sobol'), CHOICE);
    if (!('data' in made)) throw new Error('nothing to draw');
    const data = made.data as SensitivityData<SobolSensitivity>;
    const [none, some] = [NaN, 0.4].map((estimate) => ({
      estimate,
      low: estimate,
      high: estimate,
    }));
    const indices = data.sensitivity.indices.map(({ total, factor }) => {
      return { first: tied.includes(factor) ? none : some, total, factor };
    });
    const together = tied.length > 0 ? none : some;
    return JSON.stringify(
      (sobolIndices as ResultsFigure<unknown>).spec(
        { ...data, sensitivity: { ...data.sensitivity, indices, together, tied } },
        { theme: 'light', language, width: 2000 },
      ),
    );
  };

  it('leave no empty row for interactions, and a remark says that none are told', () => {
    expect(specOf([])).toContain('All factors together');
    expect(specOf([0])).not.toContain('All factors together');
    expect(specOf([0])).toContain('Interactions are not told either.');
    expect(specOf([0], 'fr')).toContain('Les interactions ne sont pas données non plus.');
  });

  it('have no mark in the legend where no first order is drawn', () => {
    expect(specOf([0])).toContain('"domain":["by itself (first order)","with others (total)"]');
    expect(specOf(PATHS.map((_, factor) => factor))).toContain('"domain":["with others (total)"]');
  });
});

describe('a factor that never moved', () => {
  it('is not drawn as a share of zero, but named', () => {
    const made = (sobolIndices as ResultsFigure<unknown>).make(resultsOf('sobol'), CHOICE);
    if (!('data' in made)) throw new Error('nothing to draw');
    const data = made.data as SensitivityData<SobolSensitivity>;
    const none = { estimate: NaN, low: NaN, high: NaN };
    const indices = data.sensitivity.indices.map((index) =>
      index.factor === 2 ? { factor: 2, first: none, total: none } : index,
    );
    const sensitivity = { ...data.sensitivity, indices, unmoved: [2] };
    const spec = (sobolIndices as ResultsFigure<unknown>).spec(
      { ...data, sensitivity },
      { theme: 'light', language: 'en', width: 2000 },
    );
    const label = data.factors[2]?.label.en ?? '';
    expect(JSON.stringify(spec)).toContain(`never moved in 16 samples: ${label}`);
    expect(drawnData(spec)).not.toContain(`${label},`);
  });
});

describe('without an interval', () => {
  const remarksOf = (figure: ResultsFigure<never>, results: FigureResults) => {
    const made = (figure as ResultsFigure<unknown>).make(results, CHOICE);
    const spec =
      'data' in made &&
      (figure as ResultsFigure<unknown>).spec(made.data, {
        theme: 'light',
        language: 'en',
        width: 2000,
      });
    return JSON.stringify(spec);
  };

  it('a bar of the tornado is dashed, and not called unclear', () => {
    const drawn = remarksOf(tornado as ResultsFigure<never>, resultsOf('oat', { replicates: 1 }));
    expect(drawn).toContain('Dashed: no interval with one replicate');
    expect(drawn).not.toContain('Hollow');
    expect(drawn).not.toContain('Thin lines');
  });

  it('intervals of one replicate are not said to be over replicates, nor luck to be taken off', () => {
    const both = [
      [elementaryEffects, 'morris'],
      [sobolIndices, 'sobol'],
    ] as const;
    for (const [figure, method] of both) {
      const [one, many] = [1, 12].map((replicates) => {
        const samples = method === 'sobol' ? { samples: 64 } : {};
        return remarksOf(
          figure as ResultsFigure<never>,
          resultsOf(method, { replicates, ...samples }),
        );
      });
      expect(one).toContain('the same luck');
      expect(one).not.toMatch(/and the replicates|luck (is )?taken off/);
      expect(many).toMatch(/and the replicates/);
      expect(many).toMatch(/luck (is )?taken off/);
    }
  });

  it('an elementary effect is a cross, and not called told from luck', () => {
    const drawn = remarksOf(
      elementaryEffects as ResultsFigure<never>,
      resultsOf('morris', { samples: 3 }),
    );
    expect(drawn).toContain('Crosses: too few effects or replicates for an interval');
    expect(drawn).not.toContain('Hollow');
  });
});

function fail(): never {
  throw new Error('no such design');
}
