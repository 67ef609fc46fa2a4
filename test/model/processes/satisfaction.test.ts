import { describe, expect, it } from 'vitest';
import { cell } from '../../support/cell.ts';
import { goOn, LASTING_CONFLICT, oneNetwork, onlySteps, run } from '../../support/small-worlds.ts';

const IDLE = oneNetwork(5, {
  steps: onlySteps('cooperation', 'satisfaction'),
  cooperation: { membershipCost: 0.3 },
  conflict: LASTING_CONFLICT,
});

describe('satisfaction', () => {
  it('with constant payoff rests at tanh((payoff·(1 − w) − margin)/scale)', () => {
    const { firms } = run(IDLE, 400).territory;
    for (const aspiration of firms.aspiration) expect(aspiration).toBeCloseTo(-0.3, 12);
    for (const satisfaction of firms.satisfaction) {
      expect(satisfaction).toBeCloseTo(Math.tanh((-0.3 * 0.5 - 0.025) / 0.2), 12);
    }
  });

  it('gets there as the aspiration adapts: step by step for three quarters', () => {
    let aspiration = 0;
    let satisfaction = 0;
    for (let tick = 1; tick <= 3; tick++) {
      aspiration += 0.1 * (-0.3 - aspiration);
      const mood = Math.tanh((-0.3 - 0.5 * aspiration - 0.025) / 0.2);
      satisfaction += 0.25 * (mood - satisfaction);
      const { firms } = run(IDLE, tick).territory;
      expect(firms.satisfaction[2]).toBeCloseTo(satisfaction, 14);
    }
  });

  it('suffers from conflict in proportion to the load per member', () => {
    const rest = (load: number) => {
      const { world, territory } = run(IDLE, 0);
      territory.networks.conflict[0] = load;
      return cell(goOn(world, 400).territory.firms.satisfaction, 0);
    };
    // Weight 0.6, five members, a load that nobody works off.
    expect(rest(0) - rest(2)).toBeCloseTo((0.6 * 2) / 5, 12);
  });
});
