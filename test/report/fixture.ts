import type { Design } from '../../src/analysis/design.ts';
import type { StoredTable } from '../../src/analysis/metrics-in-turn.ts';
import type { Table } from '../../src/analysis/table.ts';
import { METRICS } from '../../src/model/metrics.ts';
import type { ReportManifest, ReportResults } from '../../src/report/report-results.ts';
import { gridDesign, syntheticRuns, syntheticSeries } from '../support/synthetic-runs.ts';

/** A text that would do harm wherever it were not escaped. */
export const HOSTILE = `</script></style></title><img src=x onerror="document.title='harmed'">'"&\u2028`;

export interface Fixture {
  readonly design?: Design;
  readonly replicates?: number;
  readonly missing?: number;
  readonly ticks?: number;
  readonly hasSeries?: boolean;
  readonly scenario?: Readonly<Record<string, unknown>>;
  readonly manifest?: Partial<ReportManifest>;
}

export const TWO_FACTORS = gridDesign({
  'trust.initial': [0.25, 0.35, 0.45, 0.55, 0.65],
  'hub.clarity': [0.2, 0.35, 0.5, 0.65, 0.8],
});

/** Made-up results in the form in which a directory of results gives them. */
export function fixtureResults(options: Fixture = {}): ReportResults {
  const {
    design = TWO_FACTORS,
    replicates = 8,
    missing = 0,
    ticks = 20,
    hasSeries = true,
  } = options;
  const metrics = METRICS.filter(
    ({ headline, kind, covers }) => headline || kind === 'flow' || covers === 'everFounded',
  ).map(({ name, kind }) => {
    const base = kind === 'flow' ? 12 : 0.5;
    const expected = ([first]: readonly unknown[]) =>
      name === 'engagement' || name === 'exporters' ? base + (Number(first) || 0) : base;
    return [name, expected] as const;
  });
  const runs = syntheticRuns({
    seed: 'report',
    design,
    replicates,
    missing,
    metrics: Object.fromEntries(metrics),
  });
  const levels = design.factors.map(({ path }, factor) => {
    const column = Array.from({ length: runs.table.rows }, (_, row) => {
      const level = design.points[Math.floor(row / replicates)]?.[factor] ?? null;
      return typeof level === 'number' ? level : level === null ? null : String(level);
    });
    return [path, column] as const;
  });
  const rows = runs.table.rows;
  const run = Float64Array.from({ length: rows }, (_, row) => row);
  const table: Table = {
    rows,
    columns: {
      run,
      ...runs.table.columns,
      ...Object.fromEntries(levels),
      stateHash: Array.from(run, (row) => row.toString(16).padStart(32, '0')),
      outcome: Array.from(run, (row) =>
        Number.isNaN(Number(runs.table.columns['engagement']?.[row])) ? 'failed' : 'completed',
      ),
    },
  };
  const headlines = METRICS.filter(({ headline }) => headline).map(({ name }) => name);
  return {
    manifest: manifestOf(options, design, replicates, ticks),
    tables: hasSeries ? ['runs', 'series'] : ['runs'],
    reader: async (name) => storedTable(name === 'runs' ? table : seriesOf()),
    table: async () => seriesOf(),
  };

  function seriesOf(): Table {
    const { columns, ...series } = syntheticSeries(runs, headlines, ticks);
    const runOfRow = Float64Array.from({ length: series.rows }, (_, row) => {
      return Math.floor(row / (ticks + 1));
    });
    const { point: _point, replicate: _replicate, ...others } = columns;
    return { ...series, columns: { run: runOfRow, ...others } };
  }
}

/** A table as it is read from a directory of results, in two pieces. */
function storedTable({ rows, columns }: Table): StoredTable {
  return {
    names: Object.keys(columns),
    rows,
    async *pieces(names) {
      const middle = rows >> 1;
      for (const [from, to] of [
        [0, middle],
        [middle, rows],
      ] as const) {
        const cut = names.map((name) => [name, Array.from(columns[name] ?? []).slice(from, to)]);
        yield { rows: to - from, columns: Object.fromEntries(cut) as Table['columns'] };
      }
    },
  };
}

function manifestOf(
  { scenario, manifest }: Fixture,
  design: Design,
  replicates: number,
  ticks: number,
): ReportManifest {
  const points = design.points.length;
  const runs = points * replicates;
  return {
    name: 'fixture',
    status: 'finished',
    hash: 'a'.repeat(64),
    modelVersion: '1.0.0',
    programVersion: '0.1.0',
    command: 'reticula sweep fixture.yaml',
    seed: 'fixture',
    points,
    replicates,
    factors: design.factors.map(({ path }) => ({ name: path })),
    runs: { planned: runs, finished: runs, failed: 0 },
    scenarioHash: 'b'.repeat(64),
    scenario: {
      title: { en: 'Trust and clarity', fr: 'Confiance et clarté' },
      question: { en: 'What does trust change?', fr: 'Que change la confiance\u00a0?' },
      ticks,
      input: {
        parameters: { trust: { asymmetry: 2, reference: 'fixed' } },
        networks: [
          { name: 'Cluster A', type: 'cluster', founders: 7, parameters: { admission: 0.6 } },
        ],
      },
      ...scenario,
    },
    environment: { node: '20.19.0', host: 'linux x64' },
    ...manifest,
  };
}
