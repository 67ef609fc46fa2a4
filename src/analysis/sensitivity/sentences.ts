import type { Language, Text } from '../../model/text.ts';
import type { Factor } from '../design.ts';
import { writeDecimal, writeExact, writeInterval } from '../write-number.ts';
import { writePercent } from '../write-count.ts';
import { lastMove } from './convergence.ts';
import type { Lead, Ranked } from './ranking.ts';
import type { Estimate } from './resample.ts';
import type { Sensitivity } from './sensitivity-of.ts';

/** Pieces of the sentences that all methods tell. */

export function inEach(write: (language: Language) => string): Text {
  return { en: write('en'), fr: write('fr') };
}

/** “Trust”, « Confiance ». */
export function quoted({ en, fr }: Text): Text {
  return { en: `“${en}”`, fr: `«\u00a0${fr}\u00a0»` };
}

/** “Trust” and “Clarity”. */
export function namesOf(factors: readonly Factor[], chosen: readonly { factor: number }[]): Text {
  return inEach((language) => {
    const names = chosen.map(({ factor }) => {
      return quoted(factors[factor]?.label ?? { en: '', fr: '' })[language];
    });
    const last = names.length > 1 ? names.pop() : undefined;
    const and = { en: ' and ', fr: ' et ' }[language];
    return names.join(', ') + (last === undefined ? '' : and + last);
  });
}

/** 62% [55%, 70%] */
export function percentWithin({ estimate, low, high }: Estimate, language: Language): string {
  const share = writePercent(estimate, language);
  if (!Number.isFinite(low + high)) return share;
  const decimals = 0;
  return `${share} ${writeInterval(100 * low, 100 * high, { decimals }, language)}`;
}

/** After the sentence about the first: which others may weigh as much, and which weigh clearly less. */
export function tellLead({ first, rivals, behind }: Lead, factors: readonly Factor[]): Text[] {
  if (Number.isNaN(first.low)) return [NO_INTERVALS];
  const sentences: Text[] = [];
  const leader = namesOf(factors, [first]);
  if (rivals.length > 0) {
    const names = namesOf(factors, [first, ...rivals]);
    sentences.push({
      en: `The order of ${names.en} is not settled: their intervals overlap.`,
      fr: `L’ordre entre ${names.fr} n’est pas établi\u00a0: leurs intervalles se chevauchent.`,
    });
  }
  if (behind.length > 0) {
    const names = namesOf(factors, behind);
    sentences.push(
      rivals.length === 0
        ? {
            en: 'All others weigh clearly less: their intervals lie below.',
            fr: 'Tous les autres pèsent nettement moins\u00a0: leurs intervalles sont au-dessous.',
          }
        : {
            en: `Clearly less than ${leader.en}: ${names.en}.`,
            fr: `Nettement moins que ${leader.fr}\u00a0: ${names.fr}.`,
          },
    );
  }
  return sentences;
}

const NO_INTERVALS: Text = {
  en: 'There is too little for intervals, so that no order is settled.',
  fr: 'Il y a trop peu pour des intervalles, aucun ordre n’est donc établi.',
};

/** Which factors move the measure by less than what matters. */
export function tellWeak(
  ranked: readonly Ranked[],
  factors: readonly Factor[],
  margin: number,
): Text[] {
  const weak = ranked.filter(({ high }) => high < margin);
  if (weak.length === 0) return [];
  const names = namesOf(factors, weak);
  const least = inEach((language) => writeExact(margin, language));
  return [
    {
      en: `Clearly below ${least.en}, the smallest difference that matters (our assumption): ${names.en}.`,
      fr: `Nettement en dessous de ${least.fr}, la plus petite différence qui compte (notre hypothèse)\u00a0: ${names.fr}.`,
    },
  ];
}

/** How far the weights still moved when the sample doubled. */
export function tellConvergence(
  { method, convergence }: Sensitivity,
  factors: readonly Factor[],
): Text[] {
  const name = ({ oat: 'swing', morris: 'muStar', sobol: 'total' } as const)[method];
  const move = lastMove(convergence, name);
  const all = convergence.at(-1)?.sample;
  if (move === undefined || all === undefined) return [];
  const who = namesOf(factors, [move]);
  const decimals = name === 'total' ? 2 : digitsOf(move.change);
  const write = (value: number) =>
    inEach((language) => writeDecimal(value, { decimals }, language));
  const [units, unites] = UNITS[method];
  const [index, indice] = INDEX_NAMES[name];
  const step = 10 ** -decimals;
  // Too little to be written: nobody needs to know which of them it was.
  if (move.change < step / 2) {
    const least = write(step);
    return [
      {
        en: `From ${move.from} ${units} to ${all}, ${index} moved by as much as ${least.en}.`,
        fr: `De ${move.from} ${unites} à ${all}, ${indice}a changé ne serait-ce que de ${least.fr}.`,
      },
    ];
  }
  const change = write(roundUp(move.change, decimals));
  return [
    {
      en: `From ${move.from} ${units} to ${all}, ${index} moved by more than ${change.en} (${who.en}).`,
      fr: `De ${move.from} ${unites} à ${all}, ${indice}a changé de plus de ${change.fr} (${who.fr}).`,
    },
  ];
}

/** “By more than” holds of what is rounded up only. */
function roundUp(value: number, decimals: number): number {
  const exact = Number((value * 10 ** decimals).toPrecision(12));
  return Math.ceil(exact) / 10 ** decimals;
}

function digitsOf(value: number): number {
  return value > 0 ? Math.min(4, Math.max(2, 1 - Math.floor(Math.log10(value)))) : 4;
}

const UNITS = {
  oat: ['replicates', 'répétitions'],
  morris: ['trajectories', 'trajectoires'],
  sobol: ['samples', 'tirages'],
} as const;

const INDEX_NAMES = {
  swing: [
    'no difference between lowest and highest',
    'aucun écart entre le plus bas et le plus haut n’',
  ],
  muStar: ['no μ*', 'aucun μ* n’'],
  total: ['no total index', 'aucun indice total n’'],
} as const;
