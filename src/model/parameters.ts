import { CONFLICT } from './parameters/conflict.ts';
import { COOPERATION } from './parameters/cooperation.ts';
import { COORDINATION } from './parameters/coordination.ts';
import type { Parameter, ValuesOf } from './parameters/declare.ts';
import { ELECTIONS } from './parameters/elections.ts';
import { ENGAGEMENT } from './parameters/engagement.ts';
import { ENVIRONMENT } from './parameters/environment.ts';
import { FOUNDING } from './parameters/founding.ts';
import { HUB } from './parameters/hub.ts';
import { MEMBERS } from './parameters/members.ts';
import { MEMBERSHIP } from './parameters/membership.ts';
import { NETWORK } from './parameters/network.ts';
import { POPULATION } from './parameters/population.ts';
import { PROJECTS } from './parameters/projects.ts';
import { REPUTATION } from './parameters/reputation.ts';
import { SATISFACTION } from './parameters/satisfaction.ts';
import { STEPS } from './parameters/steps.ts';
import { TIES } from './parameters/ties.ts';
import { TRUST } from './parameters/trust.ts';
import { VISION } from './parameters/vision.ts';
import { writeNumber } from './text.ts';
import type { Text } from './text.ts';

/** Every group of parameters, in the order in which people meet them. */
export const GROUPS = {
  population: POPULATION,
  members: MEMBERS,
  hub: HUB,
  trust: TRUST,
  ties: TIES,
  vision: VISION,
  coordination: COORDINATION,
  projects: PROJECTS,
  cooperation: COOPERATION,
  conflict: CONFLICT,
  satisfaction: SATISFACTION,
  elections: ELECTIONS,
  reputation: REPUTATION,
  membership: MEMBERSHIP,
  founding: FOUNDING,
  engagement: ENGAGEMENT,
  environment: ENVIRONMENT,
  network: NETWORK,
  steps: STEPS,
};

export type GroupName = keyof typeof GROUPS;

type Declarations = { readonly [G in GroupName]: (typeof GROUPS)[G]['parameters'] };

/**
 * Every parameter of the model, declared once. Types, validation, schemas, sliders and tables of
 * the documentation derive from it.
 */
export const PARAMETERS = mapGroups((group) => GROUPS[group].parameters) as Declarations;

/** The value of every parameter: what a run is a function of, besides its seed. */
export type Parameters = { readonly [G in GroupName]: ValuesOf<Declarations[G]> };

/** The values each network has of its own; network types and single networks may override them. */
export type NetworkParameters = Parameters['network'];

/** Some values of some groups; what is absent or `undefined` is left as it is. */
export type ParameterOverrides = {
  readonly [G in GroupName]?:
    | { readonly [N in keyof Parameters[G]]?: Parameters[G][N] | undefined }
    | undefined;
};

/** Where a parameter is found: `trust.initial`. */
export type ParameterPath = {
  [G in GroupName]: `${G}.${keyof Declarations[G] & string}`;
}[GroupName];

export interface ParameterEntry {
  readonly path: ParameterPath;
  readonly group: GroupName;
  readonly name: string;
  readonly declaration: Parameter;
}

/** Every parameter in declaration order, with its path. */
export function parameterEntries(): ParameterEntry[] {
  return groupNames().flatMap((group) =>
    Object.entries<Parameter>(PARAMETERS[group]).map(([name, declaration]) => {
      return { path: `${group}.${name}` as ParameterPath, group, name, declaration };
    }),
  );
}

/** The declaration at a path, or `undefined` where nothing is declared: any text may be asked. */
export function findParameter(path: string): Parameter | undefined {
  const [group = '', name = '', ...rest] = path.split('.');
  if (rest.length > 0 || !Object.hasOwn(PARAMETERS, group)) return undefined;
  const declarations: Readonly<Record<string, Parameter>> = PARAMETERS[group as GroupName];
  return Object.hasOwn(declarations, name) ? declarations[name] : undefined;
}

/** The default of every parameter, in a new object at each call. */
export function defaults(): Parameters {
  return mapGroups((group) =>
    mapValues(PARAMETERS[group], (declaration) => declaration.default),
  ) as Parameters;
}

/**
 * A copy of `base` with the values given in `overrides`. Only declared parameters are copied;
 * values are not checked here: `explainInvalid` does.
 */
export function withOverrides(base: Parameters, overrides: ParameterOverrides): Parameters {
  return mapGroups((group) => {
    // Not by `{ ...base[group] }`, whose copies V8 gives one of two layouts: then a process that meets
    // both allocates a number for every parameter it reads.
    const values: Record<string, unknown> = Object.assign({}, base[group]);
    const given: Readonly<Record<string, unknown>> = overrides[group] ?? {};
    for (const name of Object.keys(given)) {
      if (given[name] === undefined || !Object.hasOwn(PARAMETERS[group], name)) continue;
      values[name] = given[name];
    }
    return values;
  }) as Parameters;
}

/** What the parameter allows, as a text for people, when `value` is not allowed. */
export function explainInvalid(declaration: Parameter, value: unknown): Text | undefined {
  return isAllowed(declaration, value) ? undefined : describeAllowed(declaration);
}

function isAllowed(declaration: Parameter, value: unknown): boolean {
  switch (declaration.kind) {
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(declaration.options, value);
    case 'integer':
      return Number.isInteger(value) && isWithin(declaration.range, value);
    case 'number':
      return isWithin(declaration.range, value);
    case 'optional':
      return value === null || isWithin(declaration.range, value);
  }
}

/** False for NaN and infinities too, because every range is finite. */
function isWithin([lowest, highest]: readonly [number, number], value: unknown): boolean {
  return typeof value === 'number' && value >= lowest && value <= highest;
}

function describeAllowed(declaration: Parameter): Text {
  switch (declaration.kind) {
    case 'switch':
      return { en: 'true or false', fr: 'true (vrai) ou false (faux)' };
    case 'choice': {
      const options = Object.keys(declaration.options).join(', ');
      return { en: `one of ${options}`, fr: `une valeur parmi ${options}` };
    }
    case 'integer':
      return describeRange(declaration.range, { en: 'a whole number', fr: 'un nombre entier' });
    case 'number':
      return describeRange(declaration.range, { en: 'a number', fr: 'un nombre' });
    case 'optional': {
      const range = describeRange(declaration.range, { en: 'a number', fr: 'un nombre' });
      return {
        en: `${range.en}, or null to leave it to the model`,
        fr: `${range.fr}, ou null pour laisser décider le modèle`,
      };
    }
  }
}

function describeRange([lowest, highest]: readonly [number, number], noun: Text): Text {
  const from = writeNumber(lowest);
  const to = writeNumber(highest);
  return {
    en: `${noun.en} from ${from.en} to ${to.en}`,
    fr: `${noun.fr} de ${from.fr} à ${to.fr}`,
  };
}

function groupNames(): GroupName[] {
  return Object.keys(GROUPS) as GroupName[];
}

function mapGroups<Value>(make: (group: GroupName) => Value): Record<GroupName, Value> {
  const entries = groupNames().map((group) => [group, make(group)] as const);
  return Object.fromEntries(entries) as Record<GroupName, Value>;
}

function mapValues<Value>(
  declarations: Readonly<Record<string, Parameter>>,
  make: (declaration: Parameter, name: string) => Value,
): Record<string, Value> {
  const entries = Object.entries(declarations);
  return Object.fromEntries(entries.map(([name, found]) => [name, make(found, name)] as const));
}
