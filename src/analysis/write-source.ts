import type { Language, Text } from '../model/text.ts';

/** What is ours in a source, told as everywhere else: the numbers are our assumptions. Longest first. */
const OURS: readonly (readonly [string, Text])[] = [
  [
    'other numbers: ours',
    { en: 'other numbers: our assumptions', fr: 'autres nombres\u00a0: nos hypothèses' },
  ],
  ['numbers: ours', { en: 'numbers: our assumptions', fr: 'nombres\u00a0: nos hypothèses' }],
  ['number: ours', { en: 'number: our assumption', fr: 'nombre\u00a0: notre hypothèse' }],
  ['reading: ours', { en: 'reading: ours', fr: 'lecture\u00a0: la nôtre' }],
  ['stages ours', { en: 'stages: our assumption', fr: 'stades\u00a0: notre hypothèse' }],
  ['ours', { en: 'our assumption', fr: 'notre hypothèse' }],
];

/** The other words in which declarations name their sources; all else is names and numbers. */
const FRENCH = {
  'as cited in paper': 'cités dans l’étude',
  mechanism: 'mécanisme',
  features: 'caractéristiques',
  type: 'type',
  'minimum size: legal minimum of 5 members': 'taille minimale: minimum légal de 5 membres',
  paper: 'étude',
  contested: 'contesté',
  footnote: 'note',
  Table: 'tableau',
  abstract: 'résumé',
  Conclusion: 'conclusion',
  and: 'et',
} as const;

const WORDS = new RegExp(
  Object.keys(FRENCH)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** Where a number or a mechanism comes from. */
export function writeSource(source: string, language: Language): string {
  const [ours, told] = OURS.find(([words]) => source.endsWith(words)) ?? ['', undefined];
  const rest = source.slice(0, source.length - ours.length);
  const end = told?.[language] ?? '';
  if (language === 'en') return rest + end;
  const french = rest
    .replace(WORDS, (word) => FRENCH[word as keyof typeof FRENCH])
    .replaceAll(': ', '\u00a0: ')
    .replaceAll('; ', '\u00a0; ');
  return french + end;
}
