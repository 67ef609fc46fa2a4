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

/** All that our copy of the study bears; it has neither title nor authors nor year: whoever cites it completes them. */
const STUDY: Text = {
  en: 'Qualitative study of five inter-organisational networks of Souss-Massa that exporting firms use (in French), Revue Internationale des Sciences de Gestion, vol. 7, no. 1, ISSN 2665-7473, introduction on p. 344, www.revue-isg.com. Our copy bears neither its authors nor its title, year or last page: complete them from the journal.',
  fr: 'Étude qualitative de cinq réseaux inter-organisationnels du Souss-Massa mobilisés par des PME exportatrices, Revue Internationale des Sciences de Gestion, vol. 7, nᵒ 1, ISSN 2665-7473, introduction p. 344, www.revue-isg.com. Notre exemplaire ne porte ni ses auteurs, ni son titre, ni son année, ni sa dernière page\u00a0: à compléter d’après la revue.',
};
