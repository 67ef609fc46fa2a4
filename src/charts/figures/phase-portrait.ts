import { metricsNamed } from '../../analysis/asked-metrics.ts';
import { gridOf, tellOthers } from '../../analysis/grid.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { type PhasePath, phasePaths } from '../../analysis/phase-paths.ts';
import { hasColumn } from '../../analysis/table.ts';
import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import { axesOf, LINE_STEPS } from '../axes.ts';
import {
  ARTIFICIAL,
  axisTitle,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
} from '../chart.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import type { ChartAxis } from '../figure-data.ts';
import { ofKind } from '../of-kind.ts';
import { inPanels, layPanels, stepColour, stepDash } from '../panels.ts';
import { describeCover, describeMissing } from '../remarks.ts';
import { readAnySteps, type Steps } from '../steps.ts';
import { chartConfig, THEMES } from '../theme.ts';

interface PhasePortraitData {
  readonly across: MetricInfo;
  readonly up: MetricInfo;
  readonly x?: ChartAxis;
  readonly y?: ChartAxis;
  readonly paths: readonly PhasePath[];
  readonly others: readonly Text[];
}

const SAMPLE_SIZE = 4;
const [ACROSS, UP] = ['trust', 'cooperation'];

export const phasePortrait: ResultsFigure<PhasePortraitData> = {
  name: 'phase-portrait',
  of: 'results',
  label: { en: 'Phase portrait', fr: 'Portrait de phase' },
  shows: {
    en: 'Trust against cooperation: each run is a path through the quarters; thick, the path of the means, from its ring to its dot, with 95% intervals at the end.',
    fr: 'La confiance contre la coopération\u00a0: chaque simulation est un chemin au fil des trimestres\u00a0; en épais, le chemin des moyennes, de l’anneau au point, avec les intervalles à 95\u00a0% à la fin.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'series', columns: ['tick', ACROSS, UP], rows: 'all' },
  ],
  make({ runs, tables: { series } }) {
    const grid = gridOf(runs.design, LINE_STEPS);
    const [across, up] = metricsNamed([ACROSS, UP]);
    if (series === undefined || across === undefined || up === undefined)
      return { nothing: NOT_MEASURED };
    if (![ACROSS, UP].every((name) => hasColumn(series, name))) return { nothing: NOT_MEASURED };
    const paths = phasePaths(series, grid, [ACROSS, UP], SAMPLE_SIZE);
    if (!paths.some(({ mean }) => mean.length > 1)) return { nothing: NOT_MEASURED };
    const others = tellOthers(runs.design, grid);
    return { data: { across, up, ...axesOf(grid), paths, others } };
  },
  spec: drawPhasePortrait,
  describe: describePhasePortrait,
};

const HEIGHT = 230;

