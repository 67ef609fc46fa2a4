import type { Parameters } from '../../../src/model/parameters.ts';
import { mean } from './members.ts';
import type { Firm, View } from './state.ts';

export function viewOf(i: Firm, j: Firm): View {
  const view = i.views.get(j);
  if (view === undefined) throw new Error(`firm ${i.id} has no view of firm ${j.id}`);
  return view;
}

/** T = (n0·P̂ + r)/(n0 + r + s). */
export function trustOf(view: View, parameters: Parameters): number {
  const n0 = parameters.trust.priorStrength;
  const { prerequisiteTrust, goodEvidence, badEvidence } = view;
  return (n0 * prerequisiteTrust + goodEvidence) / (n0 + goodEvidence + badEvidence);
}

/** Trust of firm i in firm j. */
export function trustIn(i: Firm, j: Firm, parameters: Parameters): number {
  return trustOf(viewOf(i, j), parameters);
}

/** Mean trust of the other members in firm i; ½ where there is no other. */
export function meanTrustIn(i: Firm, members: readonly Firm[], parameters: Parameters): number {
  const others = members.filter((j) => j !== i);
  return others.length > 0 ? mean(others.map((j) => trustIn(j, i, parameters))) : 0.5;
}
