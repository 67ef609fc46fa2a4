import { describe, expect, test } from 'vitest';
import { mistakesIn, scenarioIn, withHead } from './support.ts';

const BASE = `format: 1
title: Base
question: Why?
seed: base
parameters:
  trust: {initial: 0.3, gain: 2}
  hub: {clarity: 0.5}
networks:
  - {name: A, type: cluster, founders: 7}
sweep: {factors: {trust.asymmetry: [1, 2]}}
`;

describe('a scenario that extends another', () => {
  const disk = { files: { 'base.yaml': BASE }, shipped: { shipped: BASE } };

  test('inherits what it does not say, parameter by parameter', () => {
    const scenario = scenarioIn(
      withHead(
        'extends: ./base.yaml\nparameters: {trust: {gain: 1}}\nsweep: {factors: {hub.clarity: [0.1]}}',
      ),
      disk,
    );
    expect(scenario).toMatchObject({
      name: 'my',
      title: { en: 'A test' },
      question: { fr: 'Why?' },
      seed: 'base',
    });
    expect(scenario.input.parameters).toEqual({
      trust: { initial: 0.3, gain: 1 },
      hub: { clarity: 0.5 },
    });
    expect(scenario.input.networks).toHaveLength(1);
    expect(scenario.sweep?.factors.map(({ path }) => path)).toEqual(['hub.clarity']);
  });

  test('replaces lists as a whole, and may drop the sweep', () => {
    const scenario = scenarioIn(withHead('extends: shipped\nnetworks: []\nsweep: false'), disk);
    expect(scenario.input.networks).toEqual([]);
    expect(scenario).not.toHaveProperty('sweep');
  });

  test.each(['./base.yaml', 'base.yaml', 'shipped'])('may name it %s', (name) => {
    expect(scenarioIn(withHead(`extends: ${name}`), disk).seed).toBe('base');
  });

  test('hears of mistakes in the other one at their place', () => {
    const files = { 'base.yaml': BASE.replace('0.5', '5') };
    expect(mistakesIn(withHead('extends: ./base.yaml'), { files })).toEqual([
      'base.yaml:7:18 hub.clarity is 5, expected a number from 0.02 to 0.98',
    ]);
    expect(
      scenarioIn(withHead('extends: ./base.yaml\nparameters: {hub: {clarity: 0.4}}'), { files })
        .seed,
    ).toBe('base');
  });

  test('may not give a value that the inherited sweep would never use', () => {
    expect(
      mistakesIn(withHead('extends: shipped\nparameters: {trust: {asymmetry: 3}}'), disk),
    ).toEqual([
      'my.yaml:4:22 trust.asymmetry is varied by the sweep of the extended scenario, expected no value for it, or a sweep of its own (sweep: false for none)',
    ]);
  });

  test.each([
    ['nothing', '', 'extends is empty'],
    [
      'an unknown scenario',
      'shiped',
      'extends is no shipped scenario, expected the name of a shipped scenario, or ./ and a file of the same folder; did you mean shipped?',
    ],
    ['an absent file', './nope.yaml', 'names a file that does not exist'],
    ['a file above', '../base.yaml', 'is not in the folder of the scenario'],
    ['a file below', './sub/base.yaml', 'is not in the folder of the scenario'],
    ['an absolute path', '/etc/base.yaml', 'is not in the folder of the scenario'],
    ['a path of Windows', 'C:\\base.yaml', 'is not in the folder of the scenario'],
    ['a hidden file', './.base.yaml', 'is not in the folder of the scenario'],
    ['a prototype', '__proto__', 'is no shipped scenario'],
    ['a list', '[shipped]', 'extends is a list'],
    ['itself', './my.yaml', 'leads back to this scenario'],
  ])('may not name %s', (_, name, mistake) => {
    const text = withHead(`extends: ${name}`);
    const files = { ...disk.files, 'my.yaml': text };
    expect(mistakesIn(text, { ...disk, files }).join('\n')).toContain(mistake);
  });

  test('may not lead in a circle', () => {
    const files = {
      'a.yaml': withHead('extends: ./b.yaml'),
      'b.yaml': withHead('extends: ./a.yaml'),
    };
    expect(mistakesIn(withHead('extends: ./a.yaml'), { files })).toEqual([
      'b.yaml:3:10 extends leads back to this scenario, expected a scenario that does not extend this one',
    ]);
  });

  test('may not have many generations before it', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, k) => [`s${k}.yaml`, withHead(`extends: ./s${k + 1}.yaml`)]),
    );
    expect(mistakesIn(withHead('extends: ./s0.yaml'), { files }).join()).toContain(
      'is one generation too many',
    );
  });

  test('needs a format and a title of its own', () => {
    expect(mistakesIn('extends: ./base.yaml', disk)).toEqual([
      'my.yaml:1:1 format is missing, expected 1',
      expect.stringContaining('my.yaml:1:1 title is missing'),
    ]);
  });
});
