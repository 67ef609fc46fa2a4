import { isRecord } from '../../model/is-record.ts';
import type { Language } from '../../model/text.ts';

/** What a directory of the findings' reach says of itself beyond a sweep. */
export interface Appraised {
  readonly findings: readonly string[];
  /** Of every world compared, at each point. */
  readonly replicates: number;
}

/** Of a scenario in a manifest, which may come from anywhere. */
export function appraisedIn(scenario: object): Appraised | undefined {
  const appraised: unknown = Reflect.get(scenario, 'appraised');
  if (!isRecord(appraised)) return undefined;
  const { findings, replicates } = appraised;
  if (!Array.isArray(findings) || typeof replicates !== 'number') return undefined;
  return { findings: findings.filter((id) => typeof id === 'string'), replicates };
}

const TEXTS = {
  en: (ids: string, count: number, replicates: number) =>
    `At each point ${count} declared findings were appraised (${ids}), each by its own worlds, arms and test, with ${replicates} replicates of every world. ` +
    'Of each finding the share of points at which it holds is given with Wilson’s 95% interval; parameters that decide it are found by correlation over points, p adjusted for all parameters (Holm). ' +
    'Findings, thresholds and tests are declared in the program and listed in docs/findings.md.',
  fr: (ids: string, count: number, replicates: number) =>
    `En chaque point, ${count} constats déclarés ont été évalués (${ids}), chacun par ses propres mondes et son propre test, avec ${replicates} répétitions de chaque monde. ` +
    'Pour chaque constat, la part des points où le modèle le reproduit est donnée avec l’intervalle de Wilson à 95\u00a0%\u202f; les paramètres qui en décident sont cherchés par corrélation sur les points, p corrigé pour tous les paramètres (Holm). ' +
    'Constats, seuils et tests sont déclarés dans le programme et énumérés dans docs/findings.md.',
};

export function tellAppraisal({ findings, replicates }: Appraised, language: Language): string {
  return TEXTS[language](findings.join(', '), findings.length, replicates);
}
