import type { WorldInput } from '../../src/model/input.ts';
import type { NetworkType } from '../../src/model/network-types.ts';
import { NETWORK_TYPES } from '../../src/model/network-types.ts';
import type { ParameterOverrides } from '../../src/model/parameters.ts';
import { parameterEntries } from '../../src/model/parameters.ts';

const TYPES = Object.keys(NETWORK_TYPES) as NetworkType[];

/** A small world in which, over 60 quarters, everything of the model happens. */
function small(parameters: ParameterOverrides = {}): WorldInput {
  return {
    parameters: {
      ...parameters,
      population: { firms: 28 },
      environment: { drift: 0.05 },
      ties: { trustThreshold: 0.5, workThreshold: 4, ...parameters.ties },
      cooperation: { diversityReturn: 0.2, ...parameters.cooperation },
      network: { mandate: 6, ruleAcceptance: 0.8, regulation: 0.2, ...parameters.network },
    },
    networks: [
      { name: 'A', type: 'grouping', founders: 7 },
      { name: 'B', type: 'association', founders: 9, parameters: { logic: 'complementary' } },
    ],
  };
}

/** One input for each option of each choice and switch that is not its default. */
function rivals(isStep: boolean): [string, WorldInput][] {
  return parameterEntries().flatMap(({ path, group, name, declaration }) => {
    if ((group === 'steps') !== isStep) return [];
    const options =
      declaration.kind === 'choice'
        ? Object.keys(declaration.options)
        : declaration.kind === 'switch'
          ? [true, false]
          : [];
    return options
      .filter((option) => option !== declaration.default)
      .map((option): [string, WorldInput] => [
        `${path}: ${option}`,
        small({ [group]: { [name]: option } }),
      ]);
  });
}

const WORLDS: Record<string, WorldInput> = {
  'without networks at the start': {},
  'five networks of seven': {
    networks: ['association', 'cooperative', 'grouping', 'cluster', 'cluster'].map(
      (type, number) => ({ name: `N${number}`, type: type as NetworkType, founders: 7 }),
    ),
  },
  'the rules of model 1.1.0': small({
    trust: { priorRetention: 1 },
    cooperation: { alignment: 'distance' },
    vision: { disagreement: 'distance', influence: 0.25 },
  }),
  'a network of thirty': { networks: [{ name: 'L', type: 'association', founders: 30 }] },
  'data, ties, two territories and changes': {
    parameters: {
      population: { firms: 36, territories: 2, exporters: 0.4 },
      hub: { listening: 0.8, visionError: 0.5 },
      founding: { rate: 0.03, size: 5, type: 'cooperative' },
    },
    networks: [
      { name: 'E', type: 'cluster', founders: 6, territory: 'each' },
      {
        name: 'N',
        type: 'grouping',
        founders: ['alpha', 'beta', 'gamma', 'delta'],
        parameters: { logic: 'complementary', mandate: 4 },
      },
    ],
    firms: [
      { name: 'alpha', territory: 0, clarity: 0.9, stage: 2, knowledge: 0.6 },
      { name: 'beta', territory: 0, predisposition: 0.9, dynamism: 0.8 },
      { name: 'gamma', territory: 0, sector: 1, notoriety: 1, listening: 0.3 },
      { name: 'delta', territory: 0, conflictManagement: 0.7 },
      { name: 'epsilon', territory: 1, clarity: 0 },
    ],
    ties: [
      { from: 'alpha', to: 'beta', weight: 1 },
      { from: 'epsilon', to: 20, weight: 0.5 },
    ],
    changes: [
      { tick: 8, parameters: { hub: { listening: 0.1 }, trust: { priorStrength: 2 } } },
      { tick: 20, parameters: { founding: { support: 1 }, network: { mandate: 8 } } },
    ],
  },
};

/** The inputs of which the expected states are kept, by file and name. */
export const GOLDEN_CASES: Record<string, Record<string, WorldInput>> = {
  worlds: WORLDS,
  types: Object.fromEntries(
    TYPES.map((type) => [
      type,
      {
        parameters: { population: { firms: 30 } },
        networks: [{ name: 'T', type, founders: 9 }],
      },
    ]),
  ),
  rivals: Object.fromEntries([['none', small()], ...rivals(false)]),
  switches: Object.fromEntries(rivals(true)),
};
