import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import type { WorldInput } from '../../src/model/input.ts';
import type { ParameterOverrides, Parameters } from '../../src/model/parameters.ts';
import { explainInvalid, parameterEntries } from '../../src/model/parameters.ts';
import { Draws, lane, runKey, STREAM, STREAMS } from '../../src/model/random.ts';
import { continueRun } from '../../src/model/simulate.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { takeSnapshot } from '../../src/model/snapshot.ts';
import { PIPELINE } from '../../src/model/tick.ts';
import type { World } from '../../src/model/world.ts';
import { cell, positionOf } from '../support/cell.ts';
import { differences, nextQuarter, WatchedDraws } from '../support/draws-by-process.ts';
import type { ProcessName, Purpose, QuarterOptions } from '../support/draws-by-process.ts';
import type { RecordedDraws } from '../support/recorded-draws.ts';
import { record } from '../support/recorded-draws.ts';
import { runWhole } from '../support/run-whole.ts';

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

/** World by world, the states from which a quarter is looked at. */
const QUARTERS = 20;

function statesOf(input: WorldInput): Snapshot[] {
  const world = createWorld(input, LUCK);
  return Array.from({ length: QUARTERS }, (_, tick) => {
    if (tick > 0) continueRun(world, tick);
    return takeSnapshot(world);
  });
}

const states = statesOf(BASE);

/** What differs in any of the next quarters when a cause does, everything before being the same. */
function reachOf(cause: QuarterOptions, Kind = WatchedDraws) {
  const names = new Set<Purpose>();
  const numbers = new Set<Purpose>();
  for (const state of states) {
    const found = differences(nextQuarter(state, { Kind }), nextQuarter(state, { ...cause, Kind }));
    for (const purpose of found.names) names.add(purpose);
    for (const purpose of found.numbers) numbers.add(purpose);
  }
  return { names: [...names], numbers: [...numbers] };
}

/** Draws made for whoever comes or goes in this quarter, and for the networks they found. */
const COMINGS: Purpose[] = [
  'joining.search',
  'joining.attraction',
  'joining.lottery',
  'founding.attempt',
  'elections.ballot in founding',
  'ties.social',
];
/** Draws made for teams at work, and for pairs that quarrel. */
const TEAMS: Purpose[] = ['cooperation.noise', 'trust.observation', 'conflict.outbreak'];
const QUARRELS: Purpose[] = ['conflict.severity', 'conflict.settlement'];
const PROJECTS: Purpose[] = ['projects.number', 'projects.initiator', 'projects.aim'];

/**
 * For whom a step decides that something is drawn, in the same quarter: its own draws, and those
 * made for teams, quarrels and comings that it brings about. All other draws are made for the same
 * firms, pairs and networks, and stay under the same names: those of steps that come before, the
 * luck of every firm on its way abroad, of every member that may leave, of every candidate.
 */
const REACH: Readonly<Record<ProcessName, readonly Purpose[]>> = {
  coordination: ['projects.partner', ...TEAMS, ...QUARRELS, ...COMINGS],
  vision: ['projects.partner', ...TEAMS, ...QUARRELS, ...COMINGS],
  projects: [...PROJECTS, 'projects.partner', ...TEAMS, ...QUARRELS, ...COMINGS],
  cooperation: [...TEAMS, ...QUARRELS, ...COMINGS],
  trust: ['trust.observation', ...QUARRELS, ...COMINGS],
  conflict: ['conflict.outbreak', ...QUARRELS, ...COMINGS],
  satisfaction: COMINGS,
  elections: ['elections.ballot'],
  leaving: ['leaving.exit', ...COMINGS],
  joining: COMINGS,
  founding: ['founding.attempt', 'elections.ballot in founding', 'ties.social'],
  folding: ['ties.social'],
  engagement: ['engagement.move'],
  ties: ['ties.social'],
  drift: ['environment.drift'],
};

