import { EVENT_NAMES, metricsNamed } from '../../analysis/asked-metrics.ts';
import { countEvents } from '../../analysis/event-counts.ts';
import { rowOf, tellOthers } from '../../analysis/grid.ts';
import { hasColumn } from '../../analysis/table.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';
import { describeEvents } from '../alt-text.ts';
import { axesOf, LINE_STEPS } from '../axes.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
} from '../chart.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import type { EventsData } from '../figure-data.ts';
import { stepColour } from '../panels.ts';
import { describeRows } from '../remarks.ts';
import { readAnySteps, type Steps } from '../steps.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

const ROW_HEIGHT = 22;

export const events: ResultsFigure<EventsData> = {
  name: 'events',
  of: 'results',
  label: { en: 'Events per run', fr: 'Événements par simulation' },
  shows: {
    en: 'How often elections, replacements, conflicts, entries, exits, foundings and dissolutions happened per run, with 95% intervals.',
    fr: 'Fréquence des élections, des remplacements, des conflits, des entrées, des sorties, des fondations et des disparitions par simulation, avec intervalles à 95\u00a0%.',
  },
  metrics: 'none',
  needs: [{ table: 'runs', columns: EVENT_NAMES, rows: 'all' }],
  make({ runs }) {
    const row = rowOf(runs.design, LINE_STEPS);
    const counted = metricsNamed(EVENT_NAMES).filter(({ name }) => hasColumn(runs.table, name));
    if (counted.length === 0) return { nothing: NOT_MEASURED };
    const names = counted.map(({ name }) => name);
    const counts = countEvents(runs, row.x, names);
    const others = tellOthers(runs.design, row);
    return { data: { metrics: counted, counts, ...axesOf(row), others } };
  },
  spec: drawEvents,
  describe: describeEvents,
};

/** Mean number of events per run with its 95% interval, each kind on a scale of its own. */
export function drawEvents(data: EventsData, options: ChartOptions): ChartSpec {
  const { metrics, x } = data;
  const { language, theme, width } = options;
  const { categories, ink } = THEMES[theme];
  const texts = TEXTS[language];
  const rows = readAnySteps(x, language);
  const aside = rows === undefined ? 0 : rows.room + 20;
  const columns = Math.min(4, metrics.length, Math.max(1, Math.floor((width - aside) / 150)));
  // Beside each panel there is a number that may stand beyond its end.
  const panelWidth = Math.min(260, Math.floor((width - aside) / columns) - 56);
  const rowHeight = Math.max(ROW_HEIGHT, 14 * (rows?.lines ?? 1) + 4);
  const height = rowHeight * (x?.steps.length ?? 1);
  const { color } = stepColour(rows, options);
  const plain = categories[0] ?? ink;
  const valueAxis = {
    type: 'quantitative' as const,
    title: null,
    axis: { tickCount: 3, tickMinStep: 0.1 },
  };

  return {
    $schema: SCHEMA,
    description: describeEvents(data, language),
    title: chartTitle(
      texts.title,
      [
        texts.explain,
        ...(rows === undefined ? [] : [describeRows(rows.title, language)]),
        ...data.others.map((text) => text[language]),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(data, rows, language) },
    facet: {
      field: 'event',
      type: 'nominal',
      sort: metrics.map(({ label }) => label[language]),
      title: null,
      header: { labelAnchor: 'start' },
    },
    columns,
    spacing: { row: 12, column: 14 },
    resolve: { scale: { x: 'independent' } },
    spec: {
      width: panelWidth,
      height,
      encoding: {
        y: {
          field: 'step',
          type: 'ordinal',
          sort: rows?.upwards ?? null,
          title: null,
          axis: x === undefined ? null : { ticks: false, domain: false },
        },
        tooltip: [
          { field: 'step', title: x?.label[language] ?? '' },
          { field: 'text', title: texts.perRun },
          { field: 'interval', title: texts.interval },
          { field: 'total', title: texts.total },
          { field: 'runs', title: texts.runs },
        ],
      },
      layer: [
        {
          mark: { type: 'bar', height: 12 },
          encoding: {
            x: { field: 'mean', ...valueAxis },
            ...(color === undefined
              ? { color: { value: plain } }
              : { color: { ...color, legend: null } }),
          },
        },
        {
          mark: { type: 'rule', color: ink, strokeWidth: 1.2 },
          encoding: { x: { field: 'low', ...valueAxis }, x2: { field: 'high' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 5, color: ink, fontSize: FONT_SIZE - 2 },
          encoding: { x: { field: 'edge', ...valueAxis }, text: { field: 'text' } },
        },
      ],
    },
    config: chartConfig(theme),
  };
}

function rowsOf({ metrics, counts }: EventsData, rows: Steps | undefined, language: Language) {
  return counts.map(({ metric, step, total, runs, mean, low, high }) => {
    const same = counts.filter((count) => count.metric === metric);
    const halves = same.map((count) => (count.high - count.low) / 2).filter(Number.isFinite);
    const decimals = decimalsFor(halves.length === 0 ? Number.NaN : Math.min(...halves));
    return {
      event: metrics.find(({ name }) => name === metric)?.label[language] ?? metric,
      step: rows?.labels[step] ?? '',
      mean: plotted(mean),
      low: plotted(low),
      high: plotted(high),
      // Where the number stands: clear of the bar and of its interval.
      edge: plotted(Number.isFinite(high) ? Math.max(mean, high) : mean),
      text: writeDecimal(mean, { decimals }, language),
      interval: writeInterval(low, high, { decimals }, language),
      total: writeDecimal(total, { decimals: 0 }, language),
      runs: writeDecimal(runs, { decimals: 0 }, language),
    };
  });
}

const TEXTS = {
  en: {
    title: 'Events per run',
    explain:
      'Mean number per run, with its 95% interval. Each kind of event has a scale of its own.',
    perRun: 'per run',
    interval: '95% interval',
    total: 'in all runs together',
    runs: 'runs',
  },
  fr: {
    title: 'Événements par simulation',
    explain:
      'Nombre moyen par simulation, avec son intervalle à 95\u00a0%. Chaque type d’événement a sa propre échelle.',
    perRun: 'par simulation',
    interval: 'intervalle à 95\u00a0%',
    total: 'dans l’ensemble des simulations',
    runs: 'simulations',
  },
};
