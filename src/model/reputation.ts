import type { Parameters } from './parameters.ts';
import type { Firms } from './territory.ts';

/*
 * The traits of an acting hub that leadership rests on (§3.3): its own, unless the scenario imposes
 * one on whoever is hub.
 */

export function hubDynamism({ hub: imposed }: Parameters, firms: Firms, hub: number): number {
  return imposed.dynamism ?? firms.dynamism[hub];
}

export function hubListening({ hub: imposed }: Parameters, firms: Firms, hub: number): number {
  return imposed.listening ?? firms.listening[hub];
}

export function hubConflictManagement(
  { hub: imposed }: Parameters,
  firms: Firms,
  hub: number,
): number {
  return imposed.conflictManagement ?? firms.conflictManagement[hub];
}

/**
 * Reputation of firm i in [0, 1]: personal capacities, experience as hub, performance of its own
 * firm abroad, and standing in the trade.
 * @source paper §3.3 for the four origins; weights ours
 */
export function reputationOf(parameters: Parameters, firms: Firms, i: number): number {
  const traits = (firms.dynamism[i] + firms.listening[i] + firms.conflictManagement[i]) / 3;
  return combine(parameters, traits, firms.hubTicks[i], firms.stage[i], firms.notoriety[i]);
}

/** Reputation of the acting hub, with whatever the scenario imposes on hubs. */
export function hubReputation(parameters: Parameters, firms: Firms, hub: number): number {
  const traits =
    (hubDynamism(parameters, firms, hub) +
      hubListening(parameters, firms, hub) +
      hubConflictManagement(parameters, firms, hub)) /
    3;
  return combine(
    parameters,
    traits,
    parameters.hub.experience ?? firms.hubTicks[hub],
    firms.stage[hub],
    parameters.hub.notoriety ?? firms.notoriety[hub],
  );
}

function combine(
  { reputation }: Parameters,
  traits: number,
  hubTicks: number,
  stage: number,
  notoriety: number,
): number {
  const value =
    reputation.traits * traits +
    reputation.experience * Math.min(1, hubTicks / reputation.experienceFull) +
    (reputation.stage * stage) / 4 +
    reputation.notoriety * notoriety;
  return Math.min(1, value);
}

/** Clarity of a vision of the given precision, in [0, 1). */
export function clarityOf(precision: number): number {
  return precision / (1 + precision);
}
