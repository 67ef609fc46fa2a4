import { type ByReplicates, sayByReplicates } from '../../analysis/sensitivity/by-replicates.ts';
import type { Sensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { figurePlace } from '../sections/figure-place.ts';
import { UNTOLD } from './answer-section.ts';

/** What the numbers of the method mean, what luck has to do with them, and how they came about as the sample grew. */
export function readingSection(
  { method, replicates }: { readonly method: Sensitivity['method']; readonly replicates: number },
  convergence: string | undefined,
): Markup {
  return html`<section id="reading">
    <h2>${both({ en: 'How to read it, and whether more runs would change it', fr: 'Comment le lire, et si davantage de simulations y changeraient quelque chose' })}</h2>
    ${MEANINGS[method].map((text) => html`<p>${both(text)}</p>`)}
    <p>${both(sayByReplicates(LUCK[method], replicates))}</p>
    ${convergence === undefined ? html`<p class="muted">${both(SMALL)}</p>` : figurePlace(convergence, GROWS, UNTOLD)}
  </section>`;
}

const GROWS: Text = { en: 'As the sample grows', fr: 'Quand l’échantillon croît' };
const SMALL: Text = {
  en: 'The sample is too small to be halved: how the numbers converge cannot be seen.',
  fr: 'L’échantillon est trop petit pour être partagé\u00a0: on ne peut voir comment les nombres convergent.',
};

const MEANINGS: Readonly<Record<Sensitivity['method'], readonly Text[]>> = {
  oat: [
    {
      en: 'Each factor alone leaves the base, the scenario as it is, and goes to the lowest and to the highest of its values. Difference: the mean of the measure there less that at the base.',
      fr: 'Chaque facteur quitte seul la base, le scénario tel qu’il est, pour la plus basse et la plus haute de ses valeurs. Différence\u00a0: la moyenne de la mesure à cet endroit moins celle de la base.',
    },
  ],
  morris: [
    {
      en: 'From random places, one factor after the other moves by two thirds of its range; an elementary effect is what the measure then does, per whole range. μ* is the mean size of the effects: how much the factor matters. μ is their mean: its direction, where it has one. σ is their standard deviation: large where the effect depends on the other factors, or is not straight.',
      fr: 'Depuis des endroits tirés au hasard, les facteurs se déplacent l’un après l’autre de deux tiers de leurs valeurs\u00a0; un effet élémentaire est ce que fait alors la mesure, rapporté à toute l’étendue. μ* est l’ampleur moyenne des effets\u00a0: ce que compte le facteur. μ est leur moyenne\u00a0: sa direction, s’il en a une. σ est leur écart-type\u00a0: grand là où l’effet dépend des autres facteurs, ou n’est pas droit.',
    },
  ],
  sobol: [
    {
      en: 'All factors vary at once over their whole ranges. The first-order index of a factor is the share of the variance that would be gone if it were known; the total index, the share that would be left if all others were known. The difference is what it does together with others. Total indices may sum to more than 100%, as what factors do together counts for each of them.',
      fr: 'Tous les facteurs varient à la fois sur toute leur étendue. L’indice de premier ordre d’un facteur est la part de la variance qui disparaîtrait s’il était connu\u00a0; l’indice total, celle qui resterait si tous les autres l’étaient. L’écart des deux est ce qu’il fait en commun avec d’autres. La somme des indices totaux peut dépasser 100\u00a0%, car ce que des facteurs font ensemble compte pour chacun.',
    },
    {
      en: 'An estimated index may be negative, although no share is: it is a mean of products over a finite sample, and falls on either side of a share near 0. It is shown as it is.',
      fr: 'Un indice estimé peut être négatif, alors qu’aucune part ne l’est\u00a0: c’est une moyenne de produits sur un échantillon fini, qui tombe d’un côté ou de l’autre d’une part voisine de 0. Il est montré tel quel.',
    },
  ],
};

const PAIRED: Text = {
  en: 'Runs with the same replicate share their luck, so that differences are taken pair by pair',
  fr: 'Les simulations d’une même répétition partagent leurs aléas\u00a0: les différences sont prises paire par paire',
};
const STUDENT: Text = {
  en: `${PAIRED.en}; intervals are Student’s t over the pairs. A difference is clear where it excludes zero with all differences of the measure allowed for (Bonferroni); the interval of highest − lowest allows for all pairs of values of its factor.`,
  fr: `${PAIRED.fr}\u00a0; les intervalles sont ceux de Student sur les paires. Une différence est nette si elle exclut zéro compte tenu de toutes les différences de la mesure (Bonferroni)\u00a0; l’intervalle entre le plus bas et le plus haut tient compte de toutes les paires de valeurs du facteur.`,
};
const OFF_SIGMA: Text = {
  en: 'Luck is taken off σ; “μ* of luck” is what luck alone would give a factor that does nothing, with so many replicates.',
  fr: 'Le hasard est ôté de σ\u00a0; «\u00a0μ* du hasard\u00a0» est ce que le hasard seul donnerait, avec autant de répétitions, à un facteur qui ne fait rien.',
};
const OFF_SHARES: Text = {
  en: 'Indices are about means over all luck: what luck adds with so many replicates is estimated and taken off, and its share of the variance of single runs stands apart.',
  fr: 'Les indices portent sur des moyennes, tous aléas confondus\u00a0: ce que le hasard ajoute avec autant de répétitions est estimé et ôté, et sa part de la variance d’une simulation à l’autre est donnée à part.',
};
const FEW: Text = {
  en: 'From two to four replicates luck cannot be drawn anew, and no interval is told.',
  fr: 'De deux à quatre répétitions, le hasard ne peut être rejoué, et il n’y a pas d’intervalle.',
};

const LUCK: Readonly<Record<Sensitivity['method'], ByReplicates>> = {
  oat: {
    one: {
      en: `${PAIRED.en}; with one replicate none has an interval.`,
      fr: `${PAIRED.fr}\u00a0; avec une seule répétition, aucune n’a d’intervalle.`,
    },
    few: STUDENT,
    enough: STUDENT,
  },
  morris: {
    one: {
      en: 'With one replicate luck is not taken off. Intervals come from a bootstrap that draws trajectories anew, and are about this one luck.',
      fr: 'Avec une seule répétition, le hasard n’est pas ôté. Les intervalles viennent d’un bootstrap qui retire les trajectoires, et ne valent que pour ce hasard-là.',
    },
    few: { en: `${OFF_SIGMA.en} ${FEW.en}`, fr: `${OFF_SIGMA.fr} ${FEW.fr}` },
    enough: {
      en: `${OFF_SIGMA.en} Intervals come from a bootstrap that draws trajectories and replicates anew.`,
      fr: `${OFF_SIGMA.fr} Les intervalles viennent d’un bootstrap qui retire trajectoires et répétitions.`,
    },
  },
  sobol: {
    one: {
      en: 'With one replicate luck is not taken off. Intervals come from a bootstrap that draws samples anew, and are about this one luck.',
      fr: 'Avec une seule répétition, le hasard n’est pas ôté. Les intervalles viennent d’un bootstrap qui retire les tirages, et ne valent que pour ce hasard-là.',
    },
    few: { en: `${OFF_SHARES.en} ${FEW.en}`, fr: `${OFF_SHARES.fr} ${FEW.fr}` },
    enough: {
      en: `${OFF_SHARES.en} Intervals come from a bootstrap that draws samples and replicates anew, so that they hold the uncertainty of both.`,
      fr: `${OFF_SHARES.fr} Les intervalles viennent d’un bootstrap qui retire tirages et répétitions, si bien qu’ils contiennent l’incertitude des deux.`,
    },
  },
};
