import { describe, expect, it } from 'vitest';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import type { Territory } from '../../../src/model/territory.ts';
import { cell } from '../../support/cell.ts';
import { goOn, mean, oneNetwork, onlySteps, run } from '../../support/small-worlds.ts';

function sharing(size: number, ticks: number, overrides: ParameterOverrides = {}) {
  const { steps: _, ...others } = overrides;
  const input = oneNetwork(size, {
    coordination: { heldLevel: 0.8 },
    ...others,
    // Sharing alone: nobody learns abroad.
    vision: { marketLearning: 0, ...others.vision },
    steps: onlySteps('coordination', 'vision'),
  });
  return run(input, ticks);
}

/** Distance of the members' and the network's visions from their common centre, at most. */
function disagreement({ firms, networks }: Territory): number {
  const x = [...firms.visionX, cell(networks.visionX, 0)];
  const y = [...firms.visionY, cell(networks.visionY, 0)];
  const [centreX, centreY] = [mean(x), mean(y)];
  return Math.max(...x.map((value, k) => Math.hypot(value - centreX, cell(y, k) - centreY)));
}

describe('coordination and vision sharing alone', () => {
  it.each([
    ['by clarity and listening', {}],
    ['when all members have a voice', { vision: { voices: 'all' } }],
    ['when everyone weighs the same', { vision: { sharing: 'plain', voices: 'all' } }],
    ['when clear visions add up', { vision: { pooling: 'sum' } }],
  ] as const)('lead to consensus %s', (_, overrides) => {
    const before = sharing(9, 0, overrides).territory;
    const after = sharing(9, 800, overrides).territory;
    expect(disagreement(before)).toBeGreaterThan(0.5);
    expect(disagreement(after)).toBeLessThan(1e-3);
    // Pooling is a mean: consensus lies among the visions that it came from.
    for (const axis of ['visionX', 'visionY'] as const) {
      expect(after.networks[axis][0]).toBeGreaterThan(Math.min(...before.firms[axis]));
      expect(after.networks[axis][0]).toBeLessThan(Math.max(...before.firms[axis]));
    }
  });
});

describe('the vision of a hub that listens to nobody', () => {
  const overrides = { hub: { listening: 0 } };
  const before = sharing(7, 0, overrides).territory;
  const hub = cell(before.networks.hub, 0);
  const [x, y] = [cell(before.firms.visionX, hub), cell(before.firms.visionY, hub)];

  it('draws the shared vision: the distance shrinks by the rate in each quarter', () => {
    for (const ticks of [1, 2, 5, 20]) {
      const { networks } = sharing(7, ticks, overrides).territory;
      const left = 0.7 ** ticks;
      expect(cell(networks.visionX, 0)).toBeCloseTo(
        x + left * (cell(before.networks.visionX, 0) - x),
        12,
      );
      expect(cell(networks.visionY, 0)).toBeCloseTo(
        y + left * (cell(before.networks.visionY, 0) - y),
        12,
      );
    }
  });

  it('becomes everyone’s, while its own never moves', () => {
    const { firms, networks } = sharing(7, 800, overrides).territory;
    expect([firms.visionX[hub], firms.visionY[hub]]).toEqual([x, y]);
    for (const visions of [firms.visionX, networks.visionX.subarray(0, 1)]) {
      for (const value of visions) expect(value).toBeCloseTo(x, 4);
    }
    for (const value of firms.visionY) expect(value).toBeCloseTo(y, 4);
  });

  it('is known as the origin: all but (n − 1)/n·(1 − rate)^t of the shared vision', () => {
    for (const ticks of [0, 1, 4, 30]) {
      const { sharedOrigin } = sharing(7, ticks, overrides).territory;
      expect(cell(sharedOrigin, hub)).toBeCloseTo(1 - (6 / 7) * 0.7 ** ticks, 12);
    }
  });

  it('gets the precision q(K)/(1/(weight·π) + u) when alone', () => {
    const { firms, networks } = sharing(2, 500, {
      hub: { listening: 0 },
      coordination: { heldLevel: 0.3 },
      vision: { influence: 0, uncertainty: 0.04 },
    }).territory;
    const own = cell(firms.precision, cell(networks.hub, 0));
    const quality = 0.25 + 0.75 * (0.3 / 0.5);
    expect(cell(networks.precision, 0)).toBeCloseTo(quality / (1 / (3 * own) + 0.04), 9);
  });
});

describe('disagreement between a hub and the member it listens to', () => {
  /** Precision of their shared vision after a quarter, and what it should be for a disagreement. */
  function pooling(disagreement: 'variance' | 'distance') {
    const overrides = {
      hub: { listening: 0.7 },
      vision: { disagreement, influence: 0, uncertainty: 0.04, rate: 1 },
    };
    const { firms, networks, pairs } = sharing(2, 0, overrides).territory;
    const hub = cell(networks.hub, 0);
    const member = 1 - hub;
    const weights = [
      3 * cell(firms.precision, hub),
      cell(firms.precision, member) * 0.7 * cell(pairs.trust, 2 * hub + member),
    ] as const;
    const total = weights[0] + weights[1];
    const x = cell(firms.visionX, 0) - cell(firms.visionX, 1);
    const y = cell(firms.visionY, 0) - cell(firms.visionY, 1);
    // Mean square distance of two points from their weighted mean.
    const scatter = ((weights[0] * weights[1]) / total ** 2) * (x * x + y * y);
    const after = cell(sharing(2, 1, overrides).territory.networks.precision, 0);
    const expected = (cost: number) => 1 / (1 / Math.hypot(...weights) + cost / 2 + 0.04);
    return { after, scatter, expected };
  }

  it('adds their variance on each axis to that of the shared vision', () => {
    const { after, scatter, expected } = pooling('variance');
    expect(scatter).toBeGreaterThan(0.01);
    expect(after).toBeCloseTo(expected(scatter), 12);
  });

  it('adds half the distance where the scenario says so', () => {
    const { after, scatter, expected } = pooling('distance');
    expect(after).toBeCloseTo(expected(Math.sqrt(scatter)), 12);
  });
});

