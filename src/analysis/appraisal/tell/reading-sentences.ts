/** The sentences of a plain reading, in each language. */
export const SENTENCES = {
  en: {
    nothing: 'In this model, nothing could be measured.',
    quoted: (label: string) => `“${label}”`,
    range: (low: string, high: string) => `95% interval ${low} to ${high}`,
    level: (what: string, value: string, arm: string, range: string) =>
      `In this model, ${what} is ${value} in ${arm} (${range}).`,
    difference: (
      what: string,
      size: string,
      effect: number,
      one: string,
      other: string,
      range: string,
    ) =>
      `In this model, ${what} is ${size} ${effect < 0 ? 'lower' : 'higher'} in ${one} than in ${other} (difference: ${range}).`,
    asked: (states: string, value: string, range: string) =>
      `In this model, asked whether ${states}: the difference is ${value} (${range}).`,
    best: (arm: string, among: number, percent: string) =>
      `In this model, ${arm} comes first of the ${among} with ${percent} of the seeds.`,
    rate: (event: string, value: string, one: string, other: string, range: string) =>
      `In this model, ${event} at ${value} times the rate in ${one} that holds in ${other} (${range}).`,
    odds: (predictor: string, value: string, range: string) =>
      `In this model, one standard deviation more of the ${predictor} multiplies the odds of another hub by ${value} (${range}).`,
    slopeOfRate: (value: string, range: string) =>
      `In this model, one standard deviation more joint work multiplies the rate at which ties become social by ${value} (${range}).`,
    coefficient: (predictor: string, value: string, range: string) =>
      `In this model, the coefficient of ${predictor} is ${value} (${range}).`,
    expected: (how: string, isAsExpected: boolean) =>
      `Without the mechanism this is expected instead: ${lowerFirst(how)}. It ${isAsExpected ? 'is found' : 'is not found'}.`,
    without: (how: string, what: string) => `With the mechanism taken out (${how}), ${what}.`,
    untried: 'Taking the mechanism out says nothing, as there is no effect to take away.',
    met: (met: number, all: number) =>
      all === 1
        ? `Its condition is ${met === 1 ? 'met' : 'not met'}.`
        : `Of its ${all} conditions, ${met === all ? 'all are' : met === 0 ? 'none is' : met === 1 ? 'one is' : `${met} are`} met.`,
    lacks: 'What it presupposes is not there: nothing can be said.',
  },
  fr: {
    nothing: 'Dans ce modèle, rien n’a pu être mesuré.',
    quoted: (label: string) => `«\u00a0${label}\u00a0»`,
    range: (low: string, high: string) => `intervalle à 95\u00a0%\u00a0: de ${low} à ${high}`,
    level: (what: string, value: string, arm: string, range: string) =>
      `Dans ce modèle, on trouve ${value} dans ${arm} pour\u00a0: ${what} (${range}).`,
    difference: (
      what: string,
      size: string,
      effect: number,
      one: string,
      other: string,
      range: string,
    ) =>
      `Dans ce modèle, on trouve ${size} de ${effect < 0 ? 'moins' : 'plus'} dans ${one} que dans ${other} pour\u00a0: ${what} (écart, ${range}).`,
    asked: (states: string, value: string, range: string) =>
      `Dans ce modèle, à la question\u00a0: ${states}\u00a0? l’écart est de ${value} (${range}).`,
    best: (arm: string, among: number, percent: string) =>
      `Dans ce modèle, ${arm} arrive en tête des ${among} cas pour ${percent} des graines.`,
    rate: (event: string, value: string, one: string, other: string, range: string) =>
      `Dans ce modèle, ${event} dans ${one} à un rythme égal à ${value} fois celui de ${other} (${range}).`,
    odds: (predictor: string, value: string, range: string) =>
      `Dans ce modèle, un écart type de plus (${predictor}) multiplie par ${value} la cote d’un remplacement du dirigeant (${range}).`,
    slopeOfRate: (value: string, range: string) =>
      `Dans ce modèle, un écart type de travail commun en plus multiplie par ${value} le rythme auquel les liens deviennent sociaux (${range}).`,
    coefficient: (predictor: string, value: string, range: string) =>
      `Dans ce modèle, le coefficient est de ${value} pour\u00a0: ${predictor} (${range}).`,
    expected: (how: string, isAsExpected: boolean) =>
      `Sans le mécanisme, on attend ceci\u00a0: ${lowerFirst(how)}. Cela ${isAsExpected ? 's’observe' : 'ne s’observe pas'}.`,
    without: (how: string, what: string) => `Une fois le mécanisme retiré (${how}), ${what}.`,
    untried: 'Retirer le mécanisme ne dit rien, faute d’effet à supprimer.',
    met: (met: number, all: number) =>
      all === 1
        ? `Sa condition ${met === 1 ? 'est remplie' : 'n’est pas remplie'}.`
        : met === all
          ? `Ses ${all} conditions sont toutes remplies.`
          : `${met === 0 ? 'Aucune' : met === 1 ? 'Une' : met} de ses ${all} conditions ${met < 2 ? 'est remplie' : 'sont remplies'}.`,
    lacks: 'Ce qu’il présuppose n’est pas réuni\u00a0: on ne peut rien dire.',
  },
};

/** A text as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
