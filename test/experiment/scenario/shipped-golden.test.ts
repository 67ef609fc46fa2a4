import { expect, test } from 'vitest';
import { allPoints } from './support.ts';
import { inputAt } from '../../../src/experiment/scenario/design.ts';
import { loadScenario } from '../../../src/experiment/scenario/files.ts';
import { shippedNames } from '../../../src/experiment/scenario/shipped.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';

/** As `large`, and a hundred times as long to compute; another test says so. */
const isTooLarge = (name: string) => name === 'million';

/*
 * Expected states of every shipped scenario: replicate 0 of its first and last point, after three
 * years. They change only with MODEL_VERSION, or with a scenario that is meant to change; then
 * `npx vitest run test/experiment/scenario/shipped-golden.test.ts -u`.
 */
test('every shipped scenario leads to the expected states', async () => {
  const states = Object.fromEntries(
    shippedNames().flatMap((name) => {
      if (isTooLarge(name)) return [];
      const checked = loadScenario(name);
      if (!checked.ok) throw new Error(`${name} has mistakes`);
      const { scenario } = checked;
      const points = allPoints(scenario.sweep);
      const ends = [...new Set([points[0], points.at(-1)])].filter((point) => point !== undefined);
      const luck = { seed: scenario.seed, replicate: 0 };
      const states = ends.map((point) => simulate(inputAt(scenario, point), luck, 12).stateHash);
      return [[name, states]];
    }),
  );
  const text = JSON.stringify({ modelVersion: MODEL_VERSION, states }, null, 1);
  await expect(`${text}\n`).toMatchFileSnapshot('../../golden/shipped-scenarios.json');
});
