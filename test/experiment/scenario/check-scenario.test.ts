import { describe, expect, test } from 'vitest';
import { createWorld, ModelError } from '../../../src/model/index.ts';
import { designOf } from '../../../src/experiment/scenario/design.ts';
import { renderWarning } from '../../../src/experiment/scenario/mistake.ts';
import { mistakesIn, parse, scenarioIn, withHead } from './support.ts';

const NETWORK = '{name: A, type: grouping, founders: 7}';

describe('the parts of a scenario fit together', () => {
  test.each([
    [
      'more founders than firms',
      'parameters: {population: {firms: 10}}\nnetworks:\n- {name: A, type: grouping, founders: 7}\n- {name: B, type: grouping, founders: 7}',
      'my.yaml:6:39 networks[1].founders makes 7 founders, expected at most 3, the firms still free of the 10 of territory 0',
    ],
    [
      'more founders than firms of a territory',
      `parameters: {population: {firms: 60, territories: 10}}\nnetworks: [${NETWORK}]`,
      'networks[0].founders makes 7 founders, expected at most 6',
    ],
    [
      'more founders than firms of each territory',
      'parameters: {population: {firms: 60, territories: 10}}\nnetworks: [{name: A, type: grouping, founders: 7, territory: each}]',
      'networks[0].founders makes 7 founders, expected at most 6',
    ],
    [
      'fewer founders than the type needs',
      'networks: [{name: A, type: cooperative, founders: 4}]',
      'networks[0].founders makes 4 founders, expected at least the minimum size of the network, 5',
    ],
    [
      'fewer founders than the network itself needs',
      'networks: [{name: A, type: grouping, founders: 7, parameters: {minimumSize: 8}}]',
      'expected at least the minimum size of the network, 8',
    ],
    [
      'a network in no territory',
      'networks: [{name: A, type: grouping, founders: 7, territory: 1}]',
      'networks[0].territory is 1, expected a number from 0 to 0',
    ],
    [
      'a firm in no territory',
      'firms: [{name: A, territory: 2}]',
      'firms[0].territory is 2, expected a number from 0 to 0',
    ],
    [
      'a firm in no sector',
      'firms: [{name: A, sector: 3}]',
      'firms[0].sector is 3, expected a number from 0 to 2',
    ],
    [
      'more firms listed than there are',
      'parameters: {population: {firms: 3}}\nfirms: [{name: A}, {name: B}, {name: C}, {name: D}]',
      'my.yaml:4:8 firms lists 4 firms, expected at most population.firms, which is 3',
    ],
    [
      'two networks of one name',
      `networks: [${NETWORK}, ${NETWORK}]`,
      'networks[1].name is "A", expected a name not used above',
    ],
    [
      'two networks of one name in another language',
      'networks: [{name: {en: A, fr: B}, type: grouping, founders: 7}, {name: {en: B, fr: C}, type: grouping, founders: 7}]',
      'networks[1].name is "B", expected a name not used above',
    ],
    [
      'an unknown founder',
      'firms: [{name: Firm 1}, {name: Firm 2}]\nnetworks: [{name: A, type: grouping, founders: [Firm 1, Fim 2, Firm 3]}]',
      'networks[0].founders[1] is "Fim 2", expected the name of a firm given in firms; did you mean Firm 2?',
    ],
    [
      'a founder of two networks',
      'firms: [{name: F}, {name: G}, {name: H}]\nnetworks:\n- {name: A, type: grouping, founders: [F, G, H]}\n- {name: B, type: grouping, founders: [F, G, H]}',
      'networks[1].founders[0] is "F", expected a firm that founds no other network',
    ],
    [
      'a founder of another territory',
      'parameters: {population: {territories: 2}}\nfirms: [{name: F, territory: 1}, {name: G}, {name: H}]\nnetworks: [{name: A, type: grouping, founders: [F, G, H]}]',
      'networks[0].founders[0] is "F", expected a firm of territory 0',
    ],
    [
      'named founders in each territory',
      'firms: [{name: F}, {name: G}, {name: H}]\nnetworks: [{name: A, type: grouping, founders: [F, G, H], territory: each}]',
      'networks[0].founders names firms, but territory is each',
    ],
    [
      'a tie to nobody',
      'firms: [{name: Firm 1}]\nties: [{from: Firm 1, to: Frim 1, weight: 1}]',
      'ties[0].to is "Frim 1", expected the name of a firm given in firms; did you mean Firm 1?',
    ],
    [
      'a tie to a firm that is not',
      'ties: [{from: 0, to: 60, weight: 1}]',
      'ties[0].to is 60, expected a number from 0 to 59',
    ],
    [
      'a tie to itself',
      'firms: [{name: F}]\nties: [{from: F, to: 0, weight: 1}]',
      'ties[0].to is the same firm as from',
    ],
    [
      'a tie twice',
      'ties: [{from: 0, to: 1, weight: 1}, {from: 1, to: 0, weight: 1}]',
      'ties[1] joins two firms already joined above',
    ],
    [
      'a change after the end',
      'ticks: 8\nchanges: [{tick: 9, parameters: {trust: {gain: 1}}}]',
      'changes[0].tick is 9, expected a tick from 1 to 8',
    ],
    [
      'two changes at once',
      'changes: [{tick: 9, parameters: {trust: {gain: 1}}}, {tick: 9, parameters: {trust: {gain: 2}}}]',
      'changes[1].tick is tick 9 again',
    ],
    [
      'a snapshot twice',
      'snapshots: [4, 4]',
      'my.yaml:3:16 snapshots[1] is tick 4 again, expected each tick once',
    ],
    [
      'everybody in one place',
      'parameters: {population: {firms: 2000000}}',
      'population.firms puts 2,000,000 firms into 1 territories',
    ],
    [
      'more networks than there are numbers for',
      'ticks: 1073\nparameters: {population: {firms: 2000000, territories: 200000}}',
      'population.firms follows 2,000,000 firms for 1,073 ticks, expected at most 1,072 ticks',
    ],
    [
      'more territories than firms',
      'parameters: {population: {firms: 10, territories: 11}}',
      'population.territories is 11, expected at most 10',
    ],
    [
      'too many replicates',
      'replicates: 10000000\nsweep: {factors: {trust.gain: [1, 2]}}',
      'sweep asks for 20,000,000 runs',
    ],
  ])('%s is a mistake', (_, text, mistake) => {
    expect(mistakesIn(withHead(text)).join('\n')).toContain(mistake);
  });

  test('at every point of the sweep, of which the first that fails is named', () => {
    const text = withHead(
      `networks: [${NETWORK}]\nsweep: {factors: {trust.initial: [0.3, 0.4], population.firms: [60, 6, 5], network.minimumSize: [3, 7, 8]}}`,
    );
    expect(mistakesIn(text)).toEqual([
      'my.yaml:3:48 networks[0].founders makes 7 founders at population.firms = 60, network.minimumSize = 8, expected at least the minimum size of the network, 8',
    ]);
    expect(mistakesIn(text.replace(', 8]', ']'))).toEqual([
      'my.yaml:3:48 networks[0].founders makes 7 founders at population.firms = 6, network.minimumSize = 3, expected at most 6, the firms still free of the 6 of territory 0',
    ]);
  });

  test('a mistake in one part brings no mistakes in what depends on it', () => {
    expect(
      mistakesIn(
        withHead('firms: [{name: 1}]\nnetworks: [{name: A, type: grouping, founders: [F, G, H]}]'),
      ),
    ).toHaveLength(1);
    expect(
      mistakesIn(
        withHead(
          'parameters: {population: {territories: x}}\nnetworks: [{name: A, type: grouping, founders: 7, territory: 3}]',
        ),
      ),
    ).toHaveLength(1);
  });

  test('the model can make the world of what passes', () => {
    const { input } = scenarioIn(
      withHead(
        'parameters: {population: {firms: 14, territories: 2}}\nnetworks:\n- {name: A, type: grouping, founders: 7}\n- {name: B, type: grouping, founders: 7, territory: 1}',
      ),
    );
    expect(() => createWorld(input, { seed: 'a', replicate: 0 })).not.toThrow(ModelError);
  });
});

