import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/model/distributions.ts';
import { log } from '../../src/model/exact.ts';
import type { RunKey } from '../../src/model/random.ts';
import { Draws, lane, runKey, STREAM, STREAMS } from '../../src/model/random.ts';
import { simulate } from '../../src/model/simulate.ts';
import { cell } from '../support/cell.ts';
import { lawOptions } from '../support/law-options.ts';
import { runWhole } from '../support/run-whole.ts';

/** Everything that names a draw. */
interface Name {
  readonly seed: string;
  readonly replicate: number;
  readonly stream: number;
  readonly tick: number;
  readonly a: number;
  readonly b: number;
  readonly repeat: number;
}

function quadOf({ seed, replicate, stream, tick, a, b, repeat }: Name): number[] {
  new Draws(runKey({ seed, replicate })).quad(stream, tick, a, b, repeat);
  return Array.from(lane);
}

const names: fc.Arbitrary<Name> = fc.record({
  seed: fc.string({ maxLength: 12, unit: 'binary' }),
  replicate: fc.nat(100_000),
  stream: fc.nat(STREAMS.length - 1),
  tick: fc.nat(100_000),
  a: fc.nat(2_000_000),
  b: fc.nat(2_000_000),
  repeat: fc.nat(15),
});

/** pcg4d as printed in Jarzynski & Olano (2020), on unbounded integers cut to 32 bits. */
function pcg4d(input: readonly bigint[]): bigint[] {
  const cut = (value: bigint) => value & 0xffffffffn;
  const v = input.map((value) => cut(value * 1664525n + 1013904223n));
  const at = (k: number) => cell(v, k);
  const round = () => {
    v[0] = cut(at(0) + at(1) * at(3));
    v[1] = cut(at(1) + at(2) * at(0));
    v[2] = cut(at(2) + at(0) * at(1));
    v[3] = cut(at(3) + at(1) * at(2));
  };
  round();
  for (let k = 0; k < 4; k++) v[k] = at(k) ^ (at(k) >> 16n);
  round();
  return v;
}

