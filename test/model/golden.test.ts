import { describe, expect, it } from 'vitest';
import type { WorldInput } from '../../src/model/input.ts';
import { measure, METRICS } from '../../src/model/metrics.ts';
import { simulate } from '../../src/model/simulate.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { GOLDEN_CASES } from '../support/golden-cases.ts';

/*
 * Expected states, in test/golden: the same bytes on every machine and engine. They change only
 * with MODEL_VERSION and a line under "Model changes" in CHANGELOG.md (`npm run golden:check`).
 * Then write them anew with `npx vitest run test/model/golden.test.ts -u`.
 */

const TICKS = [0, 1, 12, 60];
const LUCK = { seed: 'golden', replicate: 0 };

/** Hash of the state at some ticks, and the headline metrics of the last. */
function expectation(input: WorldInput) {
  const states: Record<number, string> = {};
  let metrics: Record<string, number> = {};
  simulate(input, LUCK, 60, {
    tick(world) {
      if (!TICKS.includes(world.tick)) return;
      states[world.tick] = stateHash(world);
      const values = measure(world);
      metrics = Object.fromEntries(
        METRICS.flatMap(({ name, headline }, at) => (headline ? [[name, values[at] ?? 0]] : [])),
      );
    },
  });
  return { states, metrics };
}

describe.each(Object.entries(GOLDEN_CASES))('the expected states of %s', (file, cases) => {
  const found = Object.fromEntries(
    Object.entries(cases).map(([name, input]) => [name, expectation(input)]),
  );

  it('are what the model gives', async () => {
    const text = JSON.stringify({ modelVersion: MODEL_VERSION, luck: LUCK, cases: found }, null, 1);
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/${file}.json`);
  });

  it('are all different', () => {
    const last = Object.values(found).map(({ states }) => states[60]);
    expect(new Set(last).size).toBe(last.length);
  });
});
