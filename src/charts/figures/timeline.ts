import {
  type HappeningType,
  type NetworkHistory,
  networkHistories,
} from '../../analysis/network-timeline.ts';
import type { Language, Text } from '../../model/text.ts';
import { ARTIFICIAL, type ChartOptions, type ChartSpec, chartTitle, SCHEMA } from '../chart.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import { ofKind } from '../of-kind.ts';
import { inkOn } from '../palette.ts';
import { networkTitles } from '../network-titles.ts';
import { describeRun } from '../run-place.ts';
import { chartConfig, FONT_SIZE, roomFor, THEMES } from '../theme.ts';

type TitledHistory = NetworkHistory & { readonly title: Text };

interface TimelineData {
  readonly run: Text;
  readonly ticks: number;
  /** Those that lived longest, in the order of their founding. */
  readonly networks: readonly TitledHistory[];
  /** How many more there were. */
  readonly others: number;
}

/** More networks than this make a figure that no screen holds. */
const MOST_NETWORKS = 6;

export const timeline: ResultsFigure<TimelineData> = {
  name: 'timeline',
  of: 'results',
  label: { en: 'Timeline of networks', fr: 'Chronologie des réseaux' },
  shows: {
    en: 'The networks of one run, from founding to end: who led and for how long, votes, hubs replaced, conflicts, entries and exits.',
    fr: 'Les réseaux d’une simulation, de la fondation à la fin\u00a0: quelles entreprises pivots et combien de temps, votes, entreprises pivots remplacées, conflits, entrées et sorties.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'networks', columns: ['tick', 'network', 'name', 'hub'], rows: 'run' },
    { table: 'events', columns: ['tick', 'type', 'network'], rows: 'run' },
  ],
  make(results, choice) {
    const {
      runs,
      ticks,
      tables: { networks, events },
    } = results;
    if (networks === undefined || events === undefined || networks.rows === 0)
      return { nothing: NOT_MEASURED };
    const all = networkHistories(networks, events, ticks);
    const length = ({ from, until = ticks + 1 }: NetworkHistory) => until - from;
    const longest = all.toSorted((a, b) => length(b) - length(a)).slice(0, MOST_NETWORKS);
    const titleOf = networkTitles(results);
    const shown = all
      .filter((one) => longest.includes(one))
      .map((one) => ({ ...one, title: titleOf(one.network) }));
    const others = all.length - shown.length;
    return { data: { run: describeRun(runs, choice), ticks, networks: shown, others } };
  },
  spec: drawTimeline,
  describe: describeTimeline,
};

const LANE = 16;
const LANES = ['mandates', 'conflict', 'joined', 'left'] as const;