describe('a draw', () => {
  it('is pcg4d of the run key and the name of the draw', () => {
    fc.assert(
      fc.property(names, (name) => {
        const key = runKey(name).map(BigInt);
        const words = [name.a, name.b, name.tick * 16 + name.repeat, name.stream];
        const expected = pcg4d(words.map((word, k) => BigInt(word) ^ cell(key, k)));
        expect(quadOf(name)).toEqual(expected.map((word) => (Number(word) + 0.5) / 2 ** 32));
      }),
      lawOptions(500),
    );
  });

  it('of one number is the last of the four', () => {
    fc.assert(
      fc.property(names, (name) => {
        const draws = new Draws(runKey(name));
        const uniform = draws.uniform(name.stream, name.tick, name.a, name.b, name.repeat);
        expect(uniform).toBe(quadOf(name)[3]);
      }),
      lawOptions(500),
    );
  });

  it('lies strictly between 0 and 1 even where the hash is all zeros or all ones', () => {
    for (const word of [0, 2 ** 32 - 1]) {
      const u = (word + 0.5) / 2 ** 32;
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
      expect(normalQuantile(u)).toSatisfy(Number.isFinite);
      expect(-log(u)).toBeGreaterThan(0);
    }
  });

  it('does not depend on what was drawn before', () => {
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 5 }), (name, others) => {
        const draws = new Draws(runKey(name));
        for (const { stream, tick, a, b } of others) draws.normal(stream, tick, a, b);
        draws.quad(name.stream, name.tick, name.a, name.b, name.repeat);
        expect(Array.from(lane)).toEqual(quadOf(name));
      }),
      lawOptions(200),
    );
  });

  it('changes in all lanes when any part of its name changes', () => {
    const changed = fc.oneof(
      fc
        .constantFrom('replicate', 'stream', 'tick', 'a', 'b', 'repeat')
        .chain((part) =>
          fc.record({ part: fc.constant(part), step: fc.integer({ min: 1, max: 9 }) }),
        ),
      fc.record({ part: fc.constant('seed'), step: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(names, changed, (name, { part, step }) => {
        const other = { ...name, seed: part === 'seed' ? name.seed + step : name.seed };
        if (part !== 'seed') Object.assign(other, { [part]: Reflect.get(name, part) + step });
        // `repeat` beyond 15 belongs to the next tick.
        fc.pre(other.repeat < 16);
        const before = quadOf(name);
        expect(quadOf(other).filter((u, k) => u === before[k])).toEqual([]);
      }),
      lawOptions(2000),
    );
  });

  it('tells apart all 16 repeats from those of the ticks around', () => {
    const draws = new Draws(runKey({ seed: 'repeats', replicate: 0 }));
    const found = new Set<number>();
    for (let tick = 0; tick < 50; tick++) {
      for (let repeat = 0; repeat < 16; repeat++) found.add(draws.uniform(3, tick, 7, 8, repeat));
    }
    expect(found.size).toBe(50 * 16);
  });

  it('gives the last lane as uniform, its normal quantile as normal, −log as exponential', () => {
    fc.assert(
      fc.property(names, (name) => {
        const draws = new Draws(runKey(name));
        const { stream, tick, a, b, repeat } = name;
        const u = quadOf(name)[3] ?? Number.NaN;
        expect(draws.uniform(stream, tick, a, b, repeat)).toBe(u);
        expect(draws.normal(stream, tick, a, b, repeat)).toBe(normalQuantile(u));
        expect(draws.exponential(stream, tick, a, b, repeat)).toBe(-log(u));
      }),
      lawOptions(200),
    );
  });

  it('has the moments of its distribution', () => {
    const draws = new Draws(runKey({ seed: 'moments', replicate: 0 }));
    const n = 100_000;
    let [normal, squares, waiting] = [0, 0, 0];
    for (let a = 0; a < n; a++) {
      const x = draws.normal(0, 0, a, 0);
      normal += x;
      squares += x * x;
      waiting += draws.exponential(1, 0, a, 0);
    }
    // Within 4 standard errors.
    expect(Math.abs(normal / n)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(squares / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(waiting / n - 1)).toBeLessThan(4 / Math.sqrt(n));
  });
});

describe('streams', () => {
  it('have names and numbers that are all different', () => {
    expect(new Set(STREAMS).size).toBe(STREAMS.length);
    expect(STREAMS.map((name) => STREAM[name])).toEqual(STREAMS.map((_, index) => index));
  });
});

describe('the key of a run', () => {
  const text = (key: RunKey) => key.join(' ');

  it('is the same for the same seed text and replicate, and holds four 32-bit words', () => {
    fc.assert(
      fc.property(names, ({ seed, replicate }) => {
        const key = runKey({ seed, replicate });
        expect(runKey({ seed, replicate })).toEqual(key);
        expect(key.map((word) => word >>> 0)).toEqual(key);
        expect(key).toHaveLength(4);
      }),
      lawOptions(200),
    );
  });

  it('differs for replicates 0 to 9,999 of any seed, and between seeds that look alike', () => {
    const seeds = ['1', '1 ', ' 1', '01', '1.0', '10', '', ' ', '\n', '1\n0', 'é', 'e\u0301', '𐌰'];
    const keys = new Set<string>();
    for (const seed of seeds) {
      for (let replicate = 0; replicate < 10_000; replicate++) {
        keys.add(text(runKey({ seed, replicate })));
      }
    }
    expect(keys.size).toBe(seeds.length * 10_000);
  });

  it('differs for the seeds 0 to 9,999, which a series of studies may use', () => {
    const keys = Array.from({ length: 10_000 }, (_, seed) =>
      text(runKey({ seed: String(seed), replicate: 0 })),
    );
    expect(new Set(keys).size).toBe(10_000);
  });

  it('keeps no word in common between neighbouring replicates', () => {
    const keys = Array.from({ length: 10_001 }, (_, replicate) =>
      runKey({ seed: 'souss-massa', replicate }),
    );
    const alike = keys.filter((key, r) => key.some((word, k) => word === keys[r - 1]?.[k]));
    expect(alike).toEqual([]);
  });

  it('has not changed: these keys are part of every published seed', () => {
    expect([
      text(runKey({ seed: '1', replicate: 0 })),
      text(runKey({ seed: '1', replicate: 1 })),
      text(runKey({ seed: 'souss-massa', replicate: 0 })),
      text(runKey({ seed: 'pêche côtière', replicate: 29 })),
    ]).toMatchInlineSnapshot(`
      [
        "81982456 1967571004 1046594625 1134451564",
        "2569835876 854276207 3529680034 192002483",
        "3682420079 814127770 3946675682 4047511864",
        "1999885005 3734626805 991708622 1319537459",
      ]
    `);
  });
});

describe('replicates', () => {
  it('are never identical, from the set-up on', () => {
    const input = { parameters: { population: { firms: 12 } } };
    const hashes = new Set<string>();
    for (const seed of ['1', '1 ', '2']) {
      for (let replicate = 0; replicate < 100; replicate++) {
        for (const ticks of [0, 2]) {
          hashes.add(simulate(input, { seed, replicate }, ticks).stateHash);
        }
      }
    }
    expect(hashes.size).toBe(600);
  });

  it('have traits of firms that differ in nearly every place', () => {
    const traits = (replicate: number) => {
      const { world } = runWhole({}, { seed: 'traits', replicate }, 0);
      return world.territories.flatMap(({ firms }) => Array.from(firms.notoriety));
    };
    const all = Array.from({ length: 50 }, (_, replicate) => traits(replicate)).flat();
    expect(all.length).toBe(50 * 60);
    expect(new Set(all).size).toBe(all.length);
  });
});
