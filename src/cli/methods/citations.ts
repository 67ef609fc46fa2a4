import type { Text } from '../../model/text.ts';

/** As CITATION.cff has it; a test compares the two. */
export const SOFTWARE = {
  title: 'Reticula: an agent-based simulator of networks of exporting firms',
  author: 'Reticula developers',
} as const;

/** What to cite for results of these versions: the program, and the study its mechanisms come from. */
export function citationsOf(programVersion: string, modelVersion: string): Text[] {
  const { title, author } = SOFTWARE;
  return [
    {
      en: `${author}. ${title} (version ${programVersion}, model ${modelVersion}) [Computer software].`,
      fr: `${author}. ${title} (version ${programVersion}, modèle ${modelVersion}) [Logiciel].`,
    },
    STUDY,
  ];
}

/** Our copy of the study bears neither title nor authors: whoever cites it completes them. */
const STUDY: Text = {
  en: '[Authors, title and pages, to be completed from the journal.] Revue Internationale des Sciences de Gestion, vol. 7, no. 1, ISSN 2665-7473 (in French).',
  fr: '[Auteurs, titre et pages à compléter d’après la revue.] Revue Internationale des Sciences de Gestion, vol. 7, nᵒ 1, ISSN 2665-7473.',
};
