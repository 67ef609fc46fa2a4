import type { Level } from '../analysis/design.ts';
import { isRecord } from '../model/is-record.ts';
import type { ParameterOverrides } from '../model/parameters.ts';
import { parameterEntries } from '../model/parameters.ts';
import type { Parameter } from '../model/parameters/declare.ts';
import type { Text } from '../model/text.ts';

/** A parameter that a scenario sets, and its default. */
export interface ParameterDifference {
  readonly path: string;
  readonly declaration: Parameter;
  readonly label: Text;
  readonly unit: Text;
  readonly value: Level;
  readonly default: Level;
}

/** The parameters in which `overrides` differs from the defaults, in the order of declaration. */
export function differencesFrom(overrides: ParameterOverrides): ParameterDifference[] {
  return givenIn(overrides).filter(({ value, default: usual }) => value !== usual);
}

/** The parameters that `overrides` gives, also those it gives their default. */
export function givenIn(overrides: ParameterOverrides): ParameterDifference[] {
  const groups: Readonly<Record<string, unknown>> = overrides;
  return parameterEntries().flatMap(({ path, group, name, declaration }) => {
    const given = Object.hasOwn(groups, group) ? groups[group] : undefined;
    const value = isRecord(given) && Object.hasOwn(given, name) ? given[name] : undefined;
    if (!isLevel(value)) return [];
    const unit = 'unit' in declaration ? declaration.unit : { en: '', fr: '' };
    const { label } = declaration;
    return [{ path, declaration, label, unit, value, default: declaration.default }];
  });
}

function isLevel(value: unknown): value is Level {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}
