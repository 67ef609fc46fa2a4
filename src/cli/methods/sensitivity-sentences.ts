import { type ByReplicates, sayByReplicates } from '../../analysis/sensitivity/by-replicates.ts';
import type { Manifest } from '../../experiment/results/manifest.ts';
import type { Sweep } from '../../experiment/scenario/sweep.ts';
import type { Text } from '../../model/text.ts';

/** What a method computes, and what is said besides. */
interface Method extends ByReplicates {
  readonly what: Text;
}

const MORRIS: Method = {
  what: {
    en:
      'Elementary effects (Morris 1991): from points drawn at random one parameter after the other moves; an effect is what the measure then does, told for the whole range of the parameter. ' +
      'Given are their mean size μ* (Campolongo et al. 2007), their mean μ and their standard deviation σ',
    fr:
      'Effets élémentaires (Morris 1991)\u00a0: à partir de points tirés au hasard, les paramètres varient l’un après l’autre\u00a0; un effet est la variation de la mesure qui s’ensuit, rapportée à toute l’étendue du paramètre. ' +
      'On donne leur taille moyenne μ* (Campolongo et al. 2007), leur moyenne μ et leur écart type σ',
  },
  one: {
    en: '. With one replicate luck is not taken off; 95% intervals come from a bootstrap of trajectories, widened as Student’s t is for few of them (Hesterberg 2015), and are about this one luck.',
    fr: '. Avec une seule répétition, le hasard n’est pas ôté\u00a0; les intervalles à 95\u00a0% viennent d’un bootstrap des trajectoires, élargis pour de petits nombres comme l’est la loi de Student (Hesterberg 2015), et ne valent que pour ce hasard-là.',
  },
  few: {
    en: ', from which luck is taken off by pairs of different replicates; and the μ* that luck alone would give. From two to four replicates no interval is told.',
    fr: ', dont le hasard est ôté par des paires de répétitions différentes\u00a0; et le μ* que donnerait le hasard seul. De deux à quatre répétitions, il n’y a pas d’intervalle.',
  },
  enough: {
    en:
      ', from which luck is taken off by pairs of different replicates; and the μ* that luck alone would give. ' +
      '95% intervals come from a bootstrap of trajectories and replicates (Owen 2007), widened as Student’s t is for few of them (Hesterberg 2015).',
    fr:
      ', dont le hasard est ôté par des paires de répétitions différentes\u00a0; et le μ* que donnerait le hasard seul. ' +
      'Les intervalles à 95\u00a0% viennent d’un bootstrap des trajectoires et des répétitions (Owen 2007), élargis pour de petits nombres comme l’est la loi de Student (Hesterberg 2015).',
  },
};

const UNTOLD: Text = {
  en: ' No share is given where what the parameters make of the variance cannot be told from zero, and no first order of a parameter that moves along with another in so few samples.',
  fr: ' Aucune part n’est donnée là où ce que les paramètres font de la variance ne se distingue pas de zéro, ni le premier ordre d’un paramètre qui, en si peu de tirages, varie de pair avec un autre.',
};

const SOBOL: Method = {
  what: {
    en: 'Sobol indices: the share of the variance of a measure, over the ranges of the parameters, that each parameter makes by itself (first order, Saltelli et al. 2010) and in all, with what it does together with others (total, Jansen 1999). ',
    fr: 'Indices de Sobol\u00a0: la part de la variance d’une mesure, sur l’étendue des paramètres, que fait chaque paramètre à lui seul (premier ordre, Saltelli et al. 2010) et en tout, avec ce qu’il fait de concert avec d’autres (total, Jansen 1999). ',
  },
  one: {
    en: `With one replicate luck is not taken off; 95% intervals come from a bootstrap of samples, widened as Student’s t is for few of them (Hesterberg 2015), and are about this one luck.${UNTOLD.en}`,
    fr: `Avec une seule répétition, le hasard n’est pas ôté\u00a0; les intervalles à 95\u00a0% viennent d’un bootstrap des tirages, élargis pour de petits nombres comme l’est la loi de Student (Hesterberg 2015), et ne valent que pour ce hasard-là.${UNTOLD.fr}`,
  },
  few: {
    en: 'From two to four replicates no share is given but that of luck in the variance of single runs.',
    fr: 'De deux à quatre répétitions, aucune part n’est donnée, sauf celle du hasard dans la variance d’une simulation à l’autre.',
  },
  enough: {
    en:
      'Luck is taken off by products of different replicates; its share of the variance of single runs is given apart. ' +
      `95% intervals come from a bootstrap of samples and replicates (Owen 2007), widened as Student’s t is for few of them (Hesterberg 2015).${UNTOLD.en}`,
    fr:
      'Le hasard est ôté par des produits de répétitions différentes\u00a0; sa part de la variance d’une simulation à l’autre est donnée à part. ' +
      `Les intervalles à 95\u00a0% viennent d’un bootstrap des tirages et des répétitions (Owen 2007), élargis pour de petits nombres comme l’est la loi de Student (Hesterberg 2015).${UNTOLD.fr}`,
  },
};

const STUDENT: Text = {
  en: ', with 95% intervals of Student’s t. A difference is called clear where it excludes zero with all differences of the measure allowed for (Bonferroni); the interval of highest − lowest allows for all pairs of values of its parameter.',
  fr: ', avec des intervalles à 95\u00a0% de Student. Un écart est dit net s’il exclut zéro compte tenu de tous les écarts de la mesure (Bonferroni)\u00a0; l’intervalle entre le plus bas et le plus haut tient compte de toutes les paires de valeurs du paramètre.',
};

const ONE_AT_A_TIME: Method = {
  what: {
    en: 'Each parameter alone leaves the value of the scenario; differences from there are taken replicate by replicate',
    fr: 'Chaque paramètre quitte à lui seul la valeur du scénario\u00a0; les écarts sont pris répétition par répétition',
  },
  one: {
    en: '. With one replicate none has an interval.',
    fr: '. Avec une seule répétition, aucun n’a d’intervalle.',
  },
  few: STUDENT,
  enough: STUDENT,
};

const METHODS: Partial<Record<Sweep['design'], Method>> = {
  morris: MORRIS,
  saltelli: SOBOL,
  oneAtATime: ONE_AT_A_TIME,
};

/** What `sensitivity` computes of its results, and after whom; undefined of results that a sweep made. */
export function tellSensitivityMethod(
  { command }: Manifest,
  { sweep, replicates }: { readonly sweep?: Sweep; readonly replicates: number },
): Text | undefined {
  const isSensitivity = command.split(' ')[1] === 'sensitivity';
  const method = isSensitivity && sweep !== undefined ? METHODS[sweep.design] : undefined;
  if (method === undefined) return undefined;
  const besides = sayByReplicates(method, replicates);
  return { en: method.what.en + besides.en, fr: method.what.fr + besides.fr };
}
