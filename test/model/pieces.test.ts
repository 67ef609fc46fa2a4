import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieces, createWorld } from '../../src/model/create-world.ts';
import type { WorldInput } from '../../src/model/input.ts';
import { measure, METRIC_NAMES } from '../../src/model/metrics.ts';
import { simulate } from '../../src/model/simulate.ts';
import { takeSnapshot } from '../../src/model/snapshot.ts';
import { lawOptions } from '../support/law-options.ts';
import { lucks, worldInputs } from '../support/random-input.ts';
import { runWhole } from '../support/run-whole.ts';

const cases = fc.tuple(worldInputs('plausible'), lucks, fc.nat(12));

/** Several territories, each with networks that live and die, and rules that change on the way. */
const MANY: WorldInput = {
  parameters: { population: { firms: 70, territories: 5 }, founding: { rate: 0.05 } },
  networks: [
    { name: 'Growers', type: 'grouping', founders: 5, territory: 'each' },
    { name: 'Cooperative', type: 'cooperative', founders: 6, territory: 2 },
  ],
  changes: [{ tick: 4, parameters: { trust: { priorStrength: 5 }, network: { admission: 0.2 } } }],
};

describe('a world that is run one territory after the other', () => {
  it('comes to the same, bit for bit, as one whose territories stand side by side', () => {
    fc.assert(
      fc.property(cases, ([input, luck, ticks]) => {
        const { world, ...whole } = runWhole(input, luck, ticks);
        expect(world.tick).toBe(ticks);
        expect(simulate(input, luck, ticks)).toEqual(whole);
      }),
      lawOptions(40),
    );
    const luck = { seed: 'pieces', replicate: 0 };
    const { world, ...whole } = runWhole(MANY, luck, 20);
    expect(world.territories).toHaveLength(5);
    expect(simulate(MANY, luck, 20)).toEqual(whole);
  });

  it('measures the same at every tick', () => {
    const names = ['payoff', 'trust.everFounded', 'engagement', 'joins', 'gini', 'origin.blend'];
    fc.assert(
      fc.property(
        fc.oneof(cases, fc.constant([MANY, { seed: 'a', replicate: 1 }, 9] as const)),
        ([input, luck, ticks]) => {
          const [seen, measured]: [Float64Array[], Float64Array[]] = [[], []];
          simulate(input, luck, ticks, { tick: (world) => void seen.push(measure(world, names)) });
          const series = {
            names,
            add(tick: number, values: Float64Array) {
              expect(tick).toBe(measured.length);
              measured.push(values);
            },
          };
          simulate(input, luck, ticks, { series });
          expect(measured).toEqual(seen);
        },
      ),
      lawOptions(30),
    );
  });

  it('begins in each territory as the whole world does', () => {
    const luck = { seed: 'begin', replicate: 0 };
    const { territories } = takeSnapshot(createWorld(MANY, luck));
    const pieces = [...createPieces(MANY, luck)].map((piece) => takeSnapshot(piece).territories);
    expect(pieces.flat()).toEqual(territories);
  });

  it('says how far it is, evenly and to the end', () => {
    const seen: string[] = [];
    const progress = (done: number, all: number) => void seen.push(`${done}/${all}`);
    simulate(MANY, { seed: 'progress', replicate: 0 }, 3, { progress });
    expect(seen).toEqual(Array.from({ length: 15 }, (_, step) => `${step + 1}/15`));
    seen.length = 0;
    simulate(MANY, { seed: 'progress', replicate: 0 }, 3, { progress, tick() {} });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('a measure', () => {
  const world = runWhole(MANY, { seed: 'measures', replicate: 0 }, 15).world;
  const all = measure(world);

  it.each(METRIC_NAMES.map((name, at) => [name, at] as const))(
    '%s is the same alone and among all others',
    (name, at) => {
      expect(measure(world, [name])[0]).toBe(all[at]);
    },
  );

  it('that nobody declared is refused', () => {
    expect(() => measure(world, ['trusst'])).toThrow('no metric is called trusst');
  });
});