describe('clarity', () => {
  it('falls back to the firm’s own by the same share in each quarter', () => {
    const { world, territory } = sharing(3, 0, { network: { hub: 'none' } });
    const own = territory.firms.ownPrecision.slice();
    territory.firms.precision.set(own.map((value, i) => value + i));
    const { firms } = goOn(world, 12).territory;
    firms.precision.forEach((value, i) => {
      expect(value).toBeCloseTo(cell(own, i) + i * 0.97 ** 12, 12);
    });
  });

  it('never exceeds what can be known: precision stays below 1/u', () => {
    const { firms, networks } = sharing(12, 600, { vision: { uncertainty: 0.05 } }).territory;
    expect(Math.max(...firms.precision, cell(networks.precision, 0))).toBeLessThanOrEqual(20);
    expect(Math.max(...firms.precision)).toBeGreaterThan(5);
  });

  it('of members does not gain from a network without coordination', () => {
    const { firms } = sharing(7, 30, { coordination: { heldLevel: 0 } }).territory;
    expect(firms.precision).toEqual(firms.ownPrecision);
  });
});

describe('an exporter', () => {
  /** Firms outside networks that learn abroad and nothing else; the first half exports. */
  function learning(ticks: number, marketLearning: number) {
    const parameters = { population: { firms: 20 }, vision: { marketLearning } };
    const input = { parameters: { ...parameters, steps: onlySteps('vision') } };
    const { world, territory } = run(input, 0);
    territory.firms.stage.forEach((_, i) => {
      territory.firms.stage[i] = i < 10 ? 1 + (i % 4) : 0;
      territory.firms.knowledge[i] = i / 20;
    });
    const before = [territory.firms.visionX.slice(), territory.firms.visionY.slice()] as const;
    goOn(world, ticks);
    return { territory, before };
  }

  it('comes nearer to the opportunity by learning·knowledge in each quarter; others do not', () => {
    const { territory, before } = learning(15, 0.4);
    const { firms, opportunityX, opportunityY } = territory;
    for (let i = 0; i < 20; i++) {
      const left = i < 10 ? (1 - (0.4 * i) / 20) ** 15 : 1;
      const [x, y] = [cell(before[0], i), cell(before[1], i)];
      expect(cell(firms.visionX, i)).toBeCloseTo(opportunityX + left * (x - opportunityX), 12);
      expect(cell(firms.visionY, i)).toBeCloseTo(opportunityY + left * (y - opportunityY), 12);
    }
  });

  it('learns nothing where learning is switched off', () => {
    const { territory, before } = learning(15, 0);
    expect(territory.firms.visionX).toEqual(before[0]);
    expect(territory.firms.visionY).toEqual(before[1]);
  });

  it('owns what it learns: the shares of others in its vision shrink as its distance does', () => {
    const { world, territory } = sharing(3, 0, { vision: { influence: 0, marketLearning: 0.5 } });
    const { firms, pairs } = territory;
    firms.stage.set([2, 0, 0]);
    firms.knowledge.set([0.4, 0.4, 0.4]);
    pairs.origin.set([0.5, 0.3, 0.2, 0.6, 0.4, 0, 0, 0, 1]);
    goOn(world, 3);
    const left = 0.8 ** 3;
    const expected = [1 - 0.5 * left, 0.3 * left, 0.2 * left, 0.6, 0.4, 0, 0, 0, 1];
    expected.forEach((share, at) => expect(cell(pairs.origin, at)).toBeCloseTo(share, 12));
  });
});

describe('whose vision is shared', () => {
  it('is followed exactly: visions are the mixes of owners’ visions that the shares say', () => {
    // Updates are linear, so shares times the visions at the start give the visions at any time.
    const firms = Array.from({ length: 8 }, (_, number) => ({
      name: `firm ${number}`,
      clarity: 0.2 + 0.08 * number,
    }));
    const steps = onlySteps('coordination', 'vision');
    const vision = { marketLearning: 0 };
    const input = { ...oneNetwork(8, { coordination: { heldLevel: 0.8 }, vision, steps }), firms };
    const start = run(input, 0).territory.firms;
    const after = run(input, 25).territory;
    expect(start.visionX).not.toEqual(after.firms.visionX);
    for (const axis of ['visionX', 'visionY'] as const) {
      const owners = start[axis];
      const mixed = (shares: Float64Array) =>
        shares.reduce((total, share, owner) => total + share * cell(owners, owner), 0);
      after.firms[axis].forEach((value, i) => {
        expect(mixed(after.pairs.origin.subarray(i * 8, i * 8 + 8))).toBeCloseTo(value, 10);
      });
      const shared = mixed(after.sharedOrigin.subarray(0, 8));
      expect(shared).toBeCloseTo(cell(after.networks[axis], 0), 10);
    }
  });

  it('makes no difference to the model when it is not followed', () => {
    const followed = sharing(8, 10).territory;
    const ignored = sharing(8, 10, { vision: { provenance: false } }).territory;
    expect(ignored.firms.visionX).toEqual(followed.firms.visionX);
    expect(ignored.pairs.origin).toHaveLength(0);
  });
});
