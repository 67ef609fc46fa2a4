import { expect, test } from 'vitest';
import { textLoader } from '../../../src/experiment/scenario/loader.ts';
import { parseScenario } from '../../../src/experiment/scenario/parse.ts';

function mistakesIn(text: string): string[] {
  const head = 'format: 1\ntitle: Several mistakes\n';
  const read = parseScenario(head + text, 'my.yaml', textLoader({}));
  return read.ok ? [] : read.mistakes.map(({ path, found }) => `${path} ${found.en}`);
}

const CROWDED = `parameters: { population: { firms: 12 } }
networks: [{ name: A, type: cluster, founders: 50 }]
`;
const NO_ROOM = 'networks[0].founders makes 50 founders';

test('a wrong condition hides neither the factors of its sweep nor the population', () => {
  const sweep = `sweep:
  design: sobol
  factors: { hub.clarity: { from: 0.8, to: 0.2 }, trust.gain: { from: 1, to: 2, steps: 3 } }
  when: hub.claritee > 0.3
`;
  expect(mistakesIn(CROWDED + sweep)).toEqual([
    NO_ROOM,
    'sweep.samples is missing',
    'sweep.factors.hub.clarity goes from 0.8 to 0.2',
    'sweep.factors.trust.gain has steps or by, but its values are drawn',
    'sweep.when says “hub.claritee”',
  ]);
});

test('a factor that there is not hides no mistake of the others', () => {
  const sweep = `sweep:
  factors: { hub.clarity: [0.2, 0.2], nothing.here: [1], trust.gain: { from: 1, to: 2 }, hub.listening: { from: 0.2, to: true, steps: 2 } }
`;
  expect(mistakesIn(CROWDED + sweep)).toEqual([
    'sweep.factors.hub.clarity has 0.2 twice',
    'sweep.factors.nothing.here is not a known key',
    'sweep.factors.trust.gain is a range without steps',
    'sweep.factors.hub.listening.to is true',
  ]);
});

test('a wrong bound hides no mistake of the factors that it is not about', () => {
  const sweep = `sweep:
  factors:
    hub.clarity: { from: nothing.x, to: 0.8, steps: 3 }
    trust.gain: { from: 1, to: 2, steps: 3, by: 2 }
`;
  expect(mistakesIn(CROWDED + sweep)).toEqual([
    NO_ROOM,
    'sweep.factors.hub.clarity.from names nothing.x',
    'sweep.factors.trust.gain has steps and by',
  ]);
});

test('neither wrong replicates nor too many runs hide a population without room', () => {
  const sweep = 'sweep: { factors: { hub.clarity: { from: 0.2, to: 0.8, steps: 2000 } } }\n';
  expect(mistakesIn(`replicates: many\n${CROWDED}`)).toEqual(['replicates is "many"', NO_ROOM]);
  expect(mistakesIn(`replicates: 9000\n${CROWDED}${sweep}`)).toEqual([
    NO_ROOM,
    'sweep asks for 18,000,000 runs (2,000 points × 9,000 replicates)',
  ]);
});

test('nothing is said of a population whose numbers the wrong sweep may vary', () => {
  const sweep = 'sweep: { factors: { population.firms: [60, 70] }, when: foo > 1 }\n';
  expect(mistakesIn(CROWDED + sweep)).toEqual(['sweep.when is "foo > 1"']);
});

test('a wrong parameter hides no mistake of the population, unless it may be about it', () => {
  const wrong = (parameters: string) =>
    mistakesIn(CROWDED.replace('{ firms: 12 }', `{ firms: 12 }, ${parameters}`));
  expect(wrong('trust: { initial: 1.4 }')).toEqual(['trust.initial is 1.4', NO_ROOM]);
  expect(wrong('network: { minimumSize: -1 }')).toEqual(['network.minimumSize is -1']);
  expect(wrong('popluation: { firms: 90 }')).toEqual(['popluation is not a known key']);
});
