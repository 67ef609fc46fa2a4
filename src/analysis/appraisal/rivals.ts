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

/** Rules that are rival to the model only together. */
const TOGETHER: readonly {
  readonly name: string;
  readonly label: Text;
  readonly values: readonly (readonly [path: string, value: number])[];
}[] = [
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
 * Every rival rule: each option of a choice but the default, each switch of a rule turned round, and
 * what is rival only together. Derived from the declared parameters; steps that can be switched off
 * are no readings and left out.
 */
export function rivalRules(): Rival[] {
  return [...parameterEntries().flatMap(rivalsOf), ...TOGETHER.flatMap(together)];
}

function rivalsOf({ path, group, name, declaration }: ParameterEntry): Rival[] {
  if (group === 'steps' || NO_READINGS.has(path)) return [];
  const rival = (value: string | boolean, option: Text): Rival => ({
    name: `${path}=${value}`,
    label: {
      en: `${declaration.label.en}: ${option.en}`,
      fr: `${declaration.label.fr} : ${option.fr}`,
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
function together({ name, label, values }: (typeof TOGETHER)[number]): Rival[] {
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
