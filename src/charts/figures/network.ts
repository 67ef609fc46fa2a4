import { keptTicks, type Moment, readMoments } from '../../analysis/world-moments.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
} from '../chart.ts';
import { chooseTicks } from '../choose-ticks.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import { FIRMS_AND_TIES, networkTitles } from '../network-titles.ts';
import { layOutFirms } from '../network-layout.ts';
import { inPanels, layPanels } from '../panels.ts';
import { describeRun } from '../run-place.ts';
import { stepsCalled } from '../steps.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

interface NetworkData {
  readonly run: Text;
  /** Every network of which a firm is a member at one of the moments, by number. */
  readonly networks: readonly { readonly network: number; readonly title: Text }[];
  /** [firm, x, y], 0 to 1; the same at every moment. */
  readonly places: readonly (readonly [firm: number, x: number, y: number])[];
  readonly moments: readonly {
    readonly tick: number;
    readonly firms: Moment['firms'];
    /** Pairs of one network, or with a social tie; trust is that of both in each other, on average. */
    readonly pairs: readonly Pair[];
  }[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly trust: number;
  readonly isSocial: boolean;
  readonly isTogether: boolean;
}

const MOMENTS = 3;

export const network: ResultsFigure<NetworkData> = {
  name: 'network',
  of: 'results',
  label: { en: 'Firms and ties', fr: 'Entreprises et liens' },
  shows: {
    en: 'The firms of one run and what ties them, at several quarters side by side: networks by colour and shape, hubs, trust and social ties. Each firm keeps its place.',
    fr: 'Les entreprises d’une simulation et ce qui les lie, à plusieurs trimestres côte à côte\u00a0: réseaux par couleur et par forme, pivots, confiance et liens interpersonnels. Chaque entreprise garde sa place.',
  },
  metrics: 'none',
  needs: FIRMS_AND_TIES,
  make(results, choice) {
    const {
      runs,
      tables: { firms, ties },
    } = results;
    if (firms === undefined || ties === undefined) return { nothing: NOT_MEASURED };
    const chosen = chooseTicks(keptTicks(firms), choice.ticks, MOMENTS);
    if ('nothing' in chosen) return chosen;
    const moments = readMoments(firms, ties, chosen.ticks);
    const titleOf = networkTitles(results);
    const places = [...layOutFirms(moments)].map(([firm, [x, y]]) => [firm, x, y] as const);
    return {
      data: {
        run: describeRun(runs, choice),
        networks: networksIn(moments).map((one) => ({ network: one, title: titleOf(one) })),
        places,
        moments: moments.map((moment) => {
          return { tick: moment.tick, firms: moment.firms, pairs: pairsOf(moment) };
        }),
      },
    };
  },
  spec: drawNetwork,
  describe: describeNetwork,
};

function pairsOf({ ties }: Moment): Pair[] {
  const back = new Map(ties.map(({ from, to, trust }) => [`${from} ${to}`, trust]));
  return ties.flatMap(({ from, to, network: common, trust, isSocial }) => {
    const isTogether = !Number.isNaN(common);
    if (from > to || !(isTogether || isSocial)) return [];
    const mutual = (trust + (back.get(`${to} ${from}`) ?? trust)) / 2;
    return [{ a: from, b: to, trust: mutual, isSocial, isTogether }];
  });
}

/** Firms outside are circles. */
const SHAPES = ['square', 'triangle-up', 'diamond', 'cross', 'triangle-down', 'triangle-right'];

function drawNetwork(data: NetworkData, options: ChartOptions): ChartSpec {
  const { language, theme } = options;
  const { ink, muted, background, categories, hasDashes } = THEMES[theme];
  const texts = TEXTS[language];
  const labels = data.moments.map(({ tick }) => texts.quarter(tick));
  const panels = layPanels(stepsCalled(labels), options, 220, 8);
  const size = Math.min(380, panels.width);
  const { networks } = data;
  const names = [...networks.map(({ title }) => title[language]), texts.outside];
  const colours = networks.map((_, at) =>
    hasDashes ? ink : (categories[at % categories.length] ?? ink),
  );
  const only = (kind: string) => [{ filter: `datum.kind === '${kind}'` }];
  const bare = { type: 'quantitative' as const, axis: null, scale: { domain: [-0.05, 1.05] } };
  const longest = Math.max(...names.map(({ length }) => length));
  const legend = {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: Math.max(1, Math.floor(options.width / (34 + 6.3 * longest))),
    symbolSize: 80,
  };
  const layers = {
    encoding: {
      x: { field: 'x', ...bare },
      y: { field: 'y', ...bare },
    },
    layer: [
      {
        transform: only('pair'),
        mark: { type: 'rule' as const, color: muted, strokeWidth: 1 },
        encoding: {
          x2: { field: 'x2' },
          y2: { field: 'y2' },
          opacity: {
            field: 'trust',
            type: 'quantitative' as const,
            scale: { domain: [0.2, 0.9], range: [0.04, 0.75], clamp: true },
            legend: null,
          },
        },
      },
      {
        transform: only('social'),
        mark: { type: 'rule' as const, color: ink, strokeWidth: 1.8, opacity: 0.85 },
        encoding: { x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        transform: [{ filter: "datum.kind === 'firm' && datum.isHub" }],
        mark: {
          type: 'point' as const,
          shape: 'circle',
          size: 330,
          fill: background,
          stroke: ink,
          strokeWidth: 2,
          opacity: 1,
        },
      },
      {
        transform: only('firm'),
        mark: {
          type: 'point' as const,
          filled: true,
          opacity: 1,
          stroke: background,
          strokeWidth: 0.8,
        },
        encoding: {
          size: {
            field: 'stage',
            type: 'quantitative' as const,
            scale: { domain: [0, 4], range: [40, 150] },
            legend: null,
          },
          color: {
            field: 'network',
            type: 'nominal' as const,
            sort: names,
            scale: { domain: names, range: [...colours, hasDashes ? '#b0b0b0' : muted] },
            legend,
          },
          shape: {
            field: 'network',
            type: 'nominal' as const,
            sort: names,
            scale: {
              domain: names,
              range: [...networks.map((_, at) => SHAPES[at % SHAPES.length] ?? 'circle'), 'circle'],
            },
            legend,
          },
          tooltip: [
            { field: 'firm', title: texts.firm },
            { field: 'network', title: texts.of },
            { field: 'stage', title: texts.stage },
          ],
        },
      },
      // Away from the network, and twice: on a ground of its own, so that no line runs through the number.
      ...[true, false].flatMap((isBelow) =>
        [{ stroke: background, strokeWidth: 3.5 }, { color: ink }].map((look) => ({
          transform: [
            { filter: `datum.kind === 'firm' && datum.isHub && datum.isBelow === ${isBelow}` },
          ],
          mark: {
            type: 'text' as const,
            dy: isBelow ? 17 : -16,
            fontSize: FONT_SIZE - 1,
            fontWeight: 'bold' as const,
            ...look,
          },
          encoding: { text: { field: 'firm' } },
        })),
      ),
    ],
  };
  return {
    $schema: SCHEMA,
    description: describeNetwork(data, language),
    title: chartTitle(
      texts.title,
      [data.run[language], texts.explain, ARTIFICIAL[language]],
      options,
    ),
    data: { values: rowsOf(data, language) },
    ...inPanels({ ...panels, width: size }, layers, { alone: size, each: size }),
    config: chartConfig(theme),
  };
}

function rowsOf({ networks, places, moments }: NetworkData, language: Language) {
  const texts = TEXTS[language];
  const titles = new Map(networks.map(({ network: id, title }) => [id, title[language]]));
  const at = new Map(places.map(([firm, x, y]) => [firm, { x, y }]));
  return moments.flatMap(({ tick, firms, pairs }) => {
    const panel = texts.quarter(tick);
    const lines = pairs.flatMap(({ a, b, trust, isSocial, isTogether }) => {
      const [from, to] = [at.get(a), at.get(b)];
      if (from === undefined || to === undefined) return [];
      const line = { panel, x: from.x, y: from.y, x2: to.x, y2: to.y };
      return [
        ...(isTogether ? [{ ...line, kind: 'pair', trust: plotted(trust) }] : []),
        ...(isSocial ? [{ ...line, kind: 'social' }] : []),
      ];
    });
    const isBelowOthers = (of: number, y: number) => {
      const heights = firms.flatMap((one) =>
        one.network === of ? (at.get(one.firm)?.y ?? []) : [],
      );
      return y < heights.reduce((sum, height) => sum + height, 0) / heights.length;
    };
    const points = firms.map(({ firm, network: of, isHub, stage }) => {
      const name = titles.get(of) ?? texts.outside;
      return {
        panel,
        kind: 'firm',
        ...at.get(firm),
        firm: String(firm),
        network: name,
        isHub,
        isBelow: isHub && isBelowOthers(of, at.get(firm)?.y ?? 0),
        stage,
      };
    });
    return [...lines, ...points];
  });
}

function networksIn(moments: readonly Moment[]): number[] {
  const found = new Set(moments.flatMap(({ firms }) => firms.map((firm) => firm.network)));
  return [...found].filter((id) => !Number.isNaN(id)).sort((a, b) => a - b);
}

function describeNetwork({ run, moments }: NetworkData, language: Language): string {
  const texts = TEXTS[language];
  const said = moments.map(({ tick, firms, pairs }) => {
    const members = firms.filter((firm) => !Number.isNaN(firm.network));
    const together = pairs.filter(({ isTogether }) => isTogether);
    const trust = together.reduce((sum, pair) => sum + pair.trust, 0) / together.length;
    return texts.told(
      tick,
      new Set(members.map((firm) => firm.network)).size,
      members.length,
      firms.length,
      pairs.filter(({ isSocial }) => isSocial).length,
      writeDecimal(trust, { decimals: 2 }, language),
    );
  });
  return [`${texts.title}.`, run[language], ...said].join(' ');
}

const TEXTS = {
  en: {
    title: 'Firms and what ties them',
    explain:
      'Thin lines: partners in a network, the clearer the more they trust each other. Thick lines: social ties. Ring and number: the hub. Larger symbols: further abroad. Each firm keeps its place.',
    quarter: (tick: number) => `Quarter ${tick}`,
    outside: 'no network',
    firm: 'firm',
    of: 'of',
    stage: 'stage abroad',
    told: (
      tick: number,
      networks: number,
      members: number,
      firms: number,
      social: number,
      trust: string,
    ) =>
      `Quarter ${tick}: ${networks} ${networks === 1 ? 'network' : 'networks'} with ${members} of ${firms} firms, ` +
      `${social} social ${social === 1 ? 'tie' : 'ties'}, mean trust in networks ${trust}.`,
  },
  fr: {
    title: 'Les entreprises et ce qui les lie',
    explain:
      'Lignes fines\u00a0: partenaires d’un réseau, plus nettes si la confiance est plus forte. Lignes épaisses\u00a0: liens interpersonnels. Anneau et numéro\u00a0: l’entreprise pivot. Symboles plus grands\u00a0: plus loin à l’international. Chaque entreprise garde sa place.',
    quarter: (tick: number) => `Trimestre ${tick}`,
    outside: 'hors réseau',
    firm: 'entreprise',
    of: 'de',
    stage: 'stade à l’international',
    told: (
      tick: number,
      networks: number,
      members: number,
      firms: number,
      social: number,
      trust: string,
    ) =>
      `Trimestre ${tick}\u00a0: ${networks} ${networks === 1 ? 'réseau' : 'réseaux'}, ${members} entreprises membres sur ${firms}, ` +
      `${social} ${social === 1 ? 'lien interpersonnel' : 'liens interpersonnels'}, confiance moyenne dans les réseaux ${trust}.`,
  },
};
