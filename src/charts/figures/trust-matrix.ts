import { keptTicks, type Moment, readMoments, type TieThen } from '../../analysis/world-moments.ts';
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
import { ofKind } from '../of-kind.ts';
import { inPanels, layPanels } from '../panels.ts';
import { describeRun } from '../run-place.ts';
import { stepsCalled } from '../steps.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

const MOMENTS = 2;

interface TrustMatrixData {
  readonly run: Text;
  readonly moments: readonly MatrixMoment[];
}

interface MatrixMoment {
  readonly tick: number;
  /** Members of networks, network by network; the hub first, then whom the others trust most. */
  readonly firms: readonly number[];
  readonly hubs: readonly number[];
  /** Where each network begins in `firms`. */
  readonly blocks: readonly {
    readonly title: Text;
    readonly first: number;
    readonly count: number;
  }[];
  /** [who trusts, who is trusted, how much] by their places in `firms`. */
  readonly cells: readonly (readonly [from: number, to: number, trust: number])[];
}

export const trustMatrix: ResultsFigure<TrustMatrixData> = {
  name: 'trust-matrix',
  of: 'results',
  label: { en: 'Trust matrix', fr: 'Matrice de confiance' },
  shows: {
    en: 'Who trusts whom, and how much, among the members of networks at some quarters of one run: a row for each firm that trusts, a column for each that is trusted.',
    fr: 'Qui fait confiance à qui, et combien, parmi les membres des réseaux à quelques trimestres d’une simulation\u00a0: une ligne par entreprise qui fait confiance, une colonne par entreprise à qui elle la fait.',
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
    const titleOf = networkTitles(results);
    const moments = readMoments(firms, ties, chosen.ticks).map((one) => orderMoment(one, titleOf));
    if (moments.every(({ firms: members }) => members.length === 0)) return { nothing: NO_NETWORK };
    return { data: { run: describeRun(runs, choice), moments } };
  },
  spec: drawTrustMatrix,
  describe: describeTrustMatrix,
};

const NO_NETWORK: Text = {
  en: 'No network lives at that quarter of that run: choose others with --tick, --point or --replicate.',
  fr: 'Aucun réseau n’est en vie à ce trimestre de cette simulation\u00a0: choisissez-en d’autres avec --tick, --point ou --replicate.',
};

function orderMoment(
  { tick, firms, ties }: Moment,
  titleOf: (network: number) => Text,
): MatrixMoment {
  const received = meanTrustIn(ties);
  const members = firms
    .filter(({ network }) => !Number.isNaN(network))
    .sort(
      (a, b) =>
        a.network - b.network ||
        Number(b.isHub) - Number(a.isHub) ||
        (received.get(b.firm) ?? 0) - (received.get(a.firm) ?? 0) ||
        a.firm - b.firm,
    );
  const places = new Map(members.map(({ firm }, place) => [firm, place]));
  const networks = [...new Set(members.map(({ network }) => network))];
  return {
    tick,
    firms: members.map(({ firm }) => firm),
    hubs: members.filter(({ isHub }) => isHub).map(({ firm }) => firm),
    blocks: networks.map((network) => ({
      title: titleOf(network),
      first: members.findIndex((one) => one.network === network),
      count: members.filter((one) => one.network === network).length,
    })),
    cells: ties.flatMap(({ from, to, trust }) => {
      const [row, column] = [places.get(from), places.get(to)];
      return row === undefined || column === undefined ? [] : [[row, column, trust] as const];
    }),
  };
}

/** By members of the same network. */
function meanTrustIn(ties: readonly TieThen[]): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { to, network, trust } of ties) {
    if (Number.isNaN(network)) continue;
    const { sum, count } = sums.get(to) ?? { sum: 0, count: 0 };
    sums.set(to, { sum: sum + trust, count: count + 1 });
  }
  return new Map([...sums].map(([firm, { sum, count }]) => [firm, sum / count]));
}

/** Smaller cells have no room for the number of a firm beside them. */
const ROOM_FOR_NUMBER = 11;

/** Numbers of firms beside rows and above columns; bold where they are hubs. */
const LABELS = (['row', 'column'] as const).flatMap((kind) =>
  ([true, false] as const).map((isHub) => ({
    transform: ofKind(kind, `datum.isHub === ${isHub}`),
    mark: {
      type: 'text' as const,
      fontSize: FONT_SIZE - 2,
      fontWeight: isHub ? ('bold' as const) : ('normal' as const),
      ...(kind === 'row'
        ? { align: 'right' as const, dx: -5 }
        : { align: 'left' as const, angle: 270, dx: 5 }),
    },
    encoding: { text: { field: 'text' } },
  })),
);

