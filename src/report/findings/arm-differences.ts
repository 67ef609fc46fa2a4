import type { Arm, Finding } from '../../analysis/findings/declare.ts';
import { writeLevelInSentence } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import type { ParameterOverrides } from '../../model/parameters.ts';
import { givenIn } from '../parameter-differences.ts';

/** A world that a finding compares, by what sets it apart. */
export interface WorldDifference {
  readonly label: Text;
  readonly settings: readonly Text[];
}

/** The worlds of a finding; what all of them share stands once, first. */
export function armDifferences({ arms, ablation }: Finding): WorldDifference[] {
  const expected = ablation.kind === 'expect' ? Object.values(ablation.arms) : [];
  const all = [...Object.values(arms), ...expected].map((arm) => {
    return { label: arm.label, settings: settingsOf(arm) };
  });
  const isShared = ({ en }: Text) =>
    all.every(({ settings }) => settings.some((setting) => setting.en === en));
  const shared = all.length > 1 ? (all[0]?.settings ?? []).filter(isShared) : [];
  const nothing = shared.length > 0 ? NOTHING_ELSE : AS_USUAL;
  const worlds = all.map(({ label, settings }) => {
    const own = settings.filter((setting) => !isShared(setting) || shared.length === 0);
    return { label, settings: own.length === 0 ? [nothing] : own };
  });
  return shared.length === 0 ? worlds : [{ label: IN_ALL, settings: shared }, ...worlds];
}

function settingsOf({ parameters = {}, changes = [], networks }: Arm): Text[] {
  return [
    ...settingsIn(parameters),
    ...(networks === 'none' ? [NO_NETWORKS] : []),
    ...changes.flatMap(({ tick, parameters: changed }) =>
      settingsIn(changed).map(({ en, fr }) => ({
        en: `from quarter ${tick} on: ${en}`,
        fr: `à partir du trimestre ${tick}\u00a0: ${fr}`,
      })),
    ),
  ];
}

/** `Prerequisite trust (trust.initial): 0.35 instead of 0.45`, for each parameter given. */
export function settingsIn(parameters: ParameterOverrides): Text[] {
  return givenIn(parameters).map(({ path, label, value, default: usual, declaration }) => {
    const options = declaration.kind === 'choice' ? { options: declaration.options } : {};
    const write = (language: Language) => {
      const [given, before] = [value, usual].map((level) =>
        writeLevelInSentence(level, options, language),
      );
      return given === before
        ? `${given}${COMPARED[language].usual}`
        : `${given}${COMPARED[language].instead}${before}`;
    };
    return {
      en: `${label.en} (${path}): ${write('en')}`,
      fr: `${label.fr} (${path})\u00a0: ${write('fr')}`,
    };
  });
}

const COMPARED = {
  en: { usual: ', as usual', instead: ' instead of ' },
  fr: { usual: ', comme d’habitude', instead: ' au lieu de ' },
};
const IN_ALL: Text = { en: 'In all of them', fr: 'Dans tous' };
const NOTHING_ELSE: Text = { en: 'nothing else', fr: 'rien d’autre' };
const AS_USUAL: Text = { en: 'the world as it is', fr: 'le monde tel qu’il est' };
const NO_NETWORKS: Text = { en: 'no network at the start', fr: 'aucun réseau au départ' };
