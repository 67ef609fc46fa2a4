import type { Text } from '../../model/text.ts';
import { chartTitle, SCHEMA } from '../chart.ts';
import { chartConfig, THEMES } from '../theme.ts';
import { LIVE, timeAxis } from './live-chart.ts';
import type { ChartSpec, LiveFrame, LiveOptions } from './live-chart.ts';

/**
 * Each network in time. Rows of kind `mandate` (row, year, until, hub, turn: 0 or 1), `conflict` (row, year, count),
 * `election`, `replacement` and `end` (row, year).
 */
export function timelineChart(
  { ticks }: LiveFrame,
  { language, theme, width, height }: LiveOptions,
  /** Which of two worlds it is of. */
  world?: string,
): ChartSpec {
  const title = TEXTS.title[language];
  const { categories, ink, muted, background } = THEMES[theme];
  const { x, y } = {
    x: timeAxis(ticks, language, width),
    y: {
      field: 'row',
      type: 'ordinal' as const,
      title: null,
      sort: null,
      axis: { ticks: false, domain: false, labelLimit: Math.round(0.45 * width) },
    },
  };
  const only = (kind: string) => [{ filter: `datum.kind === '${kind}'` }];
  return {
    $schema: SCHEMA,
    description: TEXTS.title[language],
    width,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    title: {
      ...chartTitle(
        world === undefined ? title : `${world}${COLON[language]} ${lowered(title)}`,
        [TEXTS.key[language]],
        { language, theme, width: ROOM * width },
      ),
      fontSize: 13,
    },
    data: { name: LIVE },
    encoding: { x, y },
    layer: [
      {
        transform: only('mandate'),
        mark: { type: 'bar', height: 13, stroke: background },
        encoding: {
          x2: { field: 'until' },
          color: {
            field: 'turn',
            type: 'nominal',
            scale: { domain: [0, 1], range: [categories[0] ?? ink, muted] },
            legend: null,
          },
          tooltip: [{ field: 'hub', title: TEXTS.hub[language] }],
        },
      },
      {
        transform: only('conflict'),
        mark: { type: 'tick', color: categories[1] ?? ink, thickness: 2, size: 9, yOffset: 11 },
      },
      {
        transform: only('election'),
        mark: {
          type: 'point',
          shape: 'circle',
          filled: true,
          color: background,
          stroke: ink,
          size: 34,
          opacity: 1,
        },
      },
      {
        transform: only('replacement'),
        mark: { type: 'point', shape: 'diamond', filled: true, color: ink, size: 60, opacity: 1 },
      },
      {
        transform: only('end'),
        mark: {
          type: 'point',
          shape: 'cross',
          filled: true,
          color: ink,
          size: 60,
          angle: 45,
          opacity: 1,
        },
      },
    ],
    config: chartConfig(theme),
  };
}

/** How much of the width words over the chart may take: what sticks out, Vega takes from the width of the bars. */
const ROOM = 0.94;

const COLON: Text = { en: ':', fr: '\u00a0:' };

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const TEXTS: Readonly<Record<'title' | 'key' | 'hub', Text>> = {
  title: { en: 'Mandates, elections, conflicts', fr: 'Mandats, élections, conflits' },
  key: {
    en: 'Bar: a hub’s time; ○ vote, ◆ hub replaced, ✖ network dissolved; small strokes: conflicts',
    fr: 'Barre : temps d’un dirigeant ; ○ vote, ◆ remplacement, ✖ dissolution ; petits traits : conflits',
  },
  hub: { en: 'hub', fr: 'entreprise pivot' },
};
