import { describe, expect, it } from 'vitest';
import { createPieces, createWorld } from '../../src/model/create-world.ts';
import { ModelError } from '../../src/model/errors.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import type { NetworkInput, WorldInput } from '../../src/model/input.ts';
import { simulate } from '../../src/model/simulate.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import { cell } from '../support/cell.ts';
import { binomialScore, mean, ofType } from '../support/small-worlds.ts';

function territory(input: WorldInput, index = 0) {
  const world = createWorld(input, { seed: 'set-up', replicate: 0 });
  return cell(world.territories, index);
}

function many(parameters: WorldInput['parameters'] = {}) {
  const population = { ...parameters.population, firms: 3000, territories: 150 };
  const world = createWorld(
    { parameters: { ...parameters, population } },
    { seed: 'many', replicate: 0 },
  );
  return world.territories;
}

describe('prerequisite trust', () => {
  it('is g + weight·(notoriety − ½) + weight·prior tie, within 0 and 1', () => {
    for (const initial of [0.05, 0.45, 0.95]) {
      const { firms, pairs, firmCount } = territory({
        parameters: { population: { firms: 30 }, trust: { initial } },
        ties: [{ from: 0, to: 29, weight: 0.5 }],
      });
      for (let at = 0; at < firmCount * firmCount; at++) {
        const [i, j] = [Math.floor(at / firmCount), at % firmCount];
        if (i === j) continue;
        const isListed = i + j === 29 && Math.abs(i - j) === 29;
        const tie = pairs.acquainted[at] === 1 ? (isListed ? 0.5 : 1) : 0;
        const sum = initial + 0.3 * (cell(firms.notoriety, j) - 0.5) + 0.2 * tie;
        expect(pairs.prior[at]).toBeCloseTo(Math.min(1, Math.max(0, sum)), 14);
        expect(pairs.trust[at]).toBeCloseTo(cell(pairs.prior, at), 14);
      }
      expect(pairs.acquainted[29]).toBe(1);
    }
  });
});

