import type { WorldInput } from '../../../src/model/input.ts';
import { ofThirty } from '../survival.ts';

/** Quarters of a run: fifteen years, the usual horizon. */
export const QUARTERS = 60;

/** Not one that anything was tuned with. */
export const SEED = 'plausibility';

const five = {
  networks: [
    { name: 'Cluster A', type: 'cluster', founders: 7 },
    { name: 'Cluster B', type: 'cluster', founders: 7 },
    {
      name: "Growers' group",
      label: { en: "Growers' group", fr: 'Groupement d’agriculteurs' },
      type: 'grouping',
      founders: 7,
    },
    {
      name: "Producers' association",
      label: { en: "Producers' association", fr: 'Association de producteurs' },
      type: 'association',
      founders: 7,
    },
    {
      name: 'Cooperative',
      label: { en: 'Cooperative', fr: 'Coopérative' },
      type: 'cooperative',
      founders: 7,
    },
  ],
} as const satisfies WorldInput;

/** The worlds that are compared with what is reported; the first and the last are shipped scenarios without their sweep. */
export const WORLDS = {
  'souss-massa': five,
  'thirty founders': ofThirty(),
  'born-exporters': {
    ...five,
    parameters: {
      population: { exporters: 0.43, exporterStage: 2, exporterKnowledge: 0.6 },
      engagement: { solo: 0.004, retreat: 0.08 },
    },
  },
} as const satisfies Record<string, WorldInput>;

export type WorldName = keyof typeof WORLDS;
