import { askedMetrics } from '../../analysis/asked-metrics.ts';
import { contrastsOf } from '../../analysis/contrasts.ts';
import { bundleFactors } from '../../analysis/design.ts';
import type { Design } from '../../analysis/design.ts';
import { TOO_FEW_DRAWN } from '../../analysis/effect-sentence.ts';
import { conditionOf } from '../../analysis/stored-sweep.ts';
import { designOf } from '../../experiment/scenario/design.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import type { Language, Text } from '../../model/text.ts';

/** What is compared in a larger design takes long to find out; a report of it would take longer. */
const MOST_POINTS = 5_000;

const TEXTS = {
  measures: {
    en: (names: string) => `Measures: ${names}.`,
    fr: (names: string) => `Mesures\u00a0: ${names}.`,
  },
  means: {
    en: 'At each point, the mean of the replicates is given with its 95% interval (Student’s t).',
    fr: 'En chaque point, la moyenne des répétitions est donnée avec son intervalle à 95\u00a0% (loi de Student).',
  },
  single: {
    en: 'With one replicate at each point, no mean has an interval.',
    fr: 'Avec une seule répétition par point, aucune moyenne n’a d’intervalle.',
  },
  pairs: {
    en: 'The effect of a parameter is the difference between its highest and its lowest value, taken replicate by replicate at points that are equal in everything else.',
    fr: 'L’effet d’un paramètre est la différence entre sa plus grande et sa plus petite valeur, prise répétition par répétition en des points égaux par ailleurs.',
  },
  common: {
    en: 'Points that are compared in pairs, or taken together, count with the replicates that all of them have.',
    fr: 'Les points comparés par paires, ou réunis, comptent avec les répétitions qu’ils ont tous.',
  },
  ends: {
    en: 'The points have no parameter in which alone they differ; the last is compared with the first, replicate by replicate.',
    fr: 'Aucun paramètre ne distingue à lui seul deux points\u00a0; le dernier est comparé au premier, répétition par répétition.',
  },
  choices: {
    en: 'Of what is no number, each option is compared with the first.',
    fr: 'Pour ce qui n’est pas un nombre, chaque option est comparée à la première.',
  },
  groups: {
    en: 'The effect of a parameter is the difference between the points in the highest and in the lowest third of its values, by Welch’s t test over the means of points.',
    fr: 'L’effet d’un paramètre est la différence entre les points du tiers supérieur et ceux du tiers inférieur de ses valeurs, par le test t de Welch sur les moyennes des points.',
  },
  widened: {
    en: (effects: number) =>
      `The intervals of effects hold together with 95%: they are Bonferroni’s for all ${effects} looked at.`,
    fr: (effects: number) =>
      `Les intervalles des effets valent ensemble à 95\u00a0%\u00a0: ils sont corrigés selon Bonferroni pour les ${effects} effets examinés.`,
  },
  interactions: {
    en: 'Whether one effect depends on the other parameter is judged in the same way, by the difference of the two differences.',
    fr: 'On juge de la même manière, par la différence des deux différences, si un effet dépend de l’autre paramètre.',
  },
  selection: {
    en: 'Means over living networks rise by selection, because networks that fare badly dissolve; the tables hold means over all networks ever founded as well.',
    fr: 'Les moyennes sur les réseaux vivants montent par sélection, car les réseaux en difficulté se dissolvent\u00a0; les tables contiennent aussi les moyennes sur tous les réseaux jamais fondés.',
  },
} satisfies Record<string, Record<Language, unknown>>;

/**
 * What is computed of a sweep, and how: by its summary and report, or by a method of sensitivity analysis.
 * @param sensitivity what that method is, where the results are of one
 */
export function tellAnalysis(scenario: Scenario, language: Language, sensitivity?: Text): string[] {
  const metrics = askedMetrics(scenario.metrics);
  const names = metrics.map(({ name, label }) => `${label[language]} (${name})`).join(', ');
  const measures = TEXTS.measures[language](names);
  if (sensitivity !== undefined)
    return [measures, sensitivity[language], TEXTS.selection[language]];
  return [
    measures,
    (scenario.replicates > 1 ? TEXTS.means : TEXTS.single)[language],
    ...tellEffects(scenario, metrics.length, language),
    ...(scenario.precision === undefined ? [] : [TEXTS.common[language]]),
    TEXTS.selection[language],
  ];
}

function tellEffects(scenario: Scenario, metrics: number, language: Language): string[] {
  const { count, at } = designOf(scenario.sweep);
  if (count > MOST_POINTS) return [];
  const factors = scenario.sweep?.factors ?? [];
  const nothing: Text = { en: '', fr: '' };
  const design: Design = {
    factors: factors.map(({ path }) => {
      return { path, label: nothing, unit: nothing, ...conditionOf(scenario.sweep, path) };
    }),
    points: Array.from({ length: count }, (_, index) => at(index)),
    ...(scenario.sweep && { name: scenario.sweep.design }),
  };
  const contrasts = contrastsOf(design);
  const [first] = contrasts;
  if (first === undefined)
    return bundleFactors(design).length === 0 ? [] : [TOO_FEW_DRAWN[language]];
  const isPaired = first.comparison.kind === 'pairs';
  const bundles = bundleFactors(design);
  const isByEnds = isPaired && first.factors.length > (bundles[0]?.length ?? 0);
  const hasChoices = contrasts.some(({ from }) => typeof from[0] !== 'number') && !isByEnds;
  // Differences of one replicate have no interval either.
  const haveIntervals = !isPaired || scenario.replicates > 1;
  const hasInteractions = isPaired && !isByEnds && haveIntervals && bundles.length === 2;
  const told = [
    [true, (isByEnds ? TEXTS.ends : isPaired ? TEXTS.pairs : TEXTS.groups)[language]],
    [hasChoices, TEXTS.choices[language]],
    [haveIntervals, TEXTS.widened[language](contrasts.length * metrics)],
    [hasInteractions, TEXTS.interactions[language]],
  ] as const;
  return told.flatMap(([isSaid, sentence]) => (isSaid ? [sentence] : []));
}
