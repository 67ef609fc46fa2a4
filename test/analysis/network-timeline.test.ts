import { describe, expect, it } from 'vitest';
import { networkHistories } from '../../src/analysis/network-timeline.ts';

const TICKS = 6;

/** Network 3 lives from 0 to the end, network 7 for the quarters 2 and 3. */
const NETWORKS = {
  rows: 9,
  columns: {
    network: [3, 3, 3, 7, 3, 7, 3, 3, 3],
    tick: [0, 1, 2, 2, 3, 3, 4, 5, 6],
    hub: [10, 10, 10, 20, Number.NaN, 20, 11, 11, 11],
  },
};
const EVENTS = {
  rows: 7,
  columns: {
    network: [3, 3, 3, 3, 3, 3, 7],
    tick: [0, 2, 2, 4, 5, 5, 2],
    type: ['elected', 'conflict', 'conflict', 'elected', 'elected', 'stageChanged', 'joined'],
  },
};

describe('the histories of networks', () => {
  const [lasting, brief] = networkHistories(NETWORKS, EVENTS, TICKS);

  it('begin with the founding and end in the first quarter without the network', () => {
    expect(lasting).toMatchObject({ network: 3, from: 0 });
    expect(lasting).not.toHaveProperty('until');
    expect(brief).toMatchObject({ network: 7, from: 2, until: 4 });
  });

  it('cut mandates at votes, at vacancies and at the end', () => {
    expect(lasting?.mandates).toEqual([
      { hub: 10, from: 0, until: 3 },
      { hub: 11, from: 4, until: 5 },
      { hub: 11, from: 5, until: 7 },
    ]);
    expect(brief?.mandates).toEqual([{ hub: 20, from: 2, until: 4 }]);
  });

  it('count what happened, network by network and quarter by quarter', () => {
    expect(lasting?.happened).toContainEqual({ tick: 2, type: 'conflict', count: 2 });
    expect(lasting?.happened.map(({ type }) => type)).not.toContain('stageChanged');
    expect(brief?.happened).toEqual([{ tick: 2, type: 'joined', count: 1 }]);
  });
});
