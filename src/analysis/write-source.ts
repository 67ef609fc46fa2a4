import type { Language } from '../model/text.ts';

/** The words in which declarations name their sources, longest first; all else is names and numbers. */
const FRENCH = {
  'numbers: ours': 'chiffres : de nous',
  'number: ours': 'chiffre : de nous',
  'reading: ours': 'lecture : de nous',
  'stages ours': 'stades : de nous',
  'as cited in paper': 'cités dans l’étude',
  mechanism: 'mécanisme',
  features: 'caractéristiques',
  type: 'type',
  'other numbers: ours': 'autres chiffres : de nous',
  'minimum size: legal minimum of 5 members': 'taille minimale : minimum légal de 5 membres',
  paper: 'étude',
  contested: 'contesté',
  footnote: 'note',
  Table: 'tableau',
  abstract: 'résumé',
  Conclusion: 'conclusion',
  ours: 'nous',
  and: 'et',
} as const;

const WORDS = new RegExp(
  Object.keys(FRENCH)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** Where a number or a mechanism comes from; `ours` alone is an assumption of the model. */
export function writeSource(source: string, language: Language): string {
  if (source === 'ours') return { en: 'our assumption', fr: 'notre hypothèse' }[language];
  if (language === 'en') return source;
  return source
    .replace(WORDS, (word) => FRENCH[word as keyof typeof FRENCH])
    .replaceAll(': ', ' : ')
    .replaceAll('; ', ' ; ')
    .replaceAll('  ', ' ');
}
