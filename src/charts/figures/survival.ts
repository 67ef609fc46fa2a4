import { isPaired } from '../../analysis/compare/arm.ts';
import { compareSurvival, type SurvivalSubject } from '../../analysis/compare/compare-survival.ts';
import { firstExports, type Lives, livesFromEvents } from '../../analysis/compare/lives.ts';
import { writePercent } from '../../analysis/write-count.ts';
import type { Language, Text } from '../../model/text.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
} from '../chart.ts';
import { chartConfig } from '../theme.ts';
import type { DrawnCurve, NamedPair, SurvivalData } from '../compare/comparison-figures.ts';
import { drawnSurvival } from '../compare/draw-comparison.ts';
import { pairArms } from '../compare/figure-arms.ts';
import { AXIS, inPairPanels, layPairs } from '../compare/pair-panels.ts';
import { describeMore, pairLabel, sideScale, panelTitle } from '../compare/side-scale.ts';
import { type ComparisonFigure, type FigureArm, type Made } from '../figure.ts';

const HEIGHT = 240;

export const networkLife: ComparisonFigure<SurvivalData> = {
  name: 'network-life',
  of: 'comparison',
  label: { en: 'Life of networks', fr: 'Durée de vie des réseaux' },
  shows: {
    en: 'Share of the networks of the start that are still alive, quarter by quarter: Kaplan–Meier curves of all sides with 95% intervals.',
    fr: 'Part des réseaux du départ encore en vie, trimestre par trimestre\u00a0: courbes de Kaplan-Meier de tous les côtés, avec des intervalles à 95\u00a0%.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'events', columns: ['run', 'tick', 'type', 'network'], rows: 'all' },
  ],
  make: (arms) =>
    makeSurvival('networkLife', arms, ({ arm, ticks, tables: { events } }) =>
      events === undefined ? undefined : livesFromEvents(arm, events, ticks),
    ),
  spec: drawSurvival,
  describe: describeSurvival,
};

export const firstExport: ComparisonFigure<SurvivalData> = {
  name: 'first-export',
  of: 'comparison',
  label: { en: 'Time to first export', fr: 'Temps jusqu’à la première exportation' },
  shows: {
    en: 'Share of the firms that have not exported yet, quarter by quarter, among those that had not at the start: Kaplan–Meier curves of all sides with 95% intervals.',
    fr: 'Part des entreprises qui n’ont pas encore exporté, trimestre par trimestre, parmi celles qui ne l’avaient jamais fait au départ\u00a0: courbes de Kaplan-Meier de tous les côtés, avec des intervalles à 95\u00a0%.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'firms', columns: ['run', 'tick', 'firstExport'], rows: 'all' },
  ],
  make: (arms) =>
    makeSurvival('firstExport', arms, ({ arm, tables: { firms } }) =>
      firms === undefined ? undefined : firstExports(arm, firms),
    ),
  spec: drawSurvival,
  describe: describeSurvival,
};

function makeSurvival(
  subject: SurvivalSubject,
  arms: readonly FigureArm[],
  livesOf: (arm: FigureArm) => Lives | undefined,
): Made<SurvivalData> {
  const { armPairs, ...sides } = pairArms(arms);
  const survival = armPairs.flatMap(([a, b], pair) => {
    const [left, right] = [livesOf(a), livesOf(b)];
    if (left === undefined || right === undefined) return [];
    const found = compareSurvival(subject, left, right, isPaired(a.arm, b.arm));
    return found === undefined ? [] : [drawnSurvival(found, pair)];
  });
  return hasEvents(survival) ? { data: { ...sides, subject, survival } } : { nothing: NOTHING };
}

/** Where nothing happened on any side there is no curve to compare. */
export function hasEvents(survival: SurvivalData['survival']): boolean {
  return survival.some(({ events }) => events.some((count) => count > 0));
}

const NOTHING: Text = {
  en: 'Nothing to draw: it happened on no side, or was not kept.',
  fr: 'Rien à dessiner\u00a0: cela n’est arrivé d’aucun côté, ou n’a pas été gardé.',
};

/** A side's curve in a panel. */
interface SideCurve {
  readonly panel: string;
  readonly letter: string;
  readonly curve: DrawnCurve;
}

