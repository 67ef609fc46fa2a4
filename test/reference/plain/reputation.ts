import type { Parameters } from '../../../src/model/parameters.ts';
import type { Firm } from './state.ts';

/** Standing of a firm: traits, experience as hub, success abroad, notoriety; at most 1. */
export function reputationOf(firm: Firm, parameters: Parameters): number {
  const weight = parameters.reputation;
  const traits = (firm.dynamism + firm.listening + firm.conflictManagement) / 3;
  const experience = Math.min(1, firm.hubTicks / weight.experienceFull);
  return Math.min(
    1,
    weight.traits * traits +
      weight.experience * experience +
      weight.stage * (firm.stage / 4) +
      weight.notoriety * firm.notoriety,
  );
}

/** The firm as it is when it acts as hub: with the traits that the scenario imposes on hubs. */
export function asHub(firm: Firm, { hub }: Parameters): Firm {
  return {
    ...firm,
    dynamism: hub.dynamism ?? firm.dynamism,
    listening: hub.listening ?? firm.listening,
    conflictManagement: hub.conflictManagement ?? firm.conflictManagement,
    notoriety: hub.notoriety ?? firm.notoriety,
    hubTicks: hub.experience ?? firm.hubTicks,
  };
}
