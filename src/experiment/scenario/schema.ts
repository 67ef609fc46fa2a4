import { parameterEntries } from '../../model/parameters.ts';
import { CONDITIONS } from './conditions/condition-shape.ts';
import { RANGE, WHEN } from './range-shape.ts';
import { parameterDefinition } from './parameter-shape.ts';
import { SCENARIO } from './scenario-shape.ts';
import type { JsonSchema } from './shape.ts';

/**
 * The JSON Schema of scenario files, made from the same declarations as the checks. It uses only
 * what editors know of draft 2020-12. Mistakes between several values, such as more founders than
 * firms, are found by the program alone.
 */
export function scenarioSchema(): JsonSchema {
  const parameters = parameterEntries().map(({ path, declaration }) => {
    return [path, parameterDefinition(declaration)] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Reticula scenario',
    description:
      'An experiment with networks of exporting firms.\n\n' +
      'Une expérience sur des réseaux d’entreprises exportatrices.',
    ...SCENARIO.schema,
    $defs: {
      ...Object.fromEntries(parameters),
      range: RANGE.schema,
      when: { description: `${WHEN.help.en}\n\n${WHEN.help.fr}`, ...CONDITIONS.schema },
    },
  };
}

/** The schema as the shipped file holds it. */
export function scenarioSchemaText(): string {
  return `${JSON.stringify(scenarioSchema(), null, 1)}\n`;
}
