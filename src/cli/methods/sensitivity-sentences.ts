import type { Manifest } from '../../experiment/results/manifest.ts';
import type { Sweep } from '../../experiment/scenario/sweep.ts';
import type { Text } from '../../model/text.ts';

const MORRIS: Text = {
  en:
    'Elementary effects (Morris 1991): from points drawn at random one parameter after the other moves; an effect is what the measure then does, told for the whole range of the parameter. ' +
    'Given are their mean size μ* (Campolongo et al. 2007), their mean μ and their standard deviation σ, from which luck is taken off by pairs of different replicates; and the μ* that luck alone would give. ' +
    '95% intervals come from a bootstrap of trajectories and replicates (Owen 2007), widened as Student’s t is for few of them (Hesterberg 2015).',
  fr:
    'Effets élémentaires (Morris 1991)\u00a0: à partir de points tirés au hasard, les paramètres varient l’un après l’autre\u00a0; un effet est la variation de la mesure qui s’ensuit, rapportée à toute l’étendue du paramètre. ' +
    'On donne leur taille moyenne μ* (Campolongo et al. 2007), leur moyenne μ et leur écart type σ, dont le hasard est ôté par des paires de répétitions différentes\u00a0; et le μ* que donnerait le hasard seul. ' +
    'Les intervalles à 95\u00a0% viennent d’un bootstrap des trajectoires et des répétitions (Owen 2007), élargis comme la loi de Student l’est quand elles sont peu nombreuses (Hesterberg 2015).',
};

const SOBOL: Text = {
  en:
    'Sobol indices: the share of the variance of a measure, over the ranges of the parameters, that each parameter makes by itself (first order, Saltelli et al. 2010) and in all, with what it does together with others (total, Jansen 1999). ' +
    'Luck is taken off by products of different replicates; its share of the variance of single runs is given apart. ' +
    '95% intervals come from a bootstrap of samples and replicates (Owen 2007), widened as Student’s t is for few of them (Hesterberg 2015). No share is given where what the parameters make of the variance cannot be told from zero.',
  fr:
    'Indices de Sobol\u00a0: la part de la variance d’une mesure, sur l’étendue des paramètres, que fait chaque paramètre à lui seul (premier ordre, Saltelli et al. 2010) et en tout, avec ce qu’il fait de concert avec d’autres (total, Jansen 1999). ' +
    'Le hasard est ôté par des produits de répétitions différentes\u00a0; sa part de la variance d’une simulation à l’autre est donnée à part. ' +
    'Les intervalles à 95\u00a0% viennent d’un bootstrap des tirages et des répétitions (Owen 2007), élargis comme la loi de Student l’est quand ils sont peu nombreux (Hesterberg 2015). Aucune part n’est donnée là où ce que les paramètres font de la variance ne se distingue pas de zéro.',
};

const ONE_AT_A_TIME: Text = {
  en: 'Each parameter alone leaves the value of the scenario; differences from there are taken replicate by replicate, with 95% intervals of Student’s t. A difference is called clear where it excludes zero with all differences of the measure allowed for (Bonferroni).',
  fr: 'Chaque paramètre quitte à lui seul la valeur du scénario\u00a0; les écarts sont pris répétition par répétition, avec des intervalles à 95\u00a0% de Student. Un écart est dit net s’il exclut zéro compte tenu de tous les écarts de la mesure (Bonferroni).',
};

const METHODS: Partial<Record<Sweep['design'], Text>> = {
  morris: MORRIS,
  saltelli: SOBOL,
  oneAtATime: ONE_AT_A_TIME,
};

/** What `sensitivity` computes of its results, and after whom; undefined of results that a sweep made. */
export function tellSensitivityMethod(
  { command }: Manifest,
  sweep: Sweep | undefined,
): Text | undefined {
  const isSensitivity = command.split(' ')[1] === 'sensitivity';
  return isSensitivity && sweep !== undefined ? METHODS[sweep.design] : undefined;
}