describe('a quarter', () => {
  const usual = states.map((state) => nextQuarter(state));

  it('has every process draw for its own purposes, but for the first vote in a new network', () => {
    const borrowed = usual.flatMap(({ made }) =>
      [...made.keys()].filter((one) => / in /.test(one)),
    );
    expect([...new Set(borrowed)]).toEqual(['elections.ballot in founding']);
  });

  it('draws nothing twice: no two purposes, firms or pairs share their luck', () => {
    for (const { made, repeated } of usual) {
      expect(repeated).toEqual([]);
      const all = [...made.values()].flatMap((drawn) => Array.from(drawn.values(), String));
      expect(all.length).toBeGreaterThan(100);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe.each(PIPELINE)('a quarter without $name', ({ name }) => {
  const { names, numbers } = reachOf({ off: name });

  it('has other draws only for those whom the step brings together', () => {
    expect(names.filter((purpose) => !REACH[name].includes(purpose))).toEqual([]);
  });

  it('has the same numbers wherever it draws under the same names', () => {
    expect(numbers).toEqual([]);
  });

  it('does lack the draws of the step', () => {
    const own = new Set(REACH[name].filter((purpose) => isOf(name, purpose)));
    const made = states.flatMap((state) => [...nextQuarter(state).made.keys()]);
    expect(names.filter((purpose) => own.has(purpose)).sort()).toEqual(
      [...own].filter((purpose) => made.includes(purpose)).sort(),
    );
  });
});

/** Where the rivals of a group of parameters act. */
const ACTS_IN: Readonly<Record<string, readonly ProcessName[]>> = {
  trust: ['trust'],
  vision: ['vision'],
  cooperation: ['cooperation'],
  conflict: ['conflict'],
  elections: ['elections'],
  membership: ['joining'],
  founding: ['founding'],
  network: ['coordination', 'elections'],
};

/** Every mechanism that has a rival, with each of its rivals. */
const RIVALS = parameterEntries().flatMap(({ path, group, name, declaration }) => {
  if (declaration.actsAt !== 'running' || group === 'steps') return [];
  const options: unknown[] =
    declaration.kind === 'choice'
      ? Object.keys(declaration.options)
      : declaration.kind === 'switch'
        ? [true, false]
        : [];
  return options
    .filter((option) => option !== declaration.default)
    .map((option) => ({ path, group, option, overrides: { [group]: { [name]: option } } }));
});

describe.each(RIVALS)('a quarter with $path = $option', ({ group, overrides }) => {
  const { names, numbers } = reachOf({ overrides: overrides as ParameterOverrides });
  const steps = ACTS_IN[group] ?? [];

  it('has other draws only for those whom the mechanism brings together', () => {
    expect(steps.length).toBeGreaterThan(0);
    const reach = steps.flatMap((step) => REACH[step]);
    expect(names.filter((purpose) => !reach.includes(purpose))).toEqual([]);
  });

  it('has the same numbers wherever it draws under the same names', () => {
    expect(numbers).toEqual([]);
  });
});

describe('a mistake of this kind would be noticed:', () => {
  it('numbers that come one after the other instead of by name', () => {
    class Streamed extends WatchedDraws {
      #next = 0;
      protected override answer(stream: number, tick: number): void {
        super.answer(stream, tick, this.#next++, 0, 0);
      }
    }
    expect(reachOf({ off: 'conflict' }, Streamed).numbers).toContain('engagement.move');
  });

  it('a process whose luck is shifted by how often another draws', () => {
    class Shifted extends WatchedDraws {
      #quarrels = 0;
      protected override answer(
        ...[stream, tick, a, b, repeat]: [number, number, number, number, number]
      ): void {
        if (stream === STREAM['conflict.outbreak']) this.#quarrels++;
        const shift = stream === STREAM['ties.social'] ? this.#quarrels : 0;
        super.answer(stream, tick, a, b + shift, repeat);
      }
    }
    expect(reachOf({ off: 'conflict' }, Shifted).numbers).toEqual(['ties.social']);
  });

  it('two processes that share their numbers', () => {
    class Shared extends WatchedDraws {
      protected override answer(
        ...[stream, ...others]: [number, number, number, number, number]
      ): void {
        const isExit = stream === STREAM['leaving.exit'];
        super.answer(isExit ? STREAM['engagement.move'] : stream, ...others);
      }
    }
    const { made } = nextQuarter(cell(states, 5), { Kind: Shared });
    const all = [...made.values()].flatMap((drawn) => Array.from(drawn.values(), String));
    expect(new Set(all).size).toBeLessThan(all.length);
  });

  it('a process that draws for another purpose, and one that draws twice', () => {
    class Intruding extends WatchedDraws {
      override quad(stream: number, tick: number, a: number, b: number, repeat = 0): void {
        if (stream === STREAM['leaving.exit']) {
          super.quad(STREAM['elections.ballot'], tick, 99, a);
          super.quad(stream, tick, a, b, repeat);
        }
        super.quad(stream, tick, a, b, repeat);
      }
    }
    const { made, repeated } = nextQuarter(cell(states, 5), { Kind: Intruding });
    expect(made.has('elections.ballot in leaving')).toBe(true);
    expect(repeated.length).toBeGreaterThan(0);
  });

  it('a step that keeps other firms than its own from drawing', () => {
    class Skipping extends WatchedDraws {
      #joiners = 0;
      override quad(stream: number, tick: number, a: number, b: number, repeat = 0): void {
        if (stream === STREAM['joining.search']) this.#joiners++;
        if (stream === STREAM['engagement.move'] && this.#joiners === 0) return;
        super.quad(stream, tick, a, b, repeat);
      }
    }
    const { names } = reachOf({ off: 'joining' }, Skipping);
    expect(names.filter((purpose) => !REACH.joining.includes(purpose))).toEqual([
      'engagement.move',
    ]);
  });
});

describe.each(PIPELINE)('a whole run without $name', ({ name }) => {
  const arm = recordedRun(altered({ steps: { [name]: false } }));

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

  // What votes read: with clarity held, nobody is preferred for a clear vision.
  const choosing = /^(elections|reputation)\.|^network\.hub$|^vision\.heldClarity$/;

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
    const { world } = runWhole(input, LUCK, 40);
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