describe('firms', () => {
  it('export, and have clear visions, in the shares that are asked for', () => {
    const territories = many({
      population: { exporters: 0.3, exporterStage: 2 },
      members: { clearShare: 0.25 },
    });
    const stages = territories.flatMap(({ firms }) => Array.from(firms.stage));
    const precisions = territories.flatMap(({ firms }) => Array.from(firms.precision));
    const exporters = stages.filter((stage) => stage === 2).length;
    expect(stages.filter((stage) => stage !== 0 && stage !== 2)).toEqual([]);
    expect(Math.abs(binomialScore(exporters, 3000, 0.3))).toBeLessThan(4);
    // Clear precision is U(2, 6), vague ±50% around 0.23/0.77.
    const clear = precisions.filter((precision) => precision >= 2);
    expect(Math.abs(binomialScore(clear.length, 3000, 0.25))).toBeLessThan(4);
    expect(Math.max(...clear)).toBeLessThan(6.000001);
    expect(Math.abs(mean(clear) - 4)).toBeLessThan((4 * (4 / Math.sqrt(12))) / Math.sqrt(750));
    const vague = precisions.filter((precision) => precision < 2);
    expect(mean(vague)).toBeCloseTo(0.23 / 0.77, 2);
  });

  it('have visions around the opportunity, the clearer the nearer', () => {
    const error = (isClear: boolean) => {
      const squares = many().flatMap(({ firms, opportunityX, opportunityY }) =>
        Array.from(firms.precision.keys())
          .filter((i) => cell(firms.precision, i) >= 2 === isClear)
          .map((i) => {
            const variance = 0.15 + Math.min(2, 0.5 / cell(firms.precision, i));
            const x = cell(firms.visionX, i) - opportunityX;
            const y = cell(firms.visionY, i) - opportunityY;
            return { scaled: (x * x + y * y) / (2 * variance), distance: Math.hypot(x, y) };
          }),
      );
      // The scaled square of a two-dimensional normal error is exponential with mean 1.
      const deviation = Math.abs(mean(squares.map(({ scaled }) => scaled)) - 1);
      expect(deviation).toBeLessThan(4 / Math.sqrt(squares.length));
      return mean(squares.map(({ distance }) => distance));
    };
    expect(error(true)).toBeLessThan(error(false) / 2);
  });

  it('known from data keep what is known; the rest is drawn as it would be anyway', () => {
    const input = { parameters: { population: { firms: 6 } } };
    const drawn = territory(input).firms;
    const known = {
      name: 'x',
      sector: 2,
      predisposition: 0.11,
      listening: 0.22,
      notoriety: 0.33,
      clarity: 0.6,
      knowledge: 0.44,
      stage: 3,
    };
    const { firms } = territory({ ...input, firms: [known, { name: 'y', dynamism: 0.9 }] });
    expect([firms.sector[0], firms.predisposition[0], firms.listening[0]]).toEqual([2, 0.11, 0.22]);
    expect([firms.notoriety[0], firms.knowledge[0], firms.stage[0]]).toEqual([0.33, 0.44, 3]);
    expect(firms.precision[0]).toBeCloseTo(0.6 / 0.4, 12);
    expect(firms.firstExport[0]).toBe(0);
    expect(firms.dynamism[0]).toBe(drawn.dynamism[0]);
    expect(firms.dynamism[1]).toBe(0.9);
    expect(firms.predisposition.slice(1)).toEqual(drawn.predisposition.slice(1));
    expect(firms.visionX.slice(1)).toEqual(drawn.visionX.slice(1));
  });

  it('are shared out among territories evenly', () => {
    const { territories } = createWorld(
      { parameters: { population: { firms: 11, territories: 3 } } },
      { seed: 'shares', replicate: 0 },
    );
    expect(territories.map(({ firmCount }) => firmCount)).toEqual([3, 4, 4]);
    const numbers = territories.flatMap(({ firms }) => Array.from(firms.id));
    expect(numbers.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('prior ties', () => {
  it('form a ring of the given degree where nothing is rewired', () => {
    const { pairs, firmCount, firms } = territory({
      parameters: { population: { firms: 30, sectors: 3 }, ties: { degree: 4, rewiring: 0 } },
    });
    for (let i = 0; i < firmCount; i++) {
      const row = pairs.acquainted.subarray(i * firmCount, (i + 1) * firmCount);
      expect(row.reduce((sum, known) => sum + known, 0)).toBe(4);
    }
    const within = Array.from(pairs.acquainted.keys()).filter((at) => {
      const [i, j] = [Math.floor(at / firmCount), at % firmCount];
      return pairs.acquainted[at] === 1 && firms.sector[i] === firms.sector[j];
    });
    // Only the three seams of the ring join sectors.
    expect(within.length).toBeGreaterThan(0.75 * 120);
  });

  it('are absent without a graph, and then only those of founders and of the list', () => {
    const without = { ties: { graph: 'none', founders: 0 }, population: { firms: 20 } } as const;
    const networks: NetworkInput[] = [{ name: 'A', type: 'grouping', founders: 5 }];
    const known = (input: WorldInput) =>
      territory(input).pairs.acquainted.reduce((sum, value) => sum + value, 0);
    expect(known({ parameters: without, networks })).toBe(0);
    expect(known({ parameters: without, ties: [{ from: 1, to: 2, weight: 1 }] })).toBe(2);
    const all = { ...without, ties: { graph: 'none', founders: 1 } } as const;
    expect(known({ parameters: all, networks })).toBe(20);
  });
});

describe('a network at the start', () => {
  it('has its founders, a hub among them with the clarity of hubs, and a vague vision', () => {
    const { firms, networks, founders, settings } = territory({
      parameters: { population: { firms: 25 }, hub: { clarity: 0.5 } },
      networks: [{ name: 'A', type: 'cooperative', founders: 8, parameters: { mandate: 7 } }],
    });
    const members = Array.from(firms.id).filter((i) => firms.network[i] === 0);
    expect(members).toHaveLength(8);
    expect(founders).toEqual([members]);
    const hub = cell(networks.hub, 0);
    expect(members).toContain(hub);
    // ± 50% around precision 1.
    expect(firms.precision[hub]).toBeGreaterThan(0.5);
    expect(firms.precision[hub]).toBeLessThan(1.5);
    expect(cell(networks.visionX, 0)).toBeCloseTo(
      mean(members.map((i) => cell(firms.visionX, i))),
      12,
    );
    expect([networks.precision[0], networks.coordination[0]]).toEqual([0.1, 0]);
    // Weakest to strongest: default, preset of the type, the network's own.
    const { mandate, minimumSize, intensity } = cell(settings, 0);
    expect([mandate, minimumSize, intensity]).toEqual([7, 5, 1]);
  });

  it('stands once in every territory where it says so', () => {
    const world = createWorld(
      {
        parameters: { population: { firms: 30, territories: 3 } },
        networks: [{ name: 'A', type: 'cluster', founders: 4, territory: 'each' }],
      },
      { seed: 'each', replicate: 0 },
    );
    expect(world.territories.flatMap(({ names }) => names)).toEqual(['A 1', 'A 2', 'A 3']);
    expect(world.territories.map(({ networks }) => networks.id[0])).toEqual([0, 1, 2]);
  });

  it('draws its founders among the firms that no network names', () => {
    const { founders } = territory({
      parameters: { population: { firms: 5 } },
      firms: [{ name: 'x' }, { name: 'y' }],
      networks: [
        { name: 'drawn', type: 'grouping', founders: 3 },
        { name: 'named', type: 'grouping', founders: ['y', 'x'] },
      ],
    });
    expect(founders).toEqual([
      [2, 3, 4],
      [1, 0],
    ]);
  });

  it.each([
    ['more founders than firms', { name: 'A', type: 'grouping', founders: 7 }],
    ['a single founder', { name: 'A', type: 'grouping', founders: 1 }],
    ['half a founder', { name: 'A', type: 'grouping', founders: 2.5 }],
    ['a founder twice', { name: 'A', type: 'grouping', founders: ['x', 'y', 'x'] }],
    ['nobody', { name: 'A', type: 'grouping', founders: [] }],
    ['founders nobody knows', { name: 'A', type: 'grouping', founders: ['x', 'nobody'] }],
    ['a territory that does not exist', { name: 'A', type: 'grouping', founders: 2, territory: 1 }],
  ] satisfies [string, NetworkInput][])('cannot have %s', (_, network) => {
    const input: WorldInput = {
      parameters: { population: { firms: 6 } },
      firms: [{ name: 'x' }, { name: 'y' }],
      networks: [network],
    };
    expect(() => territory(input)).toThrow(ModelError);
  });
});

describe('the set-up', () => {
  const input: WorldInput = {
    firms: [{ name: 'Argan' }, { name: 'Atlas' }, { name: 'Anza' }],
    networks: [
      { name: 'A', type: 'grouping', founders: 7 },
      { name: 'B', type: 'cluster', founders: ['Argan', 'Anza'] },
      { name: 'C', type: 'grouping', founders: 6, parameters: { hub: 'none' } },
    ],
  };
  const luck = { seed: 'told', replicate: 0 };
  const events: ModelEvent[] = [];
  const world = createWorld(input, luck, (event) => events.push(event));
  const { networks, founders, firms, pairs } = cell(world.territories, 0);

  it('tells who founded each network and how they came together', () => {
    const foundings = ofType(events, 'founded');
    expect(foundings.map(({ network }) => network)).toEqual([0, 1, 2]);
    expect(foundings.map(({ gathering }) => gathering)).toEqual(['lot', 'named', 'lot']);
    foundings.forEach(({ founders: told, trust, initiator, tick }, g) => {
      expect([tick, initiator]).toEqual([0, null]);
      expect(told).toEqual(cell(founders, g).map((i) => cell(firms.id, i)));
      const trusts = told.flatMap((i) =>
        told.filter((j) => j !== i).map((j) => cell(pairs.prior, i * pairs.size + j)),
      );
      expect(trust).toBeCloseTo(mean(trusts), 12);
    });
  });

  it('tells the first elections, after the founding, with the clarity that was voted on', () => {
    const elections = ofType(events, 'elected');
    expect(elections.map(({ network, reason }) => [network, reason])).toEqual([
      [0, 'founding'],
      [1, 'founding'],
    ]);
    for (const { network, firm, tick, reelected, clarity } of elections) {
      expect(firm).toBe(firms.id[cell(networks.hub, network)]);
      expect([tick, reelected]).toEqual([0, false]);
      // Then the scenario gives the first hub the clarity under study.
      const precision = cell(firms.precision, cell(networks.hub, network));
      expect(precision / (1 + precision)).not.toBeCloseTo(clarity, 6);
    }
    expect(events.map(({ type }) => type)).toEqual([
      'founded',
      'elected',
      'founded',
      'elected',
      'founded',
    ]);
  });

  it('is the same whether or not anyone listens', () => {
    expect(stateHash(world)).toBe(stateHash(createWorld(input, luck)));
    expect(cell(world.territories, 0).totals.elections).toBe(0);
    expect(cell(world.territories, 0).flows.elections).toBe(0);
  });

  it('is told to the observer of a run too', () => {
    const heard: ModelEvent[] = [];
    const observer = { event: (event: ModelEvent) => void heard.push(event) };
    simulate(input, luck, 1, observer);
    expect(heard.filter(({ tick }) => tick === 0)).toEqual(events);
  });
});

it('a world that would not fit into memory as a whole is refused, not begun', () => {
  const input = { parameters: { population: { firms: 1_000_000, territories: 1000 } } };
  const luck = { seed: 'large', replicate: 0 };
  expect(() => createWorld(input, luck)).toThrow(/allocation failed: 1000000000 pairs/);
  const [first] = createPieces(input, luck);
  expect(first?.territories.map(({ firmCount }) => firmCount)).toEqual([1000]);
});
