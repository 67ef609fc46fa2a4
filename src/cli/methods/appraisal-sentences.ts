import type { Appraised } from '../../experiment/scenario/scenario.ts';
import type { Language } from '../../model/text.ts';
import { writeCount } from '../numbers.ts';

const TEXTS = {
  en: (ids: string, count: number, replicates: number) =>
    `At each point ${writeCount(count, 'declared finding was', 'declared findings were', 'en')} appraised (${ids}), each by its own worlds, arms and test, with ${replicates} replicates of every world. ` +
    'Of each finding the share of points at which it holds is given with Wilson’s 95% interval; parameters that decide it are found by correlation over points, p adjusted for all parameters (Holm). ' +
    'Findings, thresholds and tests are declared in the program and listed in docs/findings.md.',
  fr: (ids: string, count: number, replicates: number) =>
    `En chaque point, ${writeCount(count, 'résultat déclaré a été évalué', 'résultats déclarés ont été évalués', 'fr')} (${ids}), chacun par ses propres mondes et son propre test, avec ${replicates} répétitions de chaque monde. ` +
    'Pour chaque résultat, la part des points où le modèle le reproduit est donnée avec l’intervalle de Wilson à 95\u00a0%\u00a0; les paramètres qui en décident sont cherchés par corrélation sur les points, p corrigé pour tous les paramètres (Holm). ' +
    'Résultats, seuils et tests sont déclarés dans le programme et énumérés dans docs/findings.md.',
};

/** What the findings' reach computes at each point, and how it is summed up. */
export function tellAppraisal({ findings, replicates }: Appraised, language: Language): string {
  return TEXTS[language](findings.join(', '), findings.length, replicates);
}
