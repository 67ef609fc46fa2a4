import { paragraph } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import type { Comparison } from './compare-sides.ts';

/** What the abbreviations under each measure mean, and why quarters are told apart later than the end is. */
export function printLegend(
  comparisons: readonly Comparison[],
  { print, language, columns, colors }: Terminal,
): void {
  const metrics = comparisons.flatMap((one) => one.metrics);
  const texts = TEXTS[language];
  const has = (isThere: (metric: (typeof metrics)[number]) => boolean, text: string) =>
    metrics.some(isThere) ? [text] : [];
  const lines = [
    ...has(({ isPaired, standardised }) => isPaired && Number.isFinite(standardised), texts.dz),
    ...has(({ isPaired, standardised }) => !isPaired && Number.isFinite(standardised), texts.d),
    ...has(({ detectable }) => detectable > 0, texts.detectable),
    ...(comparisons.some(({ overTime }) => overTime.length > 0) ? [texts.overTime] : []),
  ];
  if (lines.length > 0) print(`\n${colors.dim(paragraph(lines.join(' '), columns))}`);
}

const TEXTS = {
  en: {
    dz: 'dz: mean of the differences of pairs by their standard deviation.',
    d: 'd: difference of the means by the standard deviation within the two.',
    detectable: 'Detectable: with power 0.8 at the level 0.05, all comparisons allowed for.',
    overTime:
      'Over time: the 95% band holds for all quarters together, so it is wider than the interval of the difference and excludes zero later.',
  },
  fr: {
    dz: 'dz\u00a0: moyenne des différences des paires divisée par leur écart type.',
    d: 'd\u00a0: différence des moyennes divisée par l’écart type au sein des deux groupes.',
    detectable:
      'Décelable\u00a0: avec une puissance de 0,8 au seuil de 0,05, compte tenu de toutes les comparaisons.',
    overTime:
      'Au fil du temps\u00a0: la bande à 95\u00a0% vaut pour tous les trimestres ensemble\u00a0; elle est donc plus large que l’intervalle de la différence et exclut zéro plus tard.',
  },
};
