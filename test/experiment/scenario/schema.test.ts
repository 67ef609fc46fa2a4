import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { shippedFolder, shippedNames } from '../../../src/experiment/scenario/shipped.ts';
import { SCHEMA_FILE } from '../../../src/experiment/scenario/schema-file.ts';
import { scenarioSchema, scenarioSchemaText } from '../../../src/experiment/scenario/schema.ts';
import { parameterEntries } from '../../../src/model/index.ts';
import { mistakesIn, withHead } from './support.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(scenarioSchema());

describe('the schema of scenarios', () => {
  test('is the one that is shipped (if not: node scripts/write-schema.mjs)', () => {
    const shipped = readFileSync(join(shippedFolder(), SCHEMA_FILE), 'utf8');
    expect(shipped === scenarioSchemaText()).toBe(true);
  });

  test.each(shippedNames())('accepts the shipped scenario %s', (name) => {
    validate(parseYaml(readFileSync(join(shippedFolder(), `${name}.yaml`), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test.each(parameterEntries())('says of $path what it is and what is allowed', (entry) => {
    const { label, help, ...declaration } = entry.declaration;
    const { $defs } = scenarioSchema() as { $defs: Record<string, unknown> };
    const range = 'range' in declaration ? declaration.range : [undefined, undefined];
    expect($defs[entry.path]).toEqual(
      expect.objectContaining({
        title: expect.stringContaining(label.en),
        description: expect.stringContaining(help.fr),
        default: declaration.default,
        ...('range' in declaration && { minimum: range[0], maximum: range[1] }),
      }),
    );
  });

  test.each([
    'ticks: 0',
    'tciks: 1',
    'replicates: many',
    'parameters: {trust: {initial: 1.4}}',
    'parameters: {trust: {inital: 0.4}}',
    'parameters: {elections: {review: withn}}',
    'parameters: {steps: {vision: "no"}}',
    'networks: [{name: A, type: clustr, founders: 7}]',
    'networks: [{type: cluster, founders: 7}]',
    'changes: [{tick: 3, parameters: {hub: {clarity: 0.5}}}]',
    'sweep: {factors: {trust.inital: [1]}}',
    'sweep: {factors: {trust.initial: [2]}}',
    'sweep: {design: spiral}',
    'sweep: true',
    'metrics: [engagment]',
    'firms: [{name: A, stage: 5}]',
    'ties: [{from: A, to: B}]',
    'title2: x',
  ])('refuses what the program refuses: %s', (line) => {
    expect(mistakesIn(withHead(line))).not.toEqual([]);
    expect(validate(parseYaml(withHead(line)))).toBe(false);
  });
});
