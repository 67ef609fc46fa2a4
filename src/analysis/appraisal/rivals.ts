import { defaults, findParameter, parameterEntries } from '../../model/index.ts';
import type { ParameterEntry, ParameterOverrides, ParameterPath, Text } from '../../model/index.ts';

/** Another reading of a rule of the model, selectable by ordinary parameters. */
export interface Rival {
  /** `trust.reference=fixed`, as --set takes it. */
  readonly name: string;
  readonly label: Text;
  readonly parameters: ParameterOverrides;
}

/** Switches that only say what is recorded: no reading of anything. */
const NO_READINGS: ReadonlySet<string> = new Set(['vision.provenance']);

interface NamedRival {
  readonly name: string;
  readonly label: Text;
  readonly values: readonly (readonly [path: string, value: number])[];
}

/** A number at which a rule of the field stands that is rival to ours. */
const NUMBERS: readonly NamedRival[] = [
  number('trust.priorRetention', 1, {
    en: 'Prerequisite trust never wears off',
    fr: 'La confiance préalable ne s’efface jamais',
  }),
  number('trust.asymmetry', 1, {
    en: 'A disappointment weighs no more than a good experience',
    fr: 'Une déception ne pèse pas plus qu’une bonne expérience',
  }),
  number('trust.observation', 0, {
    en: 'Members learn from their own projects alone',
    fr: 'Les membres n’apprennent que de leurs propres projets',
  }),
  number('hub.listening', 0, {
    en: 'Hubs listen to nobody',
    fr: 'Les dirigeants n’écoutent personne',
  }),
  number('hub.listening', 1, {
    en: 'Hubs listen to all of their board',
    fr: 'Les dirigeants écoutent tout leur conseil',
  }),
  number('vision.hubWeight', 1, {
    en: 'The hub’s vision weighs as any other of its clarity',
    fr: 'La vision du dirigeant pèse comme toute autre de même clarté',
  }),
  number('vision.heldClarity', 0.5, {
    en: 'The clarity of visions makes no difference',
    fr: 'La clarté des visions ne change rien',
  }),
  number('cooperation.learning', 0, {
    en: 'The disposition to cooperate is a trait that nobody learns',
    fr: 'La disposition à coopérer est un trait qui ne s’apprend pas',
  }),
  number('cooperation.diversityReturn', 0.5, {
    en: 'Differences among the firms of a project pay (complementary cooperation)',
    fr: 'Les différences entre entreprises d’un projet rapportent (coopération complémentaire)',
  }),
  number('founding.rate', 0, {
    en: 'No network is founded during a run',
    fr: 'Aucun réseau n’est créé en cours de simulation',
  }),
];

/** Rules that are rival to the model only together. */
const TOGETHER: readonly NamedRival[] = [
  {
    name: 'opportunities-stay',
    label: { en: 'Opportunities stay where they are', fr: 'Les opportunités ne bougent pas' },
    values: [
      ['vision.marketLearning', 0],
      ['environment.drift', 0],
    ],
  },
];

/**
 * Every rival rule: each option of a choice but the default, each switch of a rule turned round, numbers
 * at which another rule of the field stands, and what is rival only together. The first two are derived from the
 * declared parameters; steps that can be switched off are no readings and left out.
 */
export function rivalRules(): Rival[] {
  const named = [...NUMBERS, ...TOGETHER].flatMap(ofValues);
  return [...parameterEntries().flatMap(rivalsOf), ...named];
}

function number(path: ParameterPath, value: number, label: Text): NamedRival {
  return { name: `${path}=${value}`, label, values: [[path, value]] };
}

function rivalsOf({ path, group, name, declaration }: ParameterEntry): Rival[] {
  if (group === 'steps' || NO_READINGS.has(path)) return [];
  const rival = (value: string | boolean, option: Text): Rival => ({
    name: `${path}=${value}`,
    label: {
      en: `${declaration.label.en}: ${option.en}`,
      fr: `${declaration.label.fr}\u00a0: ${option.fr}`,
    },
    parameters: { [group]: { [name]: value } },
  });
  if (declaration.kind === 'switch') {
    const turned = !declaration.default;
    return [rival(turned, turned ? { en: 'on', fr: 'oui' } : { en: 'off', fr: 'non' })];
  }
  if (declaration.kind !== 'choice') return [];
  return Object.entries(declaration.options)
    .filter(([option]) => option !== declaration.default)
    .map(([option, text]) => rival(option, text));
}

/** Nothing where these are the defaults, or where the model has no such parameters. */
function ofValues({ name, label, values }: NamedRival): Rival[] {
  const usual = defaults() as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const given = values.filter(([path]) => findParameter(path as ParameterPath) !== undefined);
  const isRival = given.some(([path, value]) => {
    const [group = '', parameter = ''] = path.split('.');
    return usual[group]?.[parameter] !== value;
  });
  if (!isRival) return [];
  const parameters = given.reduce<Record<string, Record<string, number>>>((sum, [path, value]) => {
    const [group = '', parameter = ''] = path.split('.');
    return { ...sum, [group]: { ...sum[group], [parameter]: value } };
  }, {});
  return [{ name, label, parameters: parameters as ParameterOverrides }];
}