describe('a factor that something stronger sets', () => {
  const SWEEP = 'sweep: {factors: {hub.listening: [0.1, 0.9]}}\n';
  const changeAt = (tick: number) =>
    `${SWEEP}changes:\n- tick: ${tick}\n  parameters: {hub: {listening: 0.5}}\nnetworks: [${NETWORK}]`;
  const warningsIn = (text: string, language: 'en' | 'fr' = 'en') => {
    const read = parse(withHead(text));
    return read.ok ? read.warnings.map((warning) => renderWarning(warning, language)) : undefined;
  };

  test('from the first tick on compares nothing: a mistake', () => {
    expect(mistakesIn(withHead(changeAt(1)))).toEqual([
      'my.yaml:6:33 changes[0].parameters.hub.listening is set from the first tick on, the same at every point, ' +
        'but the sweep varies it, expected no change of a factor, or no such factor: as it stands the sweep compares nothing',
    ]);
  });

  test('from a later tick on is a warning, for the points differ until then', () => {
    expect(warningsIn(changeAt(2))).toEqual([
      'my.yaml:6:33 warning: changes[0].parameters.hub.listening is set at tick 2, the same at every point, ' +
        'but the sweep varies it, expected no change of a factor, unless its points shall differ only until then',
    ]);
    expect(warningsIn(changeAt(2), 'fr')?.[0]).toMatch(
      /^my\.yaml:6:33 avertissement\u00a0: .*au trimestre 2/,
    );
  });

  test('is told of a list of points and of a Latin hypercube too', () => {
    for (const sweep of [
      'points: [{hub.listening: 0.1}, {hub.listening: 0.2}]',
      'design: latinHypercube, samples: 4, factors: {hub.listening: {from: 0, to: 1}}',
    ]) {
      const text = changeAt(1).replace(SWEEP, `sweep: {${sweep}}\n`);
      expect(mistakesIn(withHead(text))).toHaveLength(1);
    }
  });

  test('in every network by a value of its own is a warning, in some of them is none', () => {
    const own = '{name: A, type: grouping, founders: 7, parameters: {mandate: 4}}';
    const sweep = 'sweep: {factors: {network.mandate: [8, 12]}}';
    expect(warningsIn(`${sweep}\nnetworks: [${own}]`)).toEqual([
      expect.stringContaining(
        'my.yaml:3:36 warning: sweep.factors.network.mandate does not reach the networks of the scenario',
      ),
    ]);
    const other = '{name: B, type: grouping, founders: 7}';
    expect(warningsIn(`${sweep}\nnetworks: [${own}, ${other}]`)).toEqual([]);
  });

  test('is no matter where another parameter changes', () => {
    const text = changeAt(1).replace('hub: {listening: 0.5}', 'hub: {dynamism: 0.5}');
    const read = parse(withHead(text));
    expect(read.ok ? read.warnings : read.mistakes).toEqual([]);
  });
});

