import fc from 'fast-check';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import { ModelError } from '../../src/model/errors.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import type { WorldInput } from '../../src/model/input.ts';
import { measureNetworks } from '../../src/model/metrics/measure-networks.ts';
import { continueRun, simulate } from '../../src/model/simulate.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { restoreWorld, takeSnapshot } from '../../src/model/snapshot.ts';
import { stateHash } from '../../src/model/state-hash.ts';
import { snapshotFirms, snapshotTies } from '../../src/model/tables.ts';
import { tick } from '../../src/model/tick.ts';
import { lawOptions } from '../support/law-options.ts';
import { lucks, worldInputs } from '../support/random-input.ts';
import { runWhole } from '../support/run-whole.ts';

const moments = fc.tuple(
  fc.constantFrom('plausible', 'allowed').chain((width) => worldInputs(width)),
  lucks,
  fc.nat(10),
  fc.nat(6),
);

/** What a run comes to from its present tick on. */
function outcome(world: Parameters<typeof continueRun>[0], until: number) {
  const events: ModelEvent[] = [];
  const result = continueRun(world, until, { event: (event) => void events.push(event) });
  return {
    events,
    hash: result.stateHash,
    metrics: result.metrics,
    networks: measureNetworks(world),
    firms: snapshotFirms(world),
    ties: snapshotTies(world),
  };
}

describe('a snapshot', () => {
  it('taken at any tick, cloned and restored continues bit for bit', () => {
    fc.assert(
      fc.property(moments, ([input, luck, at, more]) => {
        const { world } = runWhole(input, luck, at);
        const snapshot = structuredClone(takeSnapshot(world));
        const uninterrupted = outcome(world, at + more);
        const restored = restoreWorld(snapshot);
        expect(restored.tick).toBe(at);
        expect(outcome(restored, at + more)).toEqual(uninterrupted);
      }),
      lawOptions(60),
    );
  });

  it('holds everything: what is restored gives the same snapshot again', () => {
    fc.assert(
      fc.property(moments, ([input, luck, at]) => {
        const { world } = runWhole(input, luck, at);
        const snapshot = takeSnapshot(world);
        expect(takeSnapshot(restoreWorld(snapshot))).toEqual(snapshot);
      }),
      lawOptions(30),
    );
  });

  it('is a copy: neither world it stands between can change it', () => {
    fc.assert(
      fc.property(moments, ([input, luck, at]) => {
        const { world } = runWhole(input, luck, at);
        const snapshot = takeSnapshot(world);
        const kept = structuredClone(snapshot);
        const restored = restoreWorld(snapshot);
        tick(world);
        tick(restored);
        tick(restored);
        expect(snapshot).toEqual(kept);
      }),
      lawOptions(20),
    );
  });

  it('may be stored in bytes', () => {
    const input: WorldInput = { networks: [{ name: 'A', type: 'grouping', founders: 7 }] };
    const { world } = runWhole(input, { seed: 'bytes', replicate: 0 }, 5);
    const restored = restoreWorld(deserialize(serialize(takeSnapshot(world))) as Snapshot);
    expect(outcome(restored, 10)).toEqual(outcome(world, 10));
  });

  it('resumes before, at and after a change of parameters as if nothing had happened', () => {
    const input: WorldInput = {
      networks: [{ name: 'A', type: 'cluster', founders: 9 }],
      changes: [
        { tick: 4, parameters: { trust: { priorStrength: 1 }, network: { mandate: 3 } } },
        { tick: 6, parameters: { steps: { conflict: false }, founding: { type: 'cooperative' } } },
      ],
    };
    const luck = { seed: 'changes', replicate: 0 };
    const whole = simulate(input, luck, 9).stateHash;
    expect(whole).not.toBe(simulate({ ...input, changes: [] }, luck, 9).stateHash);
    for (let at = 0; at <= 9; at++) {
      const restored = restoreWorld(takeSnapshot(runWhole(input, luck, at).world));
      expect(continueRun(restored, 9).stateHash).toBe(whole);
    }
  });

  it('works where a territory has no firms', () => {
    const world = createWorld(
      { parameters: { population: { firms: 3, territories: 5 } } },
      { seed: 'empty', replicate: 0 },
    );
    const restored = restoreWorld(structuredClone(takeSnapshot(world)));
    tick(world);
    tick(restored);
    expect(stateHash(restored)).toBe(stateHash(world));
  });

  it('that lost its typed arrays or comes from another model is refused', () => {
    for (const provenance of [true, false]) {
      const input: WorldInput = {
        parameters: { population: { firms: 5 }, vision: { provenance } },
      };
      const snapshot = takeSnapshot(createWorld(input, { seed: 'json', replicate: 0 }));
      const throughText = JSON.parse(JSON.stringify(snapshot)) as Snapshot;
      expect(() => restoreWorld(throughText)).toThrow(ModelError);
      expect(() => restoreWorld({ ...snapshot, modelVersion: '0.0.0' })).toThrow(ModelError);
    }
  });
});
