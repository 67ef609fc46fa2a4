import { PERCENT } from '../analysis/write-count.ts';
import type { Language } from '../model/text.ts';

/** As d3-format reads it. */
interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: number[];
  readonly currency: [string, string];
  readonly minus: string;
  readonly percent: string;
}

/** How the axes of figures write numbers: French writes 1 234,5 and 80 %; both write a true minus. */
export const NUMBER_LOCALES: Readonly<Record<Language, NumberLocale>> = {
  en: {
    decimal: '.',
    thousands: ',',
    grouping: [3],
    currency: ['', ''],
    minus: '\u2212',
    percent: PERCENT.en,
  },
  fr: {
    decimal: ',',
    thousands: '\u202f',
    grouping: [3],
    currency: ['', ''],
    minus: '\u2212',
    percent: PERCENT.fr,
  },
};
