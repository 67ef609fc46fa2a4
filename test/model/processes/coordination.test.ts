import { describe, expect, it } from 'vitest';
import type { NetworkParameters, ParameterOverrides } from '../../../src/model/parameters.ts';
import { cell } from '../../support/cell.ts';
import { goOn, LASTING_CONFLICT, oneNetwork, onlySteps, run } from '../../support/small-worlds.ts';

/** The level of a network of `size`, and what its hub can sustain by hand. */
function coordinated(
  size: number,
  ticks: number,
  overrides: ParameterOverrides = {},
  own: Partial<NetworkParameters> = {},
  conflict = 0,
) {
  const steps = onlySteps('coordination');
  const input = oneNetwork(size, { ...overrides, conflict: LASTING_CONFLICT, steps }, own);
  const { world, territory } = run(input, 0);
  territory.networks.conflict[0] = conflict;
  const { firms, networks } = goOn(world, ticks).territory;
  const level = cell(networks.coordination, 0);
  const hub = cell(networks.hub, 0);
  if (hub < 0) return { level, sustainable: Number.NaN };
  const traits =
    (cell(firms.dynamism, hub) + cell(firms.listening, hub) + cell(firms.conflictManagement, hub)) /
    3;
  const experience = overrides.reputation?.experience ?? 0.25;
  const reputation =
    0.4 * traits +
    experience * Math.min(1, ticks / 12) +
    0.2 * (cell(firms.stage, hub) / 4) +
    0.15 * cell(firms.notoriety, hub);
  const span = Math.max(12, 1.7 * size);
  const sustainable =
    ((0.3 + 0.7 * cell(firms.dynamism, hub)) / (1 + (size / span) ** 2)) *
    Math.exp((-0.5 * conflict) / size) *
    (0.7 + 0.3 * reputation);
  return { level, sustainable };
}

describe('coordination', () => {
  it.each([
    [7, 0],
    [30, 0],
    [7, 4],
    [12, 30],
  ])('of %i members under a conflict load of %i rests at what the hub can sustain', (n, load) => {
    const { level, sustainable } = coordinated(n, 300, {}, {}, load);
    expect(sustainable).toBeGreaterThan(0.01);
    expect(level).toBeCloseTo(sustainable, 12);
  });

  it('gets there by the ramp: 1 − (1 − ramp)^t of the way after t quarters', () => {
    for (const ticks of [0, 1, 2, 7]) {
      const { level, sustainable } = coordinated(7, ticks, {
        coordination: { ramp: 0.4 },
        reputation: { experience: 0 },
      });
      expect(level).toBeCloseTo(sustainable * (1 - 0.6 ** ticks), 12);
    }
  });

  it('without a hub rests at a little mutual adjustment', () => {
    const { level } = coordinated(7, 300, { coordination: { withoutHub: 0.13 } }, { hub: 'none' });
    expect(level).toBeCloseTo(0.13, 12);
  });

  it('may be held at a level', () => {
    expect(coordinated(7, 1, { coordination: { heldLevel: 0.42 } }).level).toBe(0.42);
  });

  it('follows a trait that the scenario imposes on hubs', () => {
    const high = coordinated(7, 100, { hub: { dynamism: 1 } }).level;
    const low = coordinated(7, 100, { hub: { dynamism: 0 } }).level;
    expect(low).toBeLessThan(high);
  });
});