/** Kaplan–Meier curves of all sides, with their intervals; panels where sides are compared level by level. */
export function drawSurvival(data: SurvivalData, options: ChartOptions): ChartSpec {
  const { subject } = data;
  const { language, theme } = options;
  const texts = TEXTS[language];
  const curves = curvesOf(data, language);
  const { labels, colour: _, ...channels } = sideScale(data, options, AXIS);
  const panelLabels = [...new Set(curves.map(({ panel }) => panel))];
  const panels = layPairs(panelLabels, options, 170);
  const y = {
    type: 'quantitative' as const,
    title: texts.share[subject],
    scale: { domain: [0, 1] },
    axis: { format: '.0%', tickCount: 5 },
  };
  return {
    $schema: SCHEMA,
    description: describeSurvival(data, language),
    title: chartTitle(
      texts.title[subject],
      [texts.explain, ...describeMore(data, language), ARTIFICIAL[language]],
      options,
    ),
    data: {
      values: curves.flatMap(({ panel, letter, curve }) =>
        curve.map(([time, share, low, high]) => ({
          pair: panel,
          side: labels.get(letter) ?? letter,
          time,
          share: plotted(share),
          low: plotted(low),
          high: plotted(high),
        })),
      ),
    },
    ...inPairPanels(
      panelLabels,
      panels,
      HEIGHT,
      {
        encoding: {
          x: {
            field: 'time',
            type: 'quantitative',
            title: texts.time,
            scale: { nice: false },
            axis: {
              tickMinStep: 1,
              grid: false,
              tickCount: Math.max(3, Math.floor(panels.width / 50)),
            },
          },
          color: channels.color,
        },
        layer: [
          {
            mark: { type: 'area', interpolate: 'step-after', opacity: 0.18, line: false },
            encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
          },
          {
            mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2.2 },
            encoding: {
              y: { field: 'share', ...y },
              ...('strokeDash' in channels && { strokeDash: channels.strokeDash }),
            },
          },
        ],
      },
      panelTitle(data.pairs, language),
    ),
    config: chartConfig(theme),
  } as ChartSpec;
}

/** Each side once in each panel. */
function curvesOf({ pairs, survival }: SurvivalData, language: Language): SideCurve[] {
  const found = survival.flatMap(({ pair: at, curves }) => {
    const pair = pairs[at];
    if (pair === undefined) return [];
    return curves.map((curve, side): SideCurve => {
      const letter = side === 0 ? pair.a : pair.b;
      const panel = panelOf(pair, language);
      return { panel, letter, curve };
    });
  });
  return [...new Map(found.map((one) => [`${one.panel} ${one.letter}`, one])).values()];
}

function panelOf(pair: NamedPair, language: Language): string {
  return pair.at === undefined ? '' : pairLabel(pair, language);
}

function describeSurvival(data: SurvivalData, language: Language): string {
  const { subject } = data;
  const texts = TEXTS[language];
  const told = curvesOf(data, language).map(({ panel, letter, curve }) => {
    const left = curve.at(-1)?.[1] ?? Number.NaN;
    return `${panel === '' ? '' : `${panel}, `}${letter} ${writePercent(left, language)}`;
  });
  return `${texts.title[subject]}. ${texts.left[subject]} ${told.join(texts.separator)}.`;
}

const TEXTS = {
  en: {
    title: {
      networkLife: 'How long the networks of the start live',
      firstExport: 'How long firms take to their first export',
    },
    share: {
      networkLife: 'Networks still alive',
      firstExport: 'Firms that have not exported yet',
    },
    left: { networkLife: 'Alive at the end:', firstExport: 'Not yet at the end:' },
    time: 'Time (quarters)',
    separator: '; ',
    explain:
      'Kaplan–Meier curves with 95% intervals at each quarter; these take all for independent, although those of one run share their luck.',
  },
  fr: {
    title: {
      networkLife: 'Durée de vie des réseaux du départ',
      firstExport: 'Temps jusqu’à la première exportation',
    },
    share: {
      networkLife: 'Réseaux encore en vie',
      firstExport: 'Entreprises n’ayant pas encore exporté',
    },
    left: { networkLife: 'En vie à la fin\u00a0:', firstExport: 'Pas encore à la fin\u00a0:' },
    time: 'Temps (trimestres)',
    separator: '\u00a0; ',
    explain:
      'Courbes de Kaplan-Meier avec leurs intervalles à 95\u00a0% à chaque trimestre\u00a0; ceux-ci tiennent tous les cas pour indépendants, alors que ceux d’une même simulation partagent leurs aléas.',
  },
};
