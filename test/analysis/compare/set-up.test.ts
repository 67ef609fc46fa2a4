import { describe, expect, it } from 'vitest';
import { compareSetUps, type SetUp } from '../../../src/analysis/compare/set-up.ts';
import { parameterEntries } from '../../../src/model/parameters.ts';

const base: SetUp = {
  scenario: 'base',
  modelVersion: '1.1.0',
  programVersion: '0.2.0',
  seed: 'argan',
  ticks: 40,
  replicates: 30,
  input: {
    parameters: { hub: { listening: 0.4 } },
    networks: [{ name: 'Growers', type: 'grouping', founders: 7 }],
  },
  factors: new Map(),
};

const differs = (changes: Partial<SetUp>) => compareSetUps(base, { ...base, ...changes }).differs;

describe('two set-ups', () => {
  it('that are the same differ in nothing, and all parameters are counted', () => {
    const { differs: none, same } = compareSetUps(base, base);
    expect(none).toEqual([]);
    const count = parameterEntries().length;
    expect(same).toContainEqual({ what: 'parameters', values: [count, count] });
    expect(same).toContainEqual({ what: 'seed', values: ['argan', 'argan'] });
  });

  it('differ in a parameter that only one of them gives: the other has the default', () => {
    expect(
      differs({
        input: { ...base.input, parameters: { hub: { listening: 0.4 }, trust: { initial: 0.6 } } },
      }),
    ).toEqual([{ what: 'parameter', path: 'trust.initial', values: [0.45, 0.6] }]);
  });

  it('do not differ where one gives what is the default of the other', () => {
    const parameters = { hub: { listening: 0.4 }, trust: { initial: 0.45 } };
    expect(differs({ input: { ...base.input, parameters } })).toEqual([]);
  });

  it('have the values of their points before those of the scenario', () => {
    expect(differs({ factors: new Map([['hub.listening', [0.9]]]) })).toEqual([
      { what: 'parameter', path: 'hub.listening', values: [0.4, 0.9] },
    ]);
    const both = new Map([['hub.listening', [0.1, 0.9]]]);
    expect(compareSetUps({ ...base, factors: both }, { ...base, factors: both }).differs).toEqual(
      [],
    );
  });

  it('differ in networks, seeds, replicates and changes', () => {
    const input = {
      ...base.input,
      networks: [
        { name: 'Growers', type: 'grouping' as const, founders: 7, parameters: { admission: 0.5 } },
      ],
      changes: [{ tick: 20, parameters: { hub: { listening: 0.9 } } }],
    };
    expect(differs({ input, seed: 'other', replicates: 10 })).toEqual([
      { what: 'seed', values: ['argan', 'other'] },
      { what: 'replicates', values: [30, 10] },
      {
        what: 'networks',
        values: [
          ['Growers (grouping, 7 founders)'],
          ['Growers (grouping, 7 founders; admission=0.5)'],
        ],
      },
      { what: 'changes', values: [[], ['tick 20: hub.listening=0.9']] },
    ]);
  });
});