function drawTimeline(data: TimelineData, options: ChartOptions): ChartSpec {
  const { networks, ticks, others } = data;
  const { language, theme, width } = options;
  const { ink, grid, background, categories, spans } = THEMES[theme];
  const texts = TEXTS[language];
  const lanes = LANES.map((lane) => texts.lanes[lane]);
  const aside = 24 + roomFor(lanes);
  const plotWidth = Math.floor(Math.min(1000, width - aside));
  const quarter = plotWidth / (ticks + 1);
  const symbol = (type: HappeningType, shape: string, colour: string) => ({
    transform: ofKind(type),
    mark: { type: 'point' as const, shape, filled: true, color: colour, opacity: 0.9 },
    encoding: {
      size: {
        field: 'count',
        type: 'quantitative' as const,
        scale: { domain: [0, 6], range: [20, 190], clamp: true },
        legend: null,
      },
      tooltip: [
        { field: 'tick', title: texts.quarter },
        { field: 'count', title: texts.lanes[type as 'conflict'] ?? texts.vote },
      ],
    },
  });
  return {
    $schema: SCHEMA,
    description: describeTimeline(data, language),
    title: chartTitle(
      texts.title,
      [
        data.run[language],
        texts.explain,
        ...(others > 0 ? [texts.others(others)] : []),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: rowsOf(data, quarter, language) },
    facet: {
      field: 'network',
      type: 'nominal',
      sort: networks.map((network) => network.title[language]),
      header: { title: null, labelAnchor: 'start', labelPadding: 4 },
    },
    columns: 1,
    spacing: 14,
    spec: {
      width: plotWidth,
      height: LANE * LANES.length,
      encoding: {
        x: {
          field: 'tick',
          type: 'quantitative',
          title: texts.time,
          scale: { domain: [0, ticks + 1], nice: false },
          axis: { tickMinStep: 1, tickCount: Math.max(3, Math.floor(plotWidth / 60)) },
        },
        y: {
          field: 'lane',
          type: 'nominal',
          sort: lanes,
          scale: { domain: lanes },
          title: null,
          axis: { ticks: false, domain: false, labelPadding: 8 },
        },
      },
      layer: [
        {
          transform: ofKind('life'),
          mark: { type: 'rule', color: grid, strokeWidth: 1.5 },
          encoding: { x2: { field: 'until' } },
        },
        {
          transform: ofKind('mandate'),
          mark: { type: 'bar', height: LANE - 3, stroke: background, strokeWidth: 1.5 },
          encoding: {
            x2: { field: 'until' },
            color: {
              field: 'shade',
              type: 'nominal',
              scale: { domain: ['a', 'b'], range: [...spans] },
              legend: null,
            },
            tooltip: [
              { field: 'hub', title: texts.hub },
              { field: 'tick', title: texts.from },
              { field: 'until', title: texts.until },
            ],
          },
        },
        {
          transform: ofKind('mandate', "datum.text !== ''"),
          mark: { type: 'text', fontSize: FONT_SIZE - 2, color: inkOn(spans[0]) },
          encoding: { x: { field: 'middle', type: 'quantitative' }, text: { field: 'text' } },
        },
        {
          ...symbol('replaced', 'diamond', ink),
          mark: {
            type: 'point',
            shape: 'diamond',
            filled: true,
            color: ink,
            size: 190,
            opacity: 1,
            stroke: background,
            strokeWidth: 1.2,
          },
        },
        symbol('conflict', 'circle', categories[1] ?? ink),
        symbol('joined', 'triangle-up', categories[2] ?? ink),
        symbol('left', 'triangle-down', categories[0] ?? ink),
        {
          transform: ofKind('end'),
          mark: { type: 'text', text: '×', fontSize: 17, color: ink, dx: 6, dy: 1 },
        },
      ],
    },
    config: chartConfig(theme),
  };
}

function rowsOf({ networks, ticks }: TimelineData, quarter: number, language: Language) {
  const texts = TEXTS[language];
  return networks.flatMap((network) => {
    const { from, until, mandates, happened } = network;
    const end = until ?? ticks + 1;
    const base = { network: network.title[language] };
    const lives = LANES.map((lane) => {
      return { ...base, kind: 'life', lane: texts.lanes[lane], tick: from, until: end };
    });
    const [top] = LANES.map((lane) => texts.lanes[lane]);
    // Neighbouring hubs in two shades; a hub that stays keeps its own.
    let shade = 'b';
    const led = mandates.map((mandate, at) => {
      if (mandates[at - 1]?.hub !== mandate.hub) shade = shade === 'a' ? 'b' : 'a';
      const text = String(mandate.hub);
      const hasRoom = (mandate.until - mandate.from) * quarter > 8 * text.length + 8;
      return {
        ...base,
        kind: 'mandate',
        lane: top,
        tick: mandate.from,
        until: mandate.until,
        middle: (mandate.from + mandate.until) / 2,
        hub: mandate.hub,
        shade,
        text: hasRoom ? text : '',
      };
    });
    const symbols = happened
      .filter(({ type }) => type !== 'elected')
      .map(({ tick, type, count }) => {
        const lane = type === 'replaced' ? 'mandates' : (type as 'conflict');
        return { ...base, kind: type, lane: texts.lanes[lane], tick, count };
      });
    const ended = until === undefined ? [] : [{ ...base, kind: 'end', lane: top, tick: until }];
    return [...lives, ...led, ...symbols, ...ended];
  });
}

function describeTimeline(
  { run, networks, others, ticks }: TimelineData,
  language: Language,
): string {
  const texts = TEXTS[language];
  const said = networks.map((network) => {
    const count = (type: HappeningType) =>
      network.happened
        .filter((one) => one.type === type && one.tick > 0)
        .reduce((sum, one) => sum + one.count, 0);
    return texts.told(
      network.title[language],
      network.from,
      network.until,
      new Set(network.mandates.map(({ hub }) => hub)).size,
      [count('elected'), count('replaced'), count('conflict'), count('joined'), count('left')],
    );
  });
  const more = others > 0 ? [texts.others(others)] : [];
  return [`${texts.title}, ${ticks} ${texts.quarters}.`, run[language], ...said, ...more].join(' ');
}

const TEXTS = {
  en: {
    title: 'Networks and what happened in them',
    explain:
      'Bars: mandates, with the number of the hub; a new bar begins with every vote. Diamond: a hub voted out. Larger symbols: more at once. ×: the network folds.',
    others: (count: number) => `Left out: ${count} that lived less long.`,
    time: 'Time (quarters)',
    quarters: 'quarters',
    quarter: 'quarter',
    hub: 'hub: firm',
    from: 'from quarter',
    until: 'until quarter',
    vote: 'hub voted out',
    lanes: { mandates: 'Hub', conflict: 'Conflicts', joined: 'Entries', left: 'Exits' },
    told: (
      name: string,
      from: number,
      until: number | undefined,
      hubs: number,
      counts: readonly number[],
    ) =>
      `${name}: from quarter ${from} ${until === undefined ? 'on' : `to ${until}`}, ${hubs} ${hubs === 1 ? 'hub' : 'hubs'}; ` +
      `votes ${counts[0]}, hubs voted out ${counts[1]}, conflicts ${counts[2]}, entries ${counts[3]}, exits ${counts[4]}.`,
  },
  fr: {
    title: 'Les réseaux et ce qui s’y est passé',
    explain:
      'Barres\u00a0: mandats, avec le numéro de l’entreprise pivot\u00a0; une barre commence à chaque vote. Losange\u00a0: une entreprise pivot battue au vote. Symboles plus grands\u00a0: plusieurs à la fois. ×\u00a0: le réseau disparaît.',
    others: (count: number) => `Hors figure\u00a0: ${count} qui ont vécu moins longtemps.`,
    time: 'Temps (trimestres)',
    quarters: 'trimestres',
    quarter: 'trimestre',
    hub: 'entreprise pivot',
    from: 'du trimestre',
    until: 'jusqu’au trimestre',
    vote: 'entreprise pivot battue au vote',
    lanes: { mandates: 'Mandats', conflict: 'Conflits', joined: 'Entrées', left: 'Sorties' },
    told: (
      name: string,
      from: number,
      until: number | undefined,
      hubs: number,
      counts: readonly number[],
    ) =>
      `${name}\u00a0: à partir du trimestre ${from}${until === undefined ? '' : `, jusqu’au trimestre ${until}`}, ${hubs} ${hubs === 1 ? 'entreprise pivot' : 'entreprises pivots'}\u00a0; ` +
      `votes ${counts[0]}, entreprises pivots battues ${counts[1]}, conflits ${counts[2]}, entrées ${counts[3]}, sorties ${counts[4]}.`,
  },
};
