import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import type { WorldInput } from '../../src/model/input.ts';
import type { ParameterOverrides, Parameters } from '../../src/model/parameters.ts';
import { explainInvalid, parameterEntries } from '../../src/model/parameters.ts';
import { Draws, lane, runKey, STREAMS } from '../../src/model/random.ts';
import { continueRun, simulate } from '../../src/model/simulate.ts';
import { PIPELINE } from '../../src/model/tick.ts';
import type { World } from '../../src/model/world.ts';
import { cell, positionOf } from '../support/cell.ts';
import type { RecordedDraws } from '../support/recorded-draws.ts';
import { record } from '../support/recorded-draws.ts';

/*
 * Common random numbers: two arms of an experiment differ by the cause alone. Whatever is switched
 * off or altered, every other draw of every firm, pair and network stays the same.
 */

const LUCK = { seed: 'twins', replicate: 4 };

const BASE: WorldInput = {
  parameters: {
    population: { firms: 36 },
    environment: { drift: 0.1 },
    conflict: { baseHazard: 0.1 },
    membership: { search: 0.3, threshold: 0.5 },
    founding: { rate: 0.05, size: 4 },
    ties: { trustThreshold: 0.4, workThreshold: 2 },
    network: { mandate: 4 },
  },
  networks: [
    { name: 'A', type: 'grouping', founders: 8 },
    { name: 'B', type: 'association', founders: 8 },
  ],
};

function altered(overrides: ParameterOverrides, input = BASE): WorldInput {
  const groups = { ...input.parameters } as Record<string, object>;
  for (const [group, values] of Object.entries(overrides)) {
    groups[group] = { ...groups[group], ...values };
  }
  return { ...input, parameters: groups };
}

function recordedRun(input: WorldInput, ticks = 16): RecordedDraws {
  const world = createWorld(input, LUCK);
  const draws = record(world);
  continueRun(world, ticks);
  return draws;
}

const base = recordedRun(BASE);

/** The streams from which a step draws, by the beginning of their names. */
function isOf(step: string, stream: string): boolean {
  return stream.startsWith(`${step === 'drift' ? 'environment' : step}.`);
}

describe('the draws of a run', () => {
  it('use every stream but those of the set-up and of a knock-out', () => {
    const used = new Set([...base.made.values()].map(({ stream }) => stream));
    const unused = STREAMS.filter((stream) => !used.has(stream) && !stream.startsWith('setup.'));
    expect(unused).toEqual(['joining.lottery']);
  });

  it('follow from the run key and their names alone', () => {
    const draws = new Draws(runKey(LUCK));
    expect(base.made.size).toBeGreaterThan(3000);
    const other = [...base.made.values()].filter(({ stream, tick, a, b, repeat, values }) => {
      draws.quad(positionOf(STREAMS, stream as (typeof STREAMS)[number]), tick, a, b, repeat);
      return values.some((value, k) => value !== lane[k]);
    });
    expect(other).toEqual([]);
  });

  it('stay within the repeats that a name has room for', () => {
    expect([...base.made.values()].filter(({ repeat }) => repeat < 0 || repeat > 15)).toEqual([]);
  });
});

/** How many draws of both arms have the same name, and which of these differ. */
function compare(arm: RecordedDraws, step: string) {
  let shared = 0;
  const differing: string[] = [];
  for (const [name, { stream, values }] of arm.made) {
    const twin = base.made.get(name);
    if (twin === undefined || isOf(step, stream)) continue;
    shared++;
    if (values.some((value, k) => value !== twin.values[k])) differing.push(name);
  }
  return { shared, differing };
}

describe.each(PIPELINE)('switching off $name', ({ name }) => {
  const arm = recordedRun(altered({ steps: { [name]: false } }));

  it('leaves every other draw of every firm and network as it was', () => {
    const { shared, differing } = compare(arm, name);
    expect(shared).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  });

  it('leaves none of its own draws', () => {
    // Networks founded during the run elect their first hub, whether or not votes follow; their
    // numbers are beyond those of firms.
    const own = [...arm.made.values()].filter(({ stream, a }) => {
      return isOf(name, stream) && (stream !== 'elections.ballot' || a < 36);
    });
    expect(own).toEqual([]);
  });

  it('leaves each firm the luck of its way abroad, quarter by quarter', () => {
    // Drawn for every firm in every quarter, in whatever state the firm is.
    const isMove = ({ stream }: { stream: string }) => stream === 'engagement.move';
    const moves = [...arm.made.values()].filter(isMove);
    expect(moves).toEqual(name === 'engagement' ? [] : [...base.made.values()].filter(isMove));
  });
});

/** Columns that only luck and set-up parameters make. */
const TRAITS = [
  'sector',
  'predisposition',
  'dynamism',
  'listening',
  'conflictManagement',
  'notoriety',
  'knowledge',
  'stage',
  'firstExport',
  'network',
] as const;
const VISION = ['visionX', 'visionY', 'precision', 'ownPrecision'] as const;

function setUp(input: WorldInput): World {
  return createWorld(input, LUCK);
}

/** Another allowed value than the one in force. */
function anotherValue(
  { declaration, group, name }: ReturnType<typeof parameterEntries>[number],
  parameters: Parameters,
): unknown {
  const now = Reflect.get(parameters[group], name);
  const candidates: unknown[] =
    declaration.kind === 'switch'
      ? [true, false]
      : declaration.kind === 'choice'
        ? Object.keys(declaration.options)
        : [...declaration.plausible, ...declaration.range];
  const value = candidates.find((candidate) => candidate !== now);
  expect(explainInvalid(declaration, value)).toBeUndefined();
  return value;
}

