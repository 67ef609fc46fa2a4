/** What the figure of Sobol indices says. */
export const SOBOL_TEXTS = {
  en: {
    first: 'by itself (first order)',
    total: 'with others (total)',
    together: 'All factors together, beyond each by itself',
    interactions: 'interactions',
    luck: 'luck',
    factors: 'factors',
    single: (share: string) => `Between single runs, luck’s share: ${share}`,
    between: 'Between points, luck taken off',
    ofOneLuck: 'Between points, all with the same luck',
    axis: 'share of the variance between points',
    explain: (samples: number, replicates: number) =>
      `Points: estimates; lines: 95% intervals over ${samples} samples${replicates > 1 ? ' and the replicates' : ''}. Where intervals overlap, the order is not settled.`,
    hollow: 'Hollow: cannot be told from 0.',
    open: 'No point: the interval is at least as wide as the whole variance.',
    unmoved: (names: string, samples: number) =>
      `Not drawn, as it never moved in ${samples} samples: ${names}. More samples are needed.`,
    tied: (names: string, samples: number) =>
      `Without first order, as it moves along with another in only ${samples} samples: ${names}. Interactions are not told either.`,
    beyond: 'Below 0 or above 100%: estimates of a share fall on either side of it.',
    crossed: 'First order to the right of the total: two estimates, each with its own error.',
    factor: 'factor',
    index: 'index',
    share: 'share',
    both: (first: string, total: string) => `${first} by itself, ${total} with others`,
    ofRuns: 'between single runs, luck',
    described: (metric: string) => `Shares of the variance of ${metric}, the largest total first:`,
    separator: '; ',
  },
  fr: {
    first: 'à lui seul (premier ordre)',
    total: 'avec d’autres (total)',
    together: 'Tous les facteurs ensemble, au-delà de chacun seul',
    interactions: 'interactions',
    luck: 'hasard',
    factors: 'facteurs',
    single: (share: string) => `D’une simulation à l’autre, part du hasard\u00a0: ${share}`,
    between: 'D’un point à l’autre, hasard ôté',
    ofOneLuck: 'D’un point à l’autre, tous avec le même hasard',
    axis: 'part de la variance entre les points',
    explain: (samples: number, replicates: number) =>
      `Points\u00a0: estimations\u00a0; traits\u00a0: intervalles à 95\u00a0% sur ${samples} tirages${replicates > 1 ? ' et les répétitions' : ''}. Où les intervalles se chevauchent, l’ordre n’est pas établi.`,
    hollow: 'Vide\u00a0: ne se distingue pas de 0.',
    open: 'Sans point\u00a0: l’intervalle est au moins aussi large que toute la variance.',
    unmoved: (names: string, samples: number) =>
      `Non dessiné, car il n’a jamais varié en ${samples} tirages\u00a0: ${names}. Il faut plus de tirages.`,
    tied: (names: string, samples: number) =>
      `Sans premier ordre, car il varie de pair avec un autre en ${samples} tirages seulement\u00a0: ${names}. Les interactions ne sont pas données non plus.`,
    beyond:
      'Au-dessous de 0 ou au-dessus de 100\u00a0%\u00a0: l’estimation d’une part tombe d’un côté ou de l’autre.',
    crossed: 'Premier ordre à droite du total\u00a0: deux estimations, chacune avec son erreur.',
    factor: 'facteur',
    index: 'indice',
    share: 'part',
    both: (first: string, total: string) => `${first} à lui seul, ${total} avec d’autres`,
    ofRuns: 'd’une simulation à l’autre, hasard',
    described: (metric: string) =>
      `Parts de la variance de ${metric}, la plus grande part totale d’abord\u00a0:`,
    separator: '\u00a0; ',
  },
};
