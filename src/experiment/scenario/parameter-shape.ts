import type { Parameter } from '../../model/parameters/declare.ts';
import type { ParameterPath } from '../../model/parameters.ts';
import { explainInvalid } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import { nearestName } from './nearest.ts';
import type { Placed } from './placed.ts';
import { meantNumber } from './scalars.ts';
import type { JsonSchema, Shape } from './shape.ts';
import { refuse } from './shape.ts';

/** The value of a parameter; `null` leaves an optional one to the model. */
export type ParameterValue = number | boolean | string | null;

/** What the declaration of a parameter allows. The schema names one of the definitions below. */
export function parameterShape(path: ParameterPath, declaration: Parameter): Shape<ParameterValue> {
  // Nothing allows a symbol, so this is the explanation for people.
  const expected = explainInvalid(declaration, Symbol('invalid')) ?? declaration.label;
  return {
    expected,
    schema: { $ref: `#/$defs/${path}` },
    read(given, at, reading) {
      if (given.kind !== 'scalar' || explainInvalid(declaration, given.value) !== undefined) {
        return refuse(given, at, expected, reading, meantValue(declaration, given));
      }
      return given.value;
    },
  };
}

function meantValue(declaration: Parameter, given: Placed): string | undefined {
  const value = given.kind === 'scalar' ? given.value : undefined;
  switch (declaration.kind) {
    case 'choice':
      return typeof value === 'string'
        ? nearestName(value, Object.keys(declaration.options))
        : undefined;
    case 'switch':
      if (value === 1 || YES.has(String(value).toLowerCase())) return 'true';
      return value === 0 || NO.has(String(value).toLowerCase()) ? 'false' : undefined;
    default: {
      const meant = meantNumber(given);
      const isGood = meant !== undefined && !explainInvalid(declaration, Number(meant));
      return isGood ? meant : undefined;
    }
  }
}

/** Words that YAML 1.2 takes for texts, although people mean a switch. */
const YES = new Set(['yes', 'on', 'true', 'y', 'oui', 'vrai']);
const NO = new Set(['no', 'off', 'false', 'n', 'non', 'faux']);

/** The definition of one parameter in the schema, with all that an editor may show. */
export function parameterDefinition(declaration: Parameter): JsonSchema {
  const { label, help } = declaration;
  const common = {
    title: withUnit(declaration, 'en'),
    description: `${help.en}\n\n${withUnit(declaration, 'fr')} — ${help.fr}`,
    default: declaration.default,
  };
  switch (declaration.kind) {
    case 'switch':
      return { ...common, type: 'boolean' };
    case 'choice': {
      const options = Object.entries<Text>(declaration.options);
      const listed = (language: 'en' | 'fr') =>
        options.map(([name, option]) => `${name}: ${option[language]}`).join('; ');
      return {
        ...common,
        description: `${help.en} (${listed('en')})\n\n${label.fr} — ${help.fr} (${listed('fr')})`,
        enum: options.map(([name]) => name),
      };
    }
    default: {
      const [minimum, maximum] = declaration.range;
      const type = declaration.kind === 'integer' ? 'integer' : 'number';
      const isOptional = declaration.kind === 'optional';
      return { ...common, type: isOptional ? [type, 'null'] : type, minimum, maximum };
    }
  }
}

function withUnit(declaration: Parameter, language: 'en' | 'fr'): string {
  const unit = 'unit' in declaration ? declaration.unit[language] : '';
  return declaration.label[language] + (unit === '' ? '' : ` (${unit})`);
}
