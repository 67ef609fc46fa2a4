import type { NetworkInput, ParameterOverrides, WorldInput } from '../../model/index.ts';
import type { Arm, Finding } from '../findings/declare.ts';
import { VERDICT_RULE } from './verdict-rule.ts';

/**
 * The world of an arm: the base world, changed by what is explored (a rival, a point of the reach),
 * by the finding's own setting, by the arm, and last by what is taken out.
 */
export function worldOf(
  base: WorldInput,
  finding: Pick<Finding, 'isFrozen' | 'isClosed'>,
  arm: Arm,
  explored: ParameterOverrides = {},
  removed: ParameterOverrides = {},
): WorldInput {
  const networks = base.networks ?? [];
  const closed: ParameterOverrides =
    finding.isClosed === true ? { population: { firms: foundersOf(networks) } } : {};
  const parameters = [
    explored,
    closed,
    finding.isFrozen ? VERDICT_RULE.frozen : {},
    arm.parameters ?? {},
    removed,
  ].reduce(overlay, base.parameters ?? {});
  return {
    ...base,
    parameters,
    networks: arm.networks === 'none' ? [] : networks,
    ...(arm.changes && {
      changes: arm.changes.map(({ tick, parameters: changed }) => ({
        tick,
        parameters: overlay(changed, removed),
      })),
    }),
  };
}

/** One set of overrides over another. */
function overlay(under: ParameterOverrides, over: ParameterOverrides): ParameterOverrides {
  const groups = new Set([...Object.keys(under), ...Object.keys(over)]) as Set<
    keyof ParameterOverrides
  >;
  return Object.fromEntries(
    [...groups].map((group) => [group, { ...under[group], ...over[group] }]),
  ) as ParameterOverrides;
}

function foundersOf(networks: readonly NetworkInput[]): number {
  return networks.reduce(
    (sum, { founders }) => sum + (typeof founders === 'number' ? founders : founders.length),
    0,
  );
}
