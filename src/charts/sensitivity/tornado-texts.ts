/** What the tornado says. */
export const TORNADO_TEXTS = {
  en: {
    base: (value: string) => `base: ${value}`,
    lower: 'below the base',
    higher: 'above the base',
    other: 'another option',
    explain:
      'Bars: from the mean at the base (line) to the mean where one factor alone has another value (written at the end).',
    lines: (replicates: number) =>
      `Thin lines: 95% interval of the difference, pair by pair, over ${replicates} replicates.`,
    open: 'Hollow: no clear difference, all of them allowed for.',
    unknown:
      'Dashed: no interval with one replicate; whether luck made the difference cannot be told.',
    factor: 'factor',
    value: 'value',
    difference: 'difference',
    interval: '95% interval',
    described: (metric: string, base: string) =>
      `${metric} at the base: ${base}. One factor at a time:`,
    at: 'at',
    colon: ':',
    separator: '; ',
  },
  fr: {
    base: (value: string) => `base\u00a0: ${value}`,
    lower: 'au-dessous de la base',
    higher: 'au-dessus de la base',
    other: 'autre option',
    explain:
      'Barres\u00a0: de la moyenne à la base (trait) à la moyenne où un seul facteur prend une autre valeur (écrite au bout).',
    lines: (replicates: number) =>
      `Traits fins\u00a0: intervalle à 95\u00a0% de la différence, paire par paire, sur ${replicates} répétitions.`,
    open: 'Vide\u00a0: pas de différence nette, compte tenu de toutes.',
    unknown:
      'En tirets\u00a0: pas d’intervalle avec une seule répétition\u00a0; nul ne peut dire si le hasard a fait la différence.',
    factor: 'facteur',
    value: 'valeur',
    difference: 'différence',
    interval: 'intervalle à 95\u00a0%',
    described: (metric: string, base: string) =>
      `${metric} à la base\u00a0: ${base}. Un facteur à la fois\u00a0:`,
    at: 'à',
    colon: '\u00a0:',
    separator: '\u00a0; ',
  },
};
