import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPoints } from './support.ts';
import { countPoints, inputAt } from '../../../src/experiment/scenario/design.ts';
import { loadScenario } from '../../../src/experiment/scenario/files.ts';
import type { Scenario } from '../../../src/experiment/scenario/scenario.ts';
import { shippedFolder, shippedNames } from '../../../src/experiment/scenario/shipped.ts';
import { createPieces } from '../../../src/model/create-world.ts';

function shipped(name: string): Scenario {
  const checked = loadScenario(name);
  if (!checked.ok) throw new Error(JSON.stringify(checked.mistakes));
  return checked.scenario;
}

test('the scenarios of the study are shipped', () => {
  expect(shippedNames()).toEqual(
    expect.arrayContaining([
      'souss-massa',
      'allali-myopia',
      'allali-cloistered',
      'allali-reticular',
      'allali-visionary',
      'initial-trust',
      'precise-trust',
      'hub-clarity',
      'trust-by-clarity',
      'no-coordination',
      'no-hub',
      'low-cooperative-spirit',
      'admission-demanding',
      'admission-open',
      'hub-listening',
      'hub-deaf',
      'clear-but-wrong-hub',
      'prior-work',
      'additive-logic',
      'complementary-logic',
      'rule-acceptance',
      'regulated',
      'born-exporters',
      'two-territories',
      'longitudinal',
      'large',
      'million',
    ]),
  );
});

describe.each(shippedNames())('the shipped scenario %s', (name) => {
  const text = readFileSync(join(shippedFolder(), `${name}.yaml`), 'utf8');

  test('names its schema first, then says in a comment what it is for', () => {
    const [first, second] = text.split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./scenario.schema.json');
    expect(second).toMatch(/^# \p{Lu}/u);
  });

  test('says itself which measures its question is about', () => {
    expect(text).toMatch(/^metrics:( \[|\n  - )/m);
  });

  test('names its networks in both languages', () => {
    const networks = shipped(name).input.networks ?? [];
    const untranslated = networks.filter(({ label }) => label === undefined);
    // Cluster and association are French words too.
    for (const { name: own } of untranslated) expect(own).toMatch(/^(Cluster|Association)\b/);
    expect(networks.length).toBeGreaterThan(0);
  });

  test('has its title, question, description and section in both languages', () => {
    for (const key of ['title', 'question', 'description', 'section']) {
      expect(text).toMatch(new RegExp(`^${key}:\n  en: .+(\n    .+)*\n  fr: .+`, 'm'));
    }
    const { description } = shipped(name);
    expect(description?.en).toContain('say nothing about any real organisation');
    expect(description?.fr).toContain('ne disent rien d’aucune organisation réelle');
  });

  test('makes a world at the first and last point of its sweep', () => {
    const scenario = shipped(name);
    const points = allPoints(scenario.sweep);
    for (const point of [points[0], points.at(-1)]) {
      const input = inputAt(scenario, point ?? []);
      const [piece] = createPieces(input, { seed: scenario.seed, replicate: 0 });
      expect(piece?.tick).toBe(0);
    }
  });

  test('shares its luck with the others, so that they differ by their causes alone', () => {
    expect(shipped(name).seed).toBe('souss-massa');
  });
});

describe('the main scenario', () => {
  const scenario = shipped('souss-massa');

  test('has the five networks of Table 2, under neutral names', () => {
    expect(scenario.input.networks?.map(({ type, founders }) => [type, founders])).toEqual([
      ['cluster', 7],
      ['cluster', 7],
      ['grouping', 7],
      ['association', 7],
      ['cooperative', 7],
    ]);
    const names = scenario.input.networks?.map((network) => network.name).join(' ') ?? '';
    expect(names).not.toMatch(/logip|haliop|agri-?souss|apefel|cmp/i);
  });

  test('sweeps trust by clarity, at least 5 × 5 points with 30 replicates', () => {
    expect(scenario.sweep?.factors.map(({ path }) => path)).toEqual([
      'trust.initial',
      'hub.clarity',
    ]);
    expect(countPoints(scenario.sweep)).toBeGreaterThanOrEqual(25);
    expect(scenario.replicates).toBeGreaterThanOrEqual(30);
  });
});

test('a million firms differ from ten thousand by their number alone', () => {
  const [large, million] = [shipped('large'), shipped('million')];
  const population = {
    ...large.input.parameters?.population,
    firms: 1_000_000,
    territories: 16_667,
  };
  expect(million.input).toEqual({
    ...large.input,
    parameters: { ...large.input.parameters, population },
  });
});
