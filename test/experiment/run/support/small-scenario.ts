import type { Scenario } from '../../../../src/experiment/scenario/scenario.ts';

/** Three points × some replicates of a world that takes about a millisecond. */
export function smallScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    name: 'small',
    format: 1,
    title: { en: 'Small', fr: 'Petit' },
    seed: 'argan',
    ticks: 8,
    replicates: 20,
    metrics: [],
    snapshots: [4, 8],
    input: {
      parameters: { population: { firms: 14 } },
      networks: [
        { name: 'growers', type: 'cooperative', founders: 6 },
        { name: '=packers', type: 'grouping', founders: 5 },
      ],
    },
    sweep: {
      design: 'grid',
      factors: [{ path: 'trust.initial', values: [0.35, 0.5, 0.65] }],
    },
    ...changes,
  };
}
