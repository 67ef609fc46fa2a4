import type { GroupName, NetworkParameters, ParameterOverrides } from '../../model/parameters.ts';
import { GROUPS, parameterEntries } from '../../model/parameters.ts';
import type { Parameter } from '../../model/parameters/declare.ts';
import type { Text } from '../../model/text.ts';
import { nearestName } from './nearest.ts';
import { parameterShape } from './parameter-shape.ts';
import type { Fields } from './record.ts';
import { optional, record } from './record.ts';
import type { Shape } from './shape.ts';

const SOME_PARAMETERS: Text = {
  en: 'groups of parameters such as trust: {initial: 0.45}',
  fr: 'des groupes de paramètres comme trust: {initial: 0.45}',
};

/** Of groups with mistakes, too, one may want those that are right. */
type OverridesShape = Shape<ParameterOverrides> & {
  readonly readWhatIsRight: Shape<ParameterOverrides>['read'];
};

/** Values of some parameters, by group; only those that `isMeant` accepts may stand there. */
function overridesOf(isMeant: (declaration: Parameter) => boolean): OverridesShape {
  const fields: Fields = Object.fromEntries(
    groupNames().flatMap((group) => {
      const parameters = parametersOf(group, isMeant);
      if (Object.keys(parameters).length === 0) return [];
      const { help, label } = GROUPS[group];
      const expected: Text = {
        en: `parameters of ${group}, such as ${group}: {${Object.keys(parameters)[0]}: …}`,
        fr: `des paramètres de ${group}, comme ${group}: {${Object.keys(parameters)[0]}: …}`,
      };
      const about = { en: `${label.en}. ${help.en}`, fr: `${label.fr}. ${help.fr}` };
      const shape = record(parameters, expected, (key) =>
        whyNot((path) => path === `${group}.${key}`),
      );
      return [[group, optional(shape, about)] as const];
    }),
  );
  // The fields come from the declarations, and so does the type.
  const whyNoGroup = (key: string) => whyNot((path) => path.startsWith(`${key}.`));
  return record(fields, SOME_PARAMETERS, whyNoGroup) as unknown as OverridesShape;
}

/** Why known parameters may not stand among those that act while running. */
function whyNot(isAsked: (path: string) => boolean): { found: Text } | undefined {
  return parameterEntries().some(({ path }) => isAsked(path))
    ? { found: ACTS_AT_SETUP }
    : undefined;
}

const ACTS_AT_SETUP: Text = {
  en: 'acts only when the world is created',
  fr: 'n’agit qu’à la création du monde',
};

function parametersOf(group: GroupName, isMeant: (declaration: Parameter) => boolean): Fields {
  const meant = parameterEntries().filter(
    (entry) => entry.group === group && isMeant(entry.declaration),
  );
  return Object.fromEntries(
    meant.map(({ name, path, declaration }) => {
      return [name, optional(parameterShape(path, declaration), declaration.help)];
    }),
  );
}

function groupNames(): GroupName[] {
  return Object.keys(GROUPS) as GroupName[];
}

/** Parameters of a whole scenario. */
export const PARAMETER_OVERRIDES = overridesOf(() => true);

/** Parameters that may change in the middle of a run. */
export const RUNNING_OVERRIDES = overridesOf(({ actsAt }) => actsAt === 'running');

/** Parameters of one network. */
export const NETWORK_OVERRIDES = record(
  parametersOf('network', () => true),
  {
    en: 'parameters of a network such as {admission: 0.5}',
    fr: 'des paramètres d’un réseau comme {admission: 0.5}',
  },
) as unknown as Shape<Partial<NetworkParameters>>;

/** The path meant by a key that is none: `trust` and `initial` both mean `trust.initial`. */
export function nearestPath({ key }: { readonly key: string }): string | undefined {
  const paths = parameterEntries().map(({ path }) => path);
  const within = paths.filter((path) => path.startsWith(`${key}.`) || path.endsWith(`.${key}`));
  return within[0] ?? nearestName(key, paths);
}
