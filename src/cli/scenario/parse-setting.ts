import type { MistakeLog } from '../../experiment/scenario/mistake.ts';
import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import { parameterShape } from '../../experiment/scenario/parameter-shape.ts';
import { nearestPath } from '../../experiment/scenario/parameters-shape.ts';
import type { Place, PlacedScalar } from '../../experiment/scenario/placed.ts';
import type { ParameterPath } from '../../model/parameters.ts';
import { findParameter } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import { commandLine } from '../program.ts';

/** A parameter and the value it gets from the command line. */
export type Setting = readonly [path: ParameterPath, value: ParameterValue];

/** Mistakes of the command line stand in no line of a file. */
export const COMMAND_LINE: Place = { file: '--set', line: 0, column: 0 };

const EXPECTED: Text = {
  en: 'group.name=value, such as trust.initial=0.6',
  fr: 'groupe.nom=valeur, comme trust.initial=0.6',
};
const NO_VALUE: Text = { en: 'has no value', fr: 'n’a pas de valeur' };
const UNKNOWN: Text = { en: 'is no parameter', fr: 'n’est pas un paramètre' };
const KNOWN: Text = {
  en: `the path of a parameter (${commandLine('describe', 'parameters')})`,
  fr: `le chemin d’un paramètre (${commandLine('describe', 'parameters')})`,
};

/** Reads `trust.initial=0.6` under the same rules as a scenario file; mistakes go to the log. */
export function parseSetting(text: string, log: MistakeLog): Setting | undefined {
  const equals = text.indexOf('=');
  const path = equals === -1 ? text.trim() : text.slice(0, equals).trim();
  const declaration = findParameter(path);
  if (declaration === undefined) {
    log.add(COMMAND_LINE, path, UNKNOWN, KNOWN, nearestPath({ key: path }));
    return undefined;
  }
  const source = text.slice(equals + 1).trim();
  if (equals === -1 || source === '') {
    log.add(COMMAND_LINE, path, NO_VALUE, EXPECTED);
    return undefined;
  }
  const given: PlacedScalar = {
    kind: 'scalar',
    place: COMMAND_LINE,
    value: valueOf(source),
    source,
  };
  const shape = parameterShape(path as ParameterPath, declaration);
  const value = shape.read(given, path, { log, places: new Map() });
  return value === undefined ? undefined : [path as ParameterPath, value];
}

/** What YAML would take it for: number, true, false, null or text. */
function valueOf(source: string): ParameterValue {
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(source)) return Number(source);
  if (source === 'null' || source === '~') return null;
  return source === 'true' || source === 'false' ? source === 'true' : source;
}
