import type { ModelEvent } from './events.ts';
import { conflict } from './processes/conflict.ts';
import { cooperation } from './processes/cooperation.ts';
import { coordination } from './processes/coordination.ts';
import { drift } from './processes/drift.ts';
import { elections } from './processes/elections.ts';
import { engagement } from './processes/engagement.ts';
import { folding } from './processes/folding.ts';
import { founding } from './processes/founding.ts';
import { joining } from './processes/joining.ts';
import { leaving } from './processes/leaving.ts';
import type { Process } from './processes/process.ts';
import { projects } from './processes/projects.ts';
import { satisfaction } from './processes/satisfaction.ts';
import { ties } from './processes/ties.ts';
import { trust } from './processes/trust.ts';
import { vision } from './processes/vision.ts';
import type { Territory } from './territory.ts';
import { TYPE_NAMES } from './network-types.ts';
import { contextOf, networkSettings, rulesAt } from './world.ts';
import type { Context, World } from './world.ts';

/** One quarter, step by step. The order is itself an assumption (decision record 1). */
export const PIPELINE: readonly Process[] = [
  coordination,
  vision,
  projects,
  cooperation,
  trust,
  conflict,
  satisfaction,
  elections,
  leaving,
  joining,
  founding,
  folding,
  engagement,
  ties,
  drift,
];

/**
 * Advances the world by one quarter.
 * @param emit receives every event with the quantities that caused it
 * @param pipeline what is run; only a profile gives another, of the same processes with a clock
 */
export function tick(
  world: World,
  emit?: (event: ModelEvent) => void,
  pipeline: readonly Process[] = PIPELINE,
): void {
  world.tick++;
  applyChanges(world);
  const context = contextOf(world, emit);
  for (const territory of world.territories) tickTerritory(territory, context, pipeline);
}

/** The quarter of one territory; territories never touch. */
export function tickTerritory(
  territory: Territory,
  context: Context,
  pipeline: readonly Process[] = PIPELINE,
): void {
  territory.earlier = { ...territory.totals };
  const { steps } = context.parameters;
  for (const process of pipeline) {
    if (steps[process.name]) process.run(territory, context);
    else process.off?.(territory, context);
  }
}

/** Parameters that the scenario changes at this tick take effect. */
function applyChanges(world: World): void {
  const { input, tick, territories, ownSettings } = world;
  if (!input.changes?.some((change) => change.tick === tick)) return;
  const n0 = world.parameters.trust.priorStrength;
  Object.assign(world, rulesAt(input, tick));
  const { priorStrength } = world.parameters.trust;
  for (const { networks, networkCount, settings, pairs } of territories) {
    if (priorStrength !== n0) pairs.refreshAllTrust(priorStrength);
    for (let g = 0; g < networkCount; g++) {
      const type = TYPE_NAMES[networks.type[g]];
      settings[g] = networkSettings(input, tick, type, ownSettings.get(networks.id[g]));
    }
  }
}
