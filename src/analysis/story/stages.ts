import type { Text } from '../../model/text.ts';

/** Stages of engagement abroad, 0 to 4, in words. */
export const STAGES: readonly Text[] = [
  { en: 'domestic sales only', fr: 'marché national seulement' },
  { en: 'occasional export', fr: 'export occasionnel' },
  { en: 'regular export', fr: 'export régulier' },
  { en: 'a sales office abroad', fr: 'bureau de vente à l’étranger' },
  { en: 'production abroad', fr: 'production à l’étranger' },
];
