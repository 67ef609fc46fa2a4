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

test('a mistake in a firm or a network hides no name that is used twice or unknown elsewhere', () => {
  expect(
    mistakesIn(`networks:
  - { name: A, type: clustr, founders: [Argan, Cumin] }
  - { name: B, type: cluster, founders: [Argan, Cumn], territory: -1 }
  - { name: { en: C, fr: A }, type: cluster, founders: 3 }
firms:
  - { name: Argan, predisposition: 2 }
  - { name: Cumin }
  - { name: Cumin, predispositon: 0.5 }
ties: [{ from: Argan, to: Argan, weight: 3 }, { from: Cumin, to: Amlou, weight: 1 }]
`),
  ).toEqual([
    'networks[0].type is "clustr"',
    'networks[1].founders[0] is "Argan"',
    'networks[1].founders[1] is "Cumn"',
    'networks[1].territory is -1',
    'networks[2].name is "A"',
    'firms[0].predisposition is 2',
    'firms[2].name is "Cumin"',
    'firms[2].predispositon is not a known key',
    'ties[0].to is the same firm as from',
    'ties[0].weight is 3',
    'ties[1].to is "Amlou"',
  ]);
});

test('of a firm whose name is not known nobody says that it is not there', () => {
  const networks = 'networks: [{ name: A, type: cluster, founders: [Argan, Cumin] }]\n';
  const ties =
    'ties: [{ from: Argan, to: Cumin, weight: 1 }, { from: Cumin, to: Argan, weight: 1 }]\n';
  expect(mistakesIn(`${networks}${ties}firms: [{ nam: Argan }, { name: Cumin }]\n`)).toEqual([
    'ties[1] joins two firms already joined above',
    'firms[0].name is missing',
    'firms[0].nam is not a known key',
  ]);
  expect(mistakesIn(`${networks}firms: 3\n`)).toEqual(['firms is 3']);
  expect(mistakesIn(`networks: none\nfirms: [{ name: A }, { name: A }]\n`)).toEqual([
    'networks is "none"',
    'firms[1].name is "A"',
  ]);
});

test('rows of a CSV file are checked like those of a list', () => {
  const text = `format: 1
title: Rows
networks: [{ name: A, type: cluster, founders: [Argan, Cumn] }]
firms: firms.csv
ties: ties.csv
`;
  const files = {
    'firms.csv': 'name,stage\nArgan,9\nCumin,1\nAmlou,1\nAmlou,2\n',
    'ties.csv': 'from,to,weight\n1,0,0.5\nCumin,Argan,2\nSesame,Argan,1\n',
  };
  const read = parseScenario(text, 'my.yaml', textLoader(files));
  expect(read.ok ? [] : read.mistakes.map(({ path, found }) => `${path} ${found.en}`)).toEqual([
    'firms[0].stage is 9',
    'firms[3].name is "Amlou"',
    'ties[1] joins two firms already joined above',
    'ties[1].weight is 2',
    'ties[2].from is "Sesame"',
    'networks[0].founders[1] is "Cumn"',
  ]);
});