function drawPhasePortrait(data: PhasePortraitData, options: ChartOptions): ChartSpec {
  const { across, up, x, y, paths } = data;
  const { language, theme } = options;
  const { background, categories, ink } = THEMES[theme];
  const texts = TEXTS[language];
  const lineSteps = readAnySteps(x, language);
  const panelSteps = readAnySteps(y, language);
  const panels = layPanels(panelSteps, options, 150, 74);
  const plain = x === undefined ? { color: categories[0] ?? ink } : {};
  const missing = paths.map(({ count, missingAtEnd }) => ({ runs: count, missing: missingAtEnd }));
  const quantitative = { type: 'quantitative' as const, scale: { zero: false } };

  const layers = {
    encoding: {
      x: {
        field: 'across',
        ...quantitative,
        title: axisTitle(across, panels.width, language),
        axis: { tickCount: Math.max(3, Math.floor(panels.width / 60)) },
      },
      y: {
        field: 'up',
        ...quantitative,
        title: axisTitle(up, HEIGHT, language),
        axis: { tickCount: 5 },
      },
      ...stepColour(lineSteps, options),
    },
    layer: [
      {
        transform: ofKind('run'),
        mark: { type: 'line' as const, strokeWidth: 0.7, opacity: 0.35, ...plain },
        encoding: {
          detail: { field: 'path' },
          order: { field: 'tick', type: 'quantitative' as const },
        },
      },
      {
        transform: ofKind('mean'),
        mark: { type: 'line' as const, strokeWidth: 2.4, strokeJoin: 'round' as const, ...plain },
        encoding: {
          detail: { field: 'path' },
          order: { field: 'tick', type: 'quantitative' as const },
          ...stepDash(lineSteps, options),
        },
      },
      {
        transform: ofKind('end'),
        mark: { type: 'rule' as const, strokeWidth: 1.4, ...plain },
        encoding: { x: { field: 'acrossLow' }, x2: { field: 'acrossHigh' } },
      },
      {
        transform: ofKind('end'),
        mark: { type: 'rule' as const, strokeWidth: 1.4, ...plain },
        encoding: { y: { field: 'upLow' }, y2: { field: 'upHigh' } },
      },
      {
        transform: ofKind('start'),
        mark: {
          type: 'point' as const,
          fill: background,
          size: 45,
          strokeWidth: 1.6,
          opacity: 1,
          ...plain,
        },
      },
      {
        transform: ofKind('end'),
        mark: { type: 'point' as const, filled: true, size: 60, opacity: 1, ...plain },
      },
    ],
  };
  const title = texts.title(across.label[language], up.label[language]);
  return {
    $schema: SCHEMA,
    description: describePhasePortrait(data, language),
    title: chartTitle(
      title,
      [
        texts.explain(Math.max(0, ...paths.map(({ runs }) => runs.length)), paths[0]?.every ?? 1),
        ...data.others.map((text) => text[language]),
        ...describeCover(across, language),
        ...describeMissing(missing, language),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(paths, lineSteps, panelSteps) },
    ...inPanels(panels, layers, { alone: 1.5 * HEIGHT, each: HEIGHT }),
    config: chartConfig(theme),
  };
}

function rowsOf(paths: readonly PhasePath[], lines?: Steps, panels?: Steps) {
  return paths.flatMap(({ x, y, mean, runs, end }, place) => {
    const where = { panel: panels?.labels[y] ?? '', step: lines?.labels[x] ?? '' };
    const point = (kind: string, path: string, { tick, across, up }: (typeof mean)[number]) => {
      return { kind, ...where, path, tick, across: plotted(across), up: plotted(up) };
    };
    const [start] = mean;
    return [
      ...runs.flatMap((run, replicate) =>
        run.map((one) => point('run', `${place}.${replicate}`, one)),
      ),
      ...mean.map((one) => point('mean', `${place}`, one)),
      ...(start === undefined ? [] : [point('start', `${place}`, start)]),
      ...(end === undefined
        ? []
        : [
            {
              ...point('end', `${place}`, { tick: 0, across: end.across.mean, up: end.up.mean }),
              acrossLow: plotted(end.across.low),
              acrossHigh: plotted(end.across.high),
              upLow: plotted(end.up.low),
              upHigh: plotted(end.up.high),
            },
          ]),
    ];
  });
}

function describePhasePortrait(
  { across, up, x, y, paths }: PhasePortraitData,
  language: Language,
): string {
  const texts = TEXTS[language];
  const write = (value: number | undefined, spread: number) =>
    writeDecimal(value ?? Number.NaN, { decimals: decimalsFor(spread) }, language);
  const said = paths.map((path) => {
    const places = [x?.steps[path.x], y?.steps[path.y]].map((step) => step?.label[language]);
    const labels = [x, y].map((axis) => axis?.label[language]);
    const where = places.flatMap((place, i) =>
      place === undefined ? [] : [`${labels[i]} ${place}`],
    );
    const [start, end] = [path.mean[0], path.end];
    const from = `${write(start?.across, 0.1)} / ${write(start?.up, 0.1)}`;
    const to = `${write(end?.across.mean, 0.1)} / ${write(end?.up.mean, 0.1)}`;
    return `${where.length === 0 ? '' : `${where.join(', ')}${texts.colon} `}${texts.fromTo(from, to)}.`;
  });
  return `${texts.shows(across.label[language], up.label[language])} ${said.join(' ')}`;
}

const TEXTS = {
  en: {
    title: (across: string, up: string) => `${across} and ${up.toLowerCase()} over time`,
    explain: (runs: number, every: number) =>
      `Thick: path of the means, from the ring to the dot${every > 1 ? `, a point every ${every} quarters` : ''}; cross: 95% intervals at the end.${runs > 0 ? ` Thin: ${runs} single runs each, the same luck everywhere.` : ''}`,
    shows: (across: string, up: string) => `Paths of the mean of ${across} against ${up}.`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    colon: ':',
  },
  fr: {
    title: (across: string, up: string) => `${across} et ${up.toLowerCase()} au fil du temps`,
    explain: (runs: number, every: number) =>
      `En épais\u00a0: chemin des moyennes, de l’anneau au point${every > 1 ? `, un point tous les ${every} trimestres` : ''}\u00a0; croix\u00a0: intervalles à 95\u00a0% à la fin.${runs > 0 ? ` Traits fins\u00a0: ${runs} simulations par cas, avec les mêmes aléas partout.` : ''}`,
    shows: (across: string, up: string) => `Chemins de la moyenne\u00a0: ${across} contre ${up}.`,
    fromTo: (from: string, to: string) => `de ${from} à ${to}`,
    colon: '\u00a0:',
  },
};
