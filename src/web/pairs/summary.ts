import { pairedInterval } from '../../analysis/compare/paired-interval.ts';
import { meanInterval } from '../../analysis/statistics/mean-interval.ts';
import { pairedDifferences } from '../../analysis/statistics/paired-differences.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Language, Metric } from '../../model/index.ts';
import { titled } from '../../charts/chart.ts';
import { listed } from '../texts/listed.ts';
import type { Pair } from '../kernel/protocol.ts';

/**
 * What the pairs say, in words: how many on which side, and the mean difference with its interval.
 * @param causes in what the worlds differ
 */
export function pairedDifferenceSummary(
  pairs: readonly Pair[],
  metric: Metric,
  causes: readonly string[],
  language: Language,
): string {
  const { differences, missing } = pairedDifferences(
    pairs.map(({ first }) => first),
    pairs.map(({ second }) => second),
  );
  const higher = differences.filter((difference) => difference > 0).length;
  const lower = differences.filter((difference) => difference < 0).length;
  const { mean, sd } = meanInterval(differences);
  const { low, high } = pairedInterval(differences, metric.name);
  const decimals = decimalsFor(sd / Math.sqrt(Math.max(1, differences.length)));
  const style = { decimals, isSigned: true };
  const texts = TEXTS[language];
  return [
    texts.sides(pairs.length, higher, lower, differences.length - higher - lower),
    ...(missing > 0 ? [texts.missing(missing)] : []),
    texts.mean(
      titled(metric, language),
      causes.length > 1 ? texts.causes(causes.length, listed(causes, language)) : texts.cause,
      writeDecimal(mean, style, language),
      writeInterval(low, high, style, language),
    ),
    ...(low > 0 || high < 0 ? [texts.clear] : []),
    ...(low <= 0 && high >= 0 ? [texts.open(differences.length)] : []),
  ].join(' ');
}

const TEXTS = {
  en: {
    sides: (all: number, higher: number, lower: number, equal: number) =>
      `Of ${all} pairs of worlds, world B ends higher in ${higher} and lower in ${lower}` +
      (equal > 0 ? `; ${equal} end alike.` : '.'),
    cause: 'the changed cause',
    causes: (count: number, all: string) => `the ${count} differences together (${all})`,
    mean: (metric: string, cause: string, mean: string, interval: string) =>
      `${metric}: in this model ${cause} changed it by ${mean} on average (95% interval ${interval}).`,
    missing: (count: number) =>
      `In ${count} there was nothing to measure: in one of the two worlds nothing was left to measure it on (no members, for example, once every network has dissolved).`,
    clear:
      'The interval leaves zero out: luck alone does not explain the difference, in this model.',
    open: (count: number) =>
      `The interval holds zero: with these ${count} pairs the difference cannot be told from luck.`,
  },
  fr: {
    sides: (all: number, higher: number, lower: number, equal: number) =>
      `Sur ${all} paires de mondes, le monde B finit plus haut dans ${higher} et plus bas dans ${lower}` +
      (equal > 0 ? `\u00a0; ${equal} finissent à égalité.` : '.'),
    cause: 'à la cause changée',
    causes: (count: number, all: string) => `aux ${count} différences à la fois (${all})`,
    mean: (metric: string, cause: string, mean: string, interval: string) =>
      `${metric}\u00a0: dans ce modèle, l’écart dû ${cause} est de ${mean} en moyenne (intervalle à 95\u00a0% ${interval}).`,
    missing: (count: number) =>
      `Dans ${count}, il n’y avait rien à mesurer\u00a0: dans l’un des deux mondes, il ne restait personne chez qui mesurer (par exemple aucun membre, une fois tous les réseaux dissous).`,
    clear:
      'L’intervalle ne contient pas zéro\u00a0: dans ce modèle, le hasard seul n’explique pas l’écart.',
    open: (count: number) =>
      `L’intervalle contient zéro\u00a0: avec ces ${count} paires, l’écart ne se distingue pas du hasard.`,
  },
};
