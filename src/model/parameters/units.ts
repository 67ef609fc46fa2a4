import type { Text } from '../text.ts';

/** Units that several groups share. One tick of the model is one quarter of a year. */
export const QUARTERS: Text = { en: 'quarters', fr: 'trimestres' };
export const PER_QUARTER: Text = { en: 'per quarter', fr: 'par trimestre' };
export const PER_PROJECT: Text = { en: 'per project', fr: 'par projet' };
export const SHARE: Text = { en: 'share', fr: 'part' };
export const PROBABILITY: Text = { en: 'probability', fr: 'probabilité' };
export const FIRMS: Text = { en: 'firms', fr: 'entreprises' };
export const MEMBERS: Text = { en: 'members', fr: 'membres' };
export const JOINT_PROJECTS: Text = { en: 'joint projects', fr: 'projets communs' };
