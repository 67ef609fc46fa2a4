import { describe, expect, test } from 'vitest';
import { askedMetrics } from '../../../src/analysis/asked-metrics.ts';
import { printSummary, type Summary } from '../../../src/cli/summary/print-summary.ts';
import { chooseLayout } from '../../../src/cli/summary/choose-layout.ts';
import { measureMetric } from '../../../src/cli/summary/measured-sweep.ts';
import { openTerminal, type Terminal } from '../../../src/cli/terminal.ts';
import type { StoredSweep } from '../../../src/analysis/stored-sweep.ts';
import type { Manifest } from '../../../src/experiment/results/manifest.ts';
import { METRICS } from '../../../src/model/metrics.ts';
import { syntheticRuns } from '../../support/synthetic-runs.ts';

const headline = METRICS.filter((metric) => metric.headline);

interface Options {
  readonly factors?: number;
  readonly levels?: number;
  readonly effect?: number;
  readonly missing?: number;
  readonly title?: string;
  readonly language?: 'en' | 'fr';
  readonly columns?: number;
  /** What the question is about. */
  readonly metrics?: readonly string[];
  readonly failures?: Summary['failures'];
  readonly replicates?: number;
  /** Of these many points, scattered over the factors, instead of a grid. */
  readonly scattered?: number;
  readonly design?: StoredSweep['design'];
}

/** What a person sees of made-up results. */
function summaryOf(options: Options = {}): string {
  const {
    factors = 2,
    levels = 5,
    effect = 1,
    missing = 0,
    title = 'A title',
    failures = [],
    replicates = 30,
    scattered,
    design: name,
  } = options;
  const { language = 'en', columns = 80, metrics: asked = [] } = options;
  const values = Array.from(
    { length: levels },
    (_, at) => 0.25 + (0.5 * at) / Math.max(1, levels - 1),
  );
  const grid = Array.from({ length: factors }).reduce<number[][]>(
    (heads) => heads.flatMap((head) => values.map((value) => [...head, value])),
    [[]],
  );
  const points =
    scattered === undefined
      ? grid
      : Array.from({ length: scattered }, (_, point) =>
          Array.from(
            { length: factors },
            (_factor, at) => ((point * (2 * at + 1)) % scattered) / scattered,
          ),
        );
  const paths = ['trust.initial', 'hub.clarity', 'trust.gain'].slice(0, factors);
  const design = {
    factors: paths.map((path) => ({
      path,
      label: { en: path, fr: path },
      unit: { en: '', fr: '' },
    })),
    points,
    ...(name && { name }),
  };
  const metrics = Object.fromEntries(
    headline.map(({ name }, at) => [
      name,
      (point: readonly unknown[]) => at - 4 + effect * Number(point[0] ?? 0),
    ]),
  );
  const runs = syntheticRuns({ seed: 'summary', design, replicates, metrics, missing });
  const { grid: layout } = chooseLayout(design);
  const shown = askedMetrics(asked).map(({ name }, _, { length }) => {
    return [name, measureMetric(runs, name, layout, length)] as const;
  });
  const lines: string[] = [];
  const terminal: Terminal = {
    ...openTerminal(language, { noColor: true }),
    columns,
    print: (text = '') => lines.push(text),
  };
  const summary: Summary = {
    directory: 'results/x',
    manifest: {
      points: points.length,
      replicates,
      runs: { planned: 100, finished: 100, failed: 0 },
      environment: { seconds: 12 },
      scenario: {},
    } as unknown as Manifest,
    scenario: {
      title: { en: title, fr: title },
      ticks: 60,
      metrics: asked,
      input: {},
    },
    measured: { design, grid: layout, asked: new Map(shown) },
    partial: [],
    failures,
  };
  printSummary(summary, terminal);
  return lines.join('\n');
}

/** What each factor takes on, unless told otherwise. */
const LEVELS = [0.25, 0.375, 0.5, 0.625, 0.75];

