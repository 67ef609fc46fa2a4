import { describe, expect, it } from 'vitest';
import { readJobFile, unlikePinned, writeJob } from '../../bench/harness/job.mjs';
import type { WorldInput } from '../../src/model/index.ts';

const cluster = { name: 'Cluster', type: 'cluster', founders: 7 } as const;

async function jobOf(input: WorldInput) {
  return writeJob(`test-${process.pid}`, { input, runs: 1 });
}

describe('a job of the benchmark', () => {
  it('tells peers every parameter, and the settings of every network by its type', async () => {
    const path = await jobOf({
      parameters: { trust: { initial: 0.6 } },
      networks: [cluster, { ...cluster, name: 'Association', type: 'association' }],
    });
    const { parameters, networks, foundedSettings } = readJobFile(path);
    expect(parameters).toMatchObject({ trust: { initial: 0.6, asymmetry: 3 } });
    expect(networks).toMatchObject([
      { name: 'Cluster', founders: 7, settings: { institutions: 0.005, intensity: 0.9 } },
      { name: 'Association', founders: 7, settings: { advocacy: 0.1, intensity: 0.6 } },
    ]);
    // Firms found groupings.
    expect(foundedSettings).toMatchObject({ intensity: 1.2 });
  });

  it('keeps the number of firms of a world of many territories, on which speed rests', async () => {
    const population = { firms: 600, territories: 10 };
    const path = await jobOf({
      parameters: { population },
      networks: [{ ...cluster, territory: 'each' }],
    });
    expect(readJobFile(path).parameters.population).toMatchObject(population);
  });

  it('is not for peers where something has not the value that they rely on', async () => {
    expect(unlikePinned(await jobOf({ networks: [cluster] }))).toBeUndefined();
    const held = { vision: { heldClarity: 0.5 } };
    expect(unlikePinned(await jobOf({ parameters: held, networks: [cluster] }))).toBe(
      'vision.heldClarity is 0.5, peers are written for null',
    );
    const regulated = { ...cluster, parameters: { regulation: 0.4 } };
    expect(unlikePinned(await jobOf({ networks: [cluster, regulated] }))).toBe(
      'network.regulation is 0.4, peers are written for 1',
    );
  });
});
