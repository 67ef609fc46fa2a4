/** The languages Reticula speaks. English is the language of identifiers, never translated. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * A text a person may see. Every language is required: a missing translation fails type checking.
 */
export type Text = Readonly<Record<Language, string>>;

/** A number as prose writes it: 0.5 and 2,000,000 in English, 0,5 and 2 000 000 in French. */
export function writeNumber(value: number): Text {
  const [whole = '', decimals] = String(value).split('.');
  const thousands = /\B(?=(?:\d{3})+$)/g;
  const fraction = (mark: string) => (decimals === undefined ? '' : mark + decimals);
  return {
    en: whole.replace(thousands, ',') + fraction('.'),
    fr: whole.replace(thousands, '\u202f') + fraction(','),
  };
}