describe('a sweep of a million million points', () => {
  test.each([1, 2])('is refused at once, without making them (%i replicates)', (replicates) => {
    const range = '{from: 0.1, to: 0.9, steps: 10000}';
    const factors = `{trust.initial: ${range}, hub.clarity: ${range}, trust.gain: ${range}}`;
    const started = performance.now();
    const mistakes = mistakesIn(
      withHead(`replicates: ${replicates}\nsweep: {factors: ${factors}}\nnetworks: [${NETWORK}]`),
    );
    expect(mistakes).toEqual([
      expect.stringContaining(
        `(1,000,000,000,000 points × ${replicates === 1 ? '1 replicate' : '2 replicates'})`,
      ),
    ]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('nor are the millions of an allowed one made in order to check it', () => {
    const range = '{from: 100, to: 299, by: 1}';
    const factors = `{population.firms: ${range}, population.sectors: [1, 2, 3, 4, 5], trust.initial: {from: 0.1, to: 0.9, steps: 10000}}`;
    const started = performance.now();
    const { sweep } = scenarioIn(
      withHead(`replicates: 1\nsweep: {factors: ${factors}}\nnetworks: [${NETWORK}]`),
    );
    const { count, at } = designOf(sweep);
    expect(count).toBe(10_000_000);
    expect(at(0)).toEqual([100, 1, 0.1]);
    expect(at(count - 1)).toEqual([299, 5, 0.9]);
    expect(at(10_000)).toEqual([100, 2, 0.1]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
