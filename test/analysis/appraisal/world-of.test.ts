import { describe, expect, test } from 'vitest';
import { worldOf } from '../../../src/analysis/appraisal/world-of.ts';
import type { Arm } from '../../../src/analysis/findings/declare.ts';
import type { WorldInput } from '../../../src/model/index.ts';

const LABEL = { en: 'arm', fr: 'bras' };
const BASE: WorldInput = {
  parameters: { trust: { initial: 0.4, gain: 0.9 }, population: { firms: 60 } },
  networks: [
    { name: 'A', type: 'grouping', founders: 7 },
    { name: 'B', type: 'cluster', founders: ['x', 'y', 'z'] },
  ],
};
const LIVE = { isFrozen: false };

describe('the world of an arm', () => {
  test('is the base world where nothing is changed', () => {
    expect(worldOf(BASE, LIVE, { label: LABEL })).toEqual(BASE);
  });

  test('takes what is removed before the arm, the arm before what is explored, and that before the base', () => {
    const arm: Arm = { label: LABEL, parameters: { trust: { initial: 0.6, gain: 0.5 } } };
    const explored = { trust: { initial: 0.1, gain: 0.1, fading: 0.9 } };
    const removed = { trust: { gain: 0 } };
    const { parameters } = worldOf(BASE, LIVE, arm, explored, removed);
    expect(parameters?.trust).toEqual({ initial: 0.6, gain: 0, fading: 0.9 });
    expect(parameters?.population).toEqual({ firms: 60 });
  });

  test('lets an arm thaw what a finding freezes, and freezes over what is explored', () => {
    const explored = { steps: { elections: true, joining: true } };
    const arm: Arm = { label: LABEL, parameters: { steps: { joining: true } } };
    const { parameters } = worldOf(BASE, { isFrozen: true }, arm, explored);
    expect(parameters?.steps).toEqual({
      joining: true,
      leaving: false,
      elections: false,
      founding: false,
    });
  });

  test('holds founders only where the finding is closed, with networks or without', () => {
    const closed = { isFrozen: true, isClosed: true };
    const alone = worldOf(BASE, closed, { label: LABEL, networks: 'none' });
    expect(alone.networks).toEqual([]);
    expect(alone.parameters?.population?.firms).toBe(10);
    expect(worldOf(BASE, closed, { label: LABEL }).parameters?.population?.firms).toBe(10);
  });

  test('keeps what is removed out of changes in mid-run too', () => {
    const arm: Arm = {
      label: LABEL,
      changes: [{ tick: 5, parameters: { trust: { gain: 1 }, hub: { listening: 0.9 } } }],
    };
    const { changes } = worldOf(BASE, LIVE, arm, {}, { trust: { gain: 0 } });
    expect(changes).toEqual([
      { tick: 5, parameters: { trust: { gain: 0 }, hub: { listening: 0.9 } } },
    ]);
  });
});