describe('the set-up', () => {
  const entries = parameterEntries();
  const running = entries.filter(({ declaration }) => declaration.actsAt === 'running');
  const before = setUp(BASE);
  const { firms, pairs, networks } = cell(before.territories, 0);

  it.each(running)('has the same firms and prior ties whatever $path is', (entry) => {
    const value = anotherValue(entry, before.parameters);
    const world = setUp(altered({ [entry.group]: { [entry.name]: value } }));
    const after = cell(world.territories, 0);
    // The first hub gets the clarity of hubs, and who that is may depend on how it is chosen.
    const hubs = [...networks.hub.subarray(0, 2), ...after.networks.hub.subarray(0, 2)];
    const differs = (first: ArrayLike<number>, second: ArrayLike<number>, but: number[] = []) =>
      Array.from(first).some((value, i) => value !== second[i] && !but.includes(i));
    const changed = [
      ...TRAITS.filter((trait) => differs(after.firms[trait], firms[trait])),
      ...VISION.filter((column) => differs(after.firms[column], firms[column], hubs)),
      ...(['prior', 'acquainted'] as const).filter((tie) => differs(after.pairs[tie], pairs[tie])),
    ];
    expect(changed).toEqual([]);
  });

  const choosing = /^(elections|reputation)\.|^network\.hub$/;

  it.each(running.filter(({ path }) => !choosing.test(path)))(
    'has the same first hubs whatever $path is',
    (entry) => {
      const value = anotherValue(entry, before.parameters);
      const world = setUp(altered({ [entry.group]: { [entry.name]: value } }));
      expect(cell(world.territories, 0).networks.hub).toEqual(networks.hub);
    },
  );

  /** Set-up parameters, each with the columns of firms that it is about. */
  const ABOUT: [overrides: ParameterOverrides, columns: string[]][] = [
    [{ members: { predispositionMean: 0.4 } }, ['predisposition']],
    [{ members: { predispositionConcentration: 20 } }, ['predisposition']],
    [{ members: { clearShare: 0.9 } }, [...VISION]],
    [{ vision: { clearLevel: 0.7 } }, [...VISION]],
    [{ vision: { directions: 'random' } }, ['visionX', 'visionY']],
    [{ vision: { spreadBase: 0.3 } }, ['visionX', 'visionY']],
    [{ hub: { clarity: 0.3 } }, [...VISION]],
    [{ hub: { visionError: 1 } }, ['visionX']],
    [{ population: { exporters: 0.5 } }, ['stage', 'knowledge', 'firstExport']],
    [{ population: { exporterStage: 3 } }, ['stage']],
    [{ population: { knowledge: 0.2 } }, ['knowledge']],
    [{ population: { sectors: 5 } }, ['sector']],
    [{ trust: { initial: 0.6 } }, []],
    [{ ties: { degree: 8 } }, []],
    [{ ties: { graph: 'none' } }, []],
  ];

  it.each(ABOUT)('with %j changes nothing of a firm but %j', (overrides, columns) => {
    const after = cell(setUp(altered(electing(overrides))).territories, 0);
    const same = cell(setUp(altered(electing({}))).territories, 0);
    const changed = [...TRAITS, ...VISION].filter((column) => {
      return after.firms[column].some((value, i) => value !== same.firms[column][i]);
    });
    expect(changed.sort()).toEqual([...columns].sort());
  });

  it('keeps the order of firms by predisposition when the mean moves', () => {
    const order = (mean: number) => {
      const input = altered({ members: { predispositionMean: mean } });
      const { predisposition } = cell(setUp(input).territories, 0).firms;
      return [...predisposition.keys()].sort(
        (a, b) => cell(predisposition, a) - cell(predisposition, b),
      );
    };
    expect(order(0.7)).toEqual(order(0.35));
  });

  it('gives the firms that come first the same traits in a larger world', () => {
    const larger = cell(setUp(altered({ population: { firms: 50 } })).territories, 0);
    for (const trait of ['predisposition', 'dynamism', 'notoriety', 'sector', 'stage'] as const) {
      expect(larger.firms[trait].slice(0, 36)).toEqual(firms[trait]);
    }
  });
});

/** Hubs chosen by notoriety alone, so that no other trait decides whose vision is made clear. */
function electing(overrides: ParameterOverrides): ParameterOverrides {
  return {
    ...overrides,
    elections: { trustWeight: 0, reputationWeight: 1, clarityWeight: 0, noise: 0 },
    reputation: { traits: 0, experience: 0, stage: 0, notoriety: 1 },
  };
}

describe('where no firm comes or goes', () => {
  const closed = altered({
    steps: { leaving: false, joining: false, founding: false, folding: false },
  });

  /** What firms outside networks come to. */
  function outsiders(input: WorldInput): number[][] {
    const { world } = simulate(input, LUCK, 40);
    const { firms } = cell(world.territories, 0);
    return Array.from(firms.stage.keys())
      .filter((i) => cell(firms.network, i) < 0)
      .map((i) => [cell(firms.id, i), cell(firms.stage, i), cell(firms.knowledge, i)]);
  }

  it.each([
    { conflict: { baseHazard: 0 } },
    { trust: { initial: 0.65, gain: 0 } },
    { coordination: { heldLevel: 0 } },
    { vision: { heldClarity: 1 } },
    { elections: { ballots: 'random' } },
    { steps: { projects: false, vision: false } },
    { engagement: { network: 0 } },
  ] as const)('%j leaves outsiders exactly as they were', (overrides) => {
    expect(outsiders(altered(overrides, closed))).toEqual(outsiders(closed));
    expect(outsiders(closed).length).toBe(20);
  });

  it('outsiders do change with what acts on them', () => {
    expect(outsiders(altered({ engagement: { solo: 0.1 } }, closed))).not.toEqual(
      outsiders(closed),
    );
  });
});
