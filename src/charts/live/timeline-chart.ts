import type { Language, Text } from '../../model/text.ts';
import { SCHEMA } from '../chart.ts';
import { ofKind } from '../of-kind.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';
import { LIVE, liveFrame, timeAxis } from './live-chart.ts';
import type { ChartSpec, LiveFrame, LiveOptions } from './live-chart.ts';
import { writeNetworkSample } from './tell-sample.ts';

/**
 * Each network in time. Rows of kind `mandate` (row, year, until, hub, turn: 0 or 1), `conflict` (row, year, count),
 * `election`, `replacement` and `end` (row, year).
 */
export function timelineChart(
  { ticks, sample }: LiveFrame,
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
      axis: {
        ticks: false,
        domain: false,
        labelExpr: onTwoLines(0.4 * width),
        labelLineHeight: FONT_SIZE,
      },
    },
  };
  const legend = {
    title: null,
    orient: 'top' as const,
    columns: width < 370 ? 2 : 3,
    labelExpr: wordOfEvent('datum.label', language),
    symbolStrokeWidth: 1.3,
  };
  return {
    $schema: SCHEMA,
    description: TEXTS.title[language],
    ...liveFrame(
      world === undefined ? title : `${world}${COLON[language]} ${lowered(title)}`,
      [TEXTS.key[language], ...(sample ? [writeNetworkSample(sample, language)] : [])],
      { width, height },
    ),
    data: { name: LIVE },
    encoding: { x, y },
    layer: [
      {
        transform: ofKind('mandate'),
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
        transform: ofKind('conflict'),
        mark: { type: 'tick', color: categories[1] ?? ink, thickness: 2, size: 9, yOffset: 11 },
        encoding: { tooltip: { value: TEXTS.conflict[language] } },
      },
      {
        transform: [
          { filter: { field: 'kind', oneOf: Object.keys(EVENTS) } },
          { calculate: wordOfEvent('datum.kind', language), as: 'what' },
        ],
        mark: { type: 'point', filled: true, size: 55, opacity: 1, strokeWidth: 1.3 },
        encoding: {
          shape: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: Object.keys(EVENTS), range: Object.values(EVENTS) },
            legend,
          },
          fill: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: Object.keys(EVENTS), range: [background, ink, ink] },
            legend,
          },
          // A field, not a value: the signs of the legend are drawn with it too.
          stroke: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: Object.keys(EVENTS), range: [ink, ink, ink] },
            legend,
          },
          // What it is, to whoever points at it.
          tooltip: { field: 'what', type: 'nominal' },
        },
      },
    ],
    config: chartConfig(theme),
  };
}

/** What happens to a network at a moment, and its sign; a network ends with a slanted cross. */
const EVENTS = {
  election: 'circle',
  replacement: 'diamond',
  end: 'M-1-.6L-.6-1L0-.4L.6-1L1-.6L.4 0L1 .6L.6 1L0 .4L-.6 1L-1 .6L-.4 0Z',
} as const;

/** For Vega: the words for the name of an event. @param name an expression of it */
function wordOfEvent(name: string, language: Language): string {
  const { election, replacement, end } = TEXTS;
  const [vote, replaced, ended] = [election, replacement, end].map((text) =>
    JSON.stringify(text[language]),
  );
  return `${name} === 'election' ? ${vote} : ${name} === 'replacement' ? ${replaced} : ${ended}`;
}

/** For Vega: a label that is longer than so many pixels stands on two lines, of which the second is the longer one. */
function onTwoLines(room: number): string {
  const most = Math.floor(room / (0.56 * (FONT_SIZE - 1)));
  const end = `lastindexof(slice(datum.label, 0, length(datum.label) / 2), ' ')`;
  const isLong = `length(datum.label) > ${most} && ${end} > 0`;
  return `${isLong} ? [slice(datum.label, 0, ${end}), slice(datum.label, ${end} + 1)] : datum.label`;
}

const COLON: Text = { en: ':', fr: '\u00a0:' };

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const TEXTS = {
  title: { en: 'Mandates, elections, conflicts', fr: 'Mandats, élections, conflits' },
  key: {
    en: 'Bar: a hub’s time; small strokes: conflicts',
    fr: 'Barre\u00a0: une entreprise pivot\u00a0; petits traits\u00a0: conflits',
  },
  election: { en: 'vote', fr: 'vote' },
  replacement: { en: 'hub replaced', fr: 'remplacement' },
  end: { en: 'dissolved', fr: 'dissolution' },
  conflict: { en: 'conflict', fr: 'conflit' },
  hub: { en: 'hub', fr: 'entreprise pivot' },
} satisfies Readonly<Record<string, Text>>;
