import { describe, expect, it } from 'vitest';
import type { WorldInput } from '../../../src/model/input.ts';
import { measureNetworks } from '../../../src/model/metrics/measure-networks.ts';
import { NETWORK_METRIC } from '../../../src/model/metrics/network-metrics.ts';
import type { NetworkMetricName } from '../../../src/model/metrics/network-metrics.ts';
import { measure, METRIC_NAMES, METRICS } from '../../../src/model/metrics.ts';
import type { World } from '../../../src/model/world.ts';
import { runWhole } from '../../support/run-whole.ts';

/** Networks of firms that distrust each other: some have dissolved by the end. */
const INPUT: WorldInput = {
  parameters: { trust: { initial: 0.2 } },
  networks: ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, type: 'cluster', founders: 7 })),
};

function endOf(): { world: World; value: (name: string) => number } {
  const { world } = runWhole(INPUT, { seed: 'ever founded', replicate: 0 }, 40);
  const values = measure(world);
  return { world, value: (name) => values[METRIC_NAMES.indexOf(name)] ?? Number.NaN };
}

const companions = METRICS.filter(({ covers }) => covers === 'everFounded');

describe('a measure over all networks ever founded', () => {
  it('is named after one that exists, measures the same thing, and says so in both languages', () => {
    for (const { name, unit, range, margin, kind, label } of companions) {
      const base = METRICS.find((metric) => `${metric.name}.everFounded` === name);
      expect(base, name).toMatchObject({ unit, range, margin, kind });
      expect(label.en).not.toBe(base?.label.en);
      expect(label.fr).not.toBe(base?.label.fr);
    }
  });

  it('exists for what people ask of networks', () => {
    const names = companions.map(({ name }) => name.replace('.everFounded', ''));
    expect(names.toSorted().join(' ')).toBe(
      'asset clarity conflictLoad cooperation coordination engagement exporters exporters.regular ' +
        'involved networkPerformance networkSize payoff predisposition satisfaction sharedClarity ' +
        'socialTies trust trust.earned trust.prerequisite',
    );
  });

  it.each([
    ['cooperation', 'cooperation'],
    ['coordination', 'coordination'],
    ['conflictLoad', 'conflictLoad'],
    ['involved', 'involved'],
    ['payoff', 'payoff'],
    ['networkPerformance', 'performance'],
    ['asset', 'asset'],
    ['networkSize', 'size'],
    ['sharedClarity', 'sharedClarity'],
  ] satisfies [string, NetworkMetricName][])(
    'counts a dissolved network as 0: %s',
    (name, metric) => {
      const { world, value } = endOf();
      const living = measureNetworks(world);
      expect(living.length).toBeLessThan(value('networks.everFounded'));
      expect(living.length).toBeGreaterThan(0);
      const sum = living
        .map(({ values }) => values[NETWORK_METRIC[metric]] ?? Number.NaN)
        .filter((one) => !Number.isNaN(one))
        .reduce((total, one) => total + one, 0);
      expect(value(`${name}.everFounded`)).toBeCloseTo(sum / value('networks.everFounded'), 12);
    },
  );

  it('follows the founders of a dissolved network, members or not', () => {
    const { world, value } = endOf();
    const [territory] = world.territories;
    if (territory === undefined) throw new Error('a world without territory');
    const { firms, pairs, founders } = territory;
    const meanOf = (of: (firm: number) => number) => {
      const means = founders.map(
        (group) => group.reduce((sum, i) => sum + of(i), 0) / group.length,
      );
      return means.reduce((sum, mean) => sum + mean, 0) / means.length;
    };
    expect(value('engagement.everFounded')).toBeCloseTo(
      meanOf((i) => firms.stage[i] ?? 0),
      12,
    );
    expect(value('exporters.everFounded')).toBeCloseTo(
      meanOf((i) => ((firms.stage[i] ?? 0) >= 1 ? 1 : 0)),
      12,
    );
    expect(value('satisfaction.everFounded')).toBeCloseTo(
      meanOf((i) => firms.satisfaction[i] ?? 0),
      12,
    );
    const amongFounders = (of: (i: number, j: number) => number) => {
      const means = founders.map((group) => {
        const ties = group.flatMap((i) => group.filter((j) => j !== i).map((j) => of(i, j)));
        return ties.reduce((sum, one) => sum + one, 0) / ties.length;
      });
      return means.reduce((sum, mean) => sum + mean, 0) / means.length;
    };
    const trust = amongFounders((i, j) => pairs.trust[i * pairs.size + j] ?? 0);
    expect(value('trust.everFounded')).toBeCloseTo(trust, 12);
    // Its two parts add up to it.
    expect(value('trust.prerequisite.everFounded') + value('trust.earned.everFounded')).toBeCloseTo(
      trust,
      9,
    );
    expect(value('socialTies.everFounded')).toBeCloseTo(
      amongFounders((i, j) => pairs.social[i * pairs.size + j] ?? 0),
      12,
    );
  });

  it('has no value as long as no network was founded', () => {
    const world = runWhole({ networks: [] }, { seed: 'none', replicate: 0 }, 0).world;
    const values = measure(world);
    for (const { name } of companions) expect(values[METRIC_NAMES.indexOf(name)]).toBeNaN();
  });
});
