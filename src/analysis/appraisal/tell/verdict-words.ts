import type { Text } from '../../../model/index.ts';
import type { ClaimSource } from '../../findings/declare.ts';
import type { FindingRecord } from '../findings-record.ts';

/** The only words for a verdict: a model can generate a pattern, and no more. */
export const VERDICTS: Readonly<Record<FindingRecord['verdict'], Text>> = {
  holds: { en: 'the model reproduces', fr: 'le modèle reproduit' },
  fails: { en: 'the model does not reproduce', fr: 'le modèle ne reproduit pas' },
  undecided: { en: 'undecided', fr: 'indécis' },
};

/** The same for a single condition, which is only a part of a claim. */
export const STATUSES: Readonly<Record<FindingRecord['verdict'], Text>> = {
  holds: { en: 'met', fr: 'remplie' },
  fails: { en: 'not met', fr: 'non remplie' },
  undecided: { en: 'open', fr: 'ouverte' },
};

const ABLATIONS: Readonly<Record<FindingRecord['ablation'], Text>> = {
  vanishes: { en: 'vanishes without the mechanism', fr: 'disparaît sans le mécanisme' },
  remains: { en: 'remains without the mechanism', fr: 'subsiste sans le mécanisme' },
  own: {
    en: 'the arms are its own ablation',
    fr: 'les mondes comparés forment eux-mêmes l’ablation',
  },
};

export const KINDS: Readonly<Record<FindingRecord['kind'], Text>> = {
  emergent: { en: 'emergent: no rule states it', fr: 'émergent\u00a0: aucune règle ne l’énonce' },
  'near-imposed': {
    en: 'near-imposed: a rule almost says it',
    fr: 'presque imposé\u00a0: une règle le dit à peu près',
  },
};

/** The same in a word. */
export const KIND_NAMES: Readonly<Record<FindingRecord['kind'], Text>> = {
  emergent: { en: 'emergent', fr: 'émergent' },
  'near-imposed': { en: 'near-imposed', fr: 'presque imposé' },
};

export const SOURCES: Readonly<Record<ClaimSource, Text>> = {
  interviews: { en: 'the interviews', fr: 'les entretiens' },
  authors: { en: 'the authors’ inference', fr: 'l’inférence des auteurs' },
  literature: { en: 'literature that the study cites', fr: 'la littérature que cite l’étude' },
};

/** What came of the ablation; where there was no effect, nothing could be taken away. */
export function describeAblation({ ablation, ablationDetail }: FindingRecord): Text {
  const [first = 0] = ablationDetail.removed;
  return ablation === 'remains' && first === null ? NO_EFFECT : ABLATIONS[ablation];
}

const NO_EFFECT: Text = {
  en: 'no effect that could vanish',
  fr: 'aucun effet qui pût disparaître',
};

/** Whether its default or equation was chosen after it failed. */
export function originOf({ calibrated }: Pick<FindingRecord, 'calibrated'>): Text {
  return calibrated
    ? {
        en: 'calibrated: something was chosen after it failed',
        fr: 'calibré\u00a0: un choix a été fait après son échec',
      }
    : {
        en: 'not calibrated: nothing was chosen for it',
        fr: 'non calibré\u00a0: rien n’a été choisi pour lui',
      };
}

/** Where in the study a claim stands. */
export function describeSection({ section }: Pick<FindingRecord, 'section'>): Text {
  return {
    en: section,
    fr: section.replace('abstract', 'résumé').replace('Table', 'tableau').replace(';', '\u00a0;'),
  };
}
