import type { Luck, WorldInput } from '../../../src/model/input.ts';
import { createWorld } from '../../../src/model/create-world.ts';
import { FLOWS } from '../../../src/model/territory.ts';
import { plainWorld, quarterOf } from './convert.ts';
import type { PlainProcess, Quarter } from './process.ts';
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
import { projects } from './processes/projects.ts';
import { satisfaction } from './processes/satisfaction.ts';
import { ties } from './processes/ties.ts';
import { trust } from './processes/trust.ts';
import { vision } from './processes/vision.ts';
import { applyChanges } from './rules.ts';
import type { PlainWorld, Territory } from './state.ts';

export const PLAIN_PIPELINE: readonly PlainProcess[] = [
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

/** One step of a quarter, or what happens where it is switched off. */
export function plainStep(process: PlainProcess, territory: Territory, quarter: Quarter): void {
  if (quarter.parameters.steps[process.name]) process.run(territory, quarter);
  else process.off?.(territory, quarter);
}

/** Advances a plain world by one quarter. */
export function plainTick(world: PlainWorld, report: Quarter['report'] = () => {}): void {
  world.tick += 1;
  applyChanges(world);
  const quarter = quarterOf(world, report);
  for (const territory of world.territories) {
    for (const flow of FLOWS) {
      territory.earlier[flow] += territory.flows[flow];
      territory.flows[flow] = 0;
    }
    for (const process of PLAIN_PIPELINE) plainStep(process, territory, quarter);
  }
}

/** Runs the plain model from the kernel's set-up, which it shares, for a number of quarters. */
export function plainSimulate(
  input: WorldInput,
  luck: Luck,
  ticks: number,
  report?: Quarter['report'],
): PlainWorld {
  const world = plainWorld(createWorld(input, luck, report));
  while (world.tick < ticks) plainTick(world, report);
  return world;
}