function drawTrustMatrix(data: TrustMatrixData, options: ChartOptions): ChartSpec {
  const { language, theme, width } = options;
  const { ink, background, sequential } = THEMES[theme];
  const texts = TEXTS[language];
  const labels = data.moments.map(({ tick }) => texts.quarter(tick));
  const aside = 34;
  const panels = layPanels(stepsCalled(labels), options, 240, aside);
  const size = Math.min(460, panels.width);
  const most = Math.max(1, ...data.moments.map(({ firms }) => firms.length));
  const hasNumbers = size / most >= ROOM_FOR_NUMBER;
  const bare = { type: 'quantitative' as const, axis: null };
  const last = sequential.length - 1;
  const layers = {
    encoding: {
      x: { field: 'x', ...bare, scale: { domain: [0, most], nice: false } },
      y: { field: 'y', ...bare, scale: { domain: [most, 0], nice: false } },
    },
    layer: [
      {
        transform: ofKind('cell'),
        mark: { type: 'rect' as const, stroke: background, strokeWidth: 0.5 },
        encoding: {
          x2: { field: 'x2' },
          y2: { field: 'y2' },
          color: {
            field: 'trust',
            type: 'quantitative' as const,
            title: texts.trust,
            scale: { domain: sequential.map((_, i) => i / last), range: [...sequential] },
            legend: {
              orient: 'bottom' as const,
              direction: 'horizontal' as const,
              gradientLength: Math.min(220, width - 60),
              gradientThickness: 10,
              tickCount: 5,
            },
          },
          tooltip: [
            { field: 'from', title: texts.from },
            { field: 'to', title: texts.to },
            { field: 'trust', title: texts.trust },
          ],
        },
      },
      {
        transform: ofKind('block'),
        mark: { type: 'rect' as const, filled: false, stroke: ink, strokeWidth: 1.6 },
        encoding: { x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      ...LABELS.map((label) => ({ ...label, mark: { ...label.mark, color: ink } })),
    ],
  };
  return {
    $schema: SCHEMA,
    description: describeTrustMatrix(data, language),
    title: chartTitle(
      texts.title,
      [
        data.run[language],
        texts.explain,
        ...(hasNumbers ? [texts.numbers] : []),
        ARTIFICIAL[language],
      ],
      options,
    ),
    data: { values: data.moments.flatMap((moment) => rowsOf(moment, hasNumbers, language)) },
    ...inPanels({ ...panels, width: size }, layers, { alone: size, each: size }),
    config: chartConfig(theme),
  };
}

function rowsOf(
  { tick, firms, hubs, blocks, cells }: MatrixMoment,
  hasNumbers: boolean,
  language: Language,
) {
  const panel = TEXTS[language].quarter(tick);
  const nameOf = (place: number) => firms[place] ?? Number.NaN;
  return [
    ...cells.map(([from, to, trust]) => ({
      panel,
      kind: 'cell',
      x: to,
      x2: to + 1,
      y: from,
      y2: from + 1,
      from: nameOf(from),
      to: nameOf(to),
      trust: plotted(trust),
    })),
    ...blocks.map(({ first, count }) => {
      const end = first + count;
      return { panel, kind: 'block', x: first, x2: end, y: first, y2: end };
    }),
    ...(hasNumbers
      ? firms.flatMap((firm, place) => {
          const label = { panel, text: String(firm), isHub: hubs.includes(firm) };
          return [
            { ...label, kind: 'row', x: 0, y: place + 0.5 },
            { ...label, kind: 'column', x: place + 0.5, y: 0 },
          ];
        })
      : []),
  ];
}

function describeTrustMatrix({ run, moments }: TrustMatrixData, language: Language): string {
  const texts = TEXTS[language];
  const said = moments.flatMap(({ tick, blocks, cells }) =>
    blocks.map(({ title, first, count }) => {
      const isInside = (place: number) => place >= first && place < first + count;
      const inside = cells.filter(([from, to]) => isInside(from) && isInside(to));
      const mean = inside.reduce((sum, [, , trust]) => sum + trust, 0) / inside.length;
      return texts.told(
        tick,
        title[language],
        count,
        writeDecimal(mean, { decimals: 2 }, language),
      );
    }),
  );
  return [`${texts.title}.`, run[language], ...said].join(' ');
}

const TEXTS = {
  en: {
    title: 'Who trusts whom',
    explain:
      'Row: the firm that trusts; column: the firm that is trusted. Frames: networks, the hub first, then whom the others trust most. Empty: the two do not know each other.',
    numbers: 'Numbers: firms; bold: hubs.',
    quarter: (tick: number) => `Quarter ${tick}`,
    trust: 'Trust (0 to 1)',
    from: 'firm that trusts',
    to: 'firm that is trusted',
    told: (tick: number, network: string, members: number, trust: string) =>
      `Quarter ${tick}, ${network}: ${members} members, mean trust ${trust}.`,
  },
  fr: {
    title: 'Qui fait confiance à qui',
    explain:
      'Ligne\u00a0: l’entreprise qui fait confiance\u00a0; colonne\u00a0: celle à qui elle la fait. Cadres\u00a0: réseaux, l’entreprise pivot d’abord, puis celles à qui les autres font le plus confiance. Vide\u00a0: elles ne se connaissent pas.',
    numbers: 'Numéros\u00a0: entreprises\u00a0; en gras\u00a0: entreprises pivots.',
    quarter: (tick: number) => `Trimestre ${tick}`,
    trust: 'Confiance (de 0 à 1)',
    from: 'entreprise qui fait confiance',
    to: 'entreprise à qui elle la fait',
    told: (tick: number, network: string, members: number, trust: string) =>
      `Trimestre ${tick}, ${network}\u00a0: ${members} membres, confiance moyenne ${trust}.`,
  },
};
