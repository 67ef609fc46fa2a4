import { type Text, writeNumber } from '../../../model/text.ts';
import type { Draft, Report } from './draft.ts';

/** Designs from which effects are computed with as many replicates at each point. */
const EVEN_DESIGNS: readonly string[] = ['morris', 'saltelli'];

/** In the words of scenario files. */
export const ROOM_TO_ADD: Text = {
  en: 'atMost no smaller than atLeast',
  fr: 'atMost pas plus petit que atLeast',
};

/** A rule that adds replicates has room to do so, and a design that bears unequal numbers. */
export function checkPrecision({ replicates, precision, sweep }: Draft, report: Report): void {
  if (precision === undefined) return;
  if (replicates < precision.atLeast) {
    const [most, least] = [replicates, precision.atLeast].map(writeNumber);
    report(
      'replicates',
      {
        en: `is at most ${most?.en} and at least ${least?.en}`,
        fr: `va de ${least?.fr} au moins à ${most?.fr} au plus`,
      },
      ROOM_TO_ADD,
    );
  }
  if (sweep !== undefined && EVEN_DESIGNS.includes(sweep.design)) {
    report(
      'replicates',
      {
        en: `is a rule, but the design is ${sweep.design}`,
        fr: `est une règle, mais le plan est ${sweep.design}`,
      },
      {
        en: 'a number: this design needs as many replicates at each point',
        fr: 'un nombre\u00a0: ce plan demande autant de répétitions en chaque point',
      },
    );
  }
}