function numberIn(written = ''): number {
  return Number(written.replace('−', '-'));
}

/** The means of all cells, as they stand. */
function meansIn(text: string): number[] {
  return [...text.matchAll(/(\S+) ±/g)].map((match) => numberIn(match[1]));
}

/** Those that are not what was expected; the luck of 30 runs moves a mean by about 0.01. */
function misfits(found: readonly number[], expected: readonly number[]): (number | undefined)[] {
  const longest = found.length > expected.length ? found : expected;
  return longest
    .map((_, at) => at)
    .filter((at) => !(Math.abs((found[at] ?? NaN) - (expected[at] ?? NaN)) < 0.08))
    .map((at) => found[at]);
}

describe('the summary of a sweep', () => {
  test.each([0, 1, 2, 3])('with %i factors fits 80 columns', (factors) => {
    const lines = summaryOf({ factors, missing: 0.01 }).split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('with nothing varied has a row for every headline metric, with its own mean', () => {
    const text = summaryOf({ factors: 0 });
    const means = headline.map(({ label }) => {
      const row = text.split('\n').find((line) => line.startsWith(`  ${label.en}  `));
      return numberIn(row?.match(/(\S+) +\[/)?.[1]);
    });
    const expected = headline.map((_, at) => at - 4);
    expect(misfits(means, expected)).toEqual([]);
  });

  test('with one factor has every headline metric across and every value down', () => {
    const text = summaryOf({ factors: 1 });
    // Three tables of three metrics; the words of a label stand below each other.
    for (const { label } of headline) {
      for (const word of label.en.split(' ')) expect(text).toContain(word);
    }
    const tables = [0, 3, 6].flatMap((first) =>
      LEVELS.flatMap((level) => [0, 1, 2].map((at) => first + at - 4 + level)),
    );
    expect(misfits(meansIn(text), tables)).toEqual([]);
  });

  test.each([2, 3])('with %i factors has a table for every headline metric', (factors) => {
    const text = summaryOf({ factors });
    const titles = headline.map(({ name, label }) => [label.en, ` · ${name}\n`] as const);
    for (const [label, name] of titles) {
      expect(text).toMatch(new RegExp(`^${label} \\(.*\\)${name}`, 'm'));
    }
    // The second factor changes nothing, and a third is averaged over.
    const tables = headline.flatMap((_, at) =>
      LEVELS.flatMap(() => LEVELS.map((level) => at - 4 + level)),
    );
    expect(misfits(meansIn(text), tables)).toEqual([]);
  });

  test.each([70, 80, 120])('shows every point of a 9 × 9 sweep in %i columns', (columns) => {
    const text = summaryOf({ levels: 9, columns });
    expect(text.match(/±/g)?.length).toBe(81 * headline.length);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('shows what the question is about, in its order, and nothing else', () => {
    const text = summaryOf({ metrics: ['payoff', 'trust'] });
    const titles = text.split('\n').filter((line) => / · /.test(line));
    expect(titles.map((title) => title.split(' · ')[1])).toEqual(['payoff', 'trust']);
    expect(summaryOf({ metrics: ['trust'], effect: 0 })).toContain('none of 2 comparisons');
  });

  test('says the strongest effect, and no clear effect where there is none', () => {
    expect(summaryOf()).toContain(
      'Strongest effect: in this model, changing “trust.initial” from 0.25 to 0.75',
    );
    expect(summaryOf({ effect: 0 })).toContain('No clear effect');
    expect(summaryOf({ effect: 0, language: 'fr' })).toContain('Pas d’effet net');
    expect(summaryOf({ factors: 0 })).not.toMatch(
      /Strongest effect|No clear effect|Nothing was varied/,
    );
  });

  test('says whether two factors interact, and nothing of it where it is not defined', () => {
    expect(summaryOf()).toContain('No clear interaction');
    expect(summaryOf({ language: 'fr' })).toContain('Pas d’interaction nette');
    for (const factors of [0, 1, 3]) expect(summaryOf({ factors })).not.toContain('nteraction');
  });

  test.each([0, 1, 2])('with %i factors marks means over fewer runs than planned', (factors) => {
    expect(summaryOf({ factors })).not.toContain('*');
    const [cells = '', note] = summaryOf({ factors, missing: 0.02 }).split('\n* ');
    expect(note).toContain('In some runs there was nothing to measure');
    expect(cells).toContain('*');
    // What a run could not measure at all is missing in every table alike.
    const marked = (cells.match(/\d\*/g) ?? []).length;
    expect(marked % headline.length).toBe(0);
  });

  test('marks no cell in which every run could be measured', () => {
    const text = summaryOf({ missing: 0.01 });
    const marked = text.match(/\d\*/g)?.length;
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(meansIn(text).length);
  });

  test.each([
    ['latinHypercube', 11],
    ['points', 7],
    [undefined, 7],
  ] as const)(
    'lists the points of %s, which fill no table, within the width',
    (design, scattered) => {
      const text = summaryOf({
        factors: 3,
        scattered,
        ...(design && { design }),
        metrics: ['trust'],
      });
      expect(text).toContain('Rows: points, by number; first the values of their factors');
      const rows = text.split('\n').filter((line) => /^ {2}\d+ .*±/.test(line));
      expect(rows).toHaveLength(scattered);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  test.each([
    ['latinHypercube', ['0.000', '0.125', '0.250', '0.375', '0.500', '0.625', '0.750', '0.875']],
    ['points', ['0', '0.125', '0.25', '0.375', '0.5', '0.625', '0.75', '0.875']],
  ] as const)('lists values of %s in line where they were drawn', (design, values) => {
    const text = summaryOf({ factors: 3, scattered: 8, design, metrics: ['trust'] });
    const rows = text.split('\n').filter((line) => /^ {2}\d+ /.test(line));
    expect(rows.map((row) => row.trim().split(/ +/)[1])).toEqual(values);
  });

  test('puts many scattered points together in ranges', () => {
    const text = summaryOf({ factors: 2, scattered: 40, design: 'sobol', metrics: ['trust'] });
    expect(text).toContain('Columns: trust.initial. Rows: hub.clarity.');
    expect(text.match(/±/g)?.length).toBeLessThanOrEqual(25);
  });

  test('shows a base and what differs from it only where the design says so', () => {
    const some = { factors: 3, scattered: 5, metrics: ['trust'] };
    expect(summaryOf({ ...some, design: 'oneAtATime' })).toContain(
      'Rows: the base, then what differs',
    );
    expect(summaryOf({ ...some, design: 'points' })).not.toContain('base');
  });

  test('says that one run has no interval, instead of half of one', () => {
    for (const factors of [1, 2]) {
      const text = summaryOf({ factors, replicates: 1 });
      expect(text).toContain('one run at each point');
      expect(text).not.toMatch(/half of its|±/);
    }
    expect(summaryOf({ replicates: 1, language: 'fr' })).toMatch(
      /une seule\s+simulation par point/,
    );
  });

  test('tells of runs that failed', () => {
    const failures = [{ point: 3, replicate: 7, message: 'no \u001b[2Jroom' }];
    expect(summaryOf({ failures })).toContain('1 of 100 runs failed');
    expect(summaryOf({ failures })).toContain('point 3, replicate 7: no �[2Jroom');
  });

  test('writes numbers as the language does', () => {
    expect(summaryOf({ language: 'fr' })).toMatch(/−3,7\d ±0,0\d/);
    expect(summaryOf({ language: 'en' })).toMatch(/−3\.7\d ±0\.0\d/);
  });

  test('lets no text from outside reach the terminal as it is', () => {
    const text = summaryOf({ title: 'evil\u001b]0;owned\u0007\u202e' });
    expect(text).toContain('evil�]0;owned��');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
