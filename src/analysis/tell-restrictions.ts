import type { Level } from './design.ts';
import { type CountedOut, tellLeftOut } from './tell-left-out.ts';
import { writeExact } from './write-number.ts';
import type { Condition } from '../experiment/scenario/conditions/condition.ts';
import { writeCondition } from '../experiment/scenario/conditions/condition.ts';
import type { Distribution } from '../experiment/scenario/distributions/distribution.ts';
import type { ListFactor } from '../experiment/scenario/sweep.ts';
import type { Sweep } from '../experiment/scenario/sweep.ts';
import type { Language } from '../model/text.ts';

const TEXTS = {
  possible: {
    en: (conditions: string) => `Points had to satisfy: ${conditions}.`,
    fr: (conditions: string) => `Les points devaient remplir\u00a0: ${conditions}.`,
  },
  only: {
    en: (conditions: string, otherwise: string) => `, where ${conditions}; elsewhere ${otherwise}`,
    fr: (conditions: string, otherwise: string) =>
      `, là où ${conditions}\u00a0; ailleurs ${otherwise}`,
  },
  and: { en: ' and ', fr: ' et ' },
} satisfies Record<string, Record<Language, unknown>>;

/** Which points a sweep may have, and how many of its design it has not; nothing where all are possible. */
export function tellRestrictions(
  { when }: Pick<Sweep, 'when'>,
  { leftOut }: { readonly leftOut?: CountedOut },
  language: Language,
): string[] {
  const counted = tellLeftOut(leftOut);
  return [
    ...(when === undefined ? [] : [TEXTS.possible[language](listed(when, language))]),
    ...(counted === undefined ? [] : [counted[language]]),
  ];
}

/** `, where network.hub = elected; elsewhere 0.3`, of a factor that varies only there. */
export function tellOnly(
  { only }: Pick<ListFactor, 'only'>,
  write: (value: Level) => string,
  language: Language,
): string {
  if (only === undefined) return '';
  return TEXTS.only[language](listed(only.when, language), write(only.otherwise));
}

function listed(conditions: readonly Condition[], language: Language): string {
  return conditions.map(writeCondition).join(TEXTS.and[language]);
}

/** How values are spread between the ends, as it follows on them. */
export function tellDistribution(
  distribution: Distribution | undefined,
  language: Language,
): string {
  const write = (value: number) => writeExact(value, language);
  switch (distribution?.kind) {
    case undefined:
      return '';
    case 'logUniform':
      return { en: ', evenly in its logarithm', fr: ', uniforme en logarithme' }[language];
    case 'triangular': {
      const mode = write(distribution.mode);
      return { en: `, triangular, most likely ${mode}`, fr: `, triangulaire, mode ${mode}` }[
        language
      ];
    }
    case 'normal': {
      const [mean, sd] = [write(distribution.mean), write(distribution.sd)];
      return {
        en: `, normal with mean ${mean} and standard deviation ${sd}, cut off at these ends`,
        fr: `, normale de moyenne ${mean} et d’écart type ${sd}, coupée à ces bornes`,
      }[language];
    }
    case 'beta': {
      const [alpha, beta] = [write(distribution.alpha), write(distribution.beta)];
      return { en: `, Beta(${alpha}, ${beta})`, fr: `, bêta(${alpha}\u00a0; ${beta})` }[language];
    }
  }
}
