import type { Text } from '../../../model/index.ts';
import { writeDecimal } from '../../write-number.ts';

/** Beyond this, a number of replicates would say more than it knows. */
const MOST_TOLD = 10_000;

/** How many replicates would decide an undecided finding. */
export function describeNeeded(needed: number | null): Text {
  if (needed === null) return UNKNOWN;
  const isMany = needed > MOST_TOLD;
  const count = isMany ? MOST_TOLD : needed;
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    writeDecimal(count, { decimals: 0 }, language),
  );
  return isMany
    ? {
        en: `More than ${en} replicates would be needed: the effect is close to what is required.`,
        fr: `Il faudrait plus de ${fr} répétitions\u00a0: l’effet est proche de ce qui est requis.`,
      }
    : {
        en: `About ${en} replicates would decide, if the effect stayed as it is.`,
        fr: `Environ ${fr} répétitions permettraient de trancher, si l’effet restait le même.`,
      };
}

const UNKNOWN: Text = {
  en: 'More replicates cannot decide it, or nobody can tell how many.',
  fr: 'Davantage de répétitions ne suffiraient pas, ou leur nombre est inconnu.',
};
