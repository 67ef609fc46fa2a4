/** What firms know of each other, in the usual idiom: an object for every ordered pair. */

/** @returns what `firm` knows of `other`; `relation` is the same object in both directions */
export function viewOf(firm, other) {
  return firm.get('views').get(other);
}

/** Trust of one firm in another. */
export function trustIn(firm, other) {
  const { prerequisiteTrust, goodEvidence, badEvidence } = viewOf(firm, other);
  const n0 = firm.environment.get('parameters').trust.priorStrength;
  return (n0 * prerequisiteTrust + goodEvidence) / (n0 + goodEvidence + badEvidence);
}

/** Mean trust of the other members in a firm; one half where there is no other. */
export function meanTrustIn(firm, members) {
  const others = members.filter((member) => member !== firm);
  return others.length > 0 ? mean(others.map((member) => trustIn(member, firm))) : 0.5;
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function squaredDistance(a, b) {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

export function moved(from, to, rate) {
  return { x: from.x + rate * (to.x - from.x), y: from.y + rate * (to.y - from.y) };
}

/** Shares of the firms' own visions in a vision, moved towards others by a rate. */
export function blended(mix, other, rate) {
  const result = new Map();
  for (const [origin, share] of mix) result.set(origin, (1 - rate) * share);
  for (const [origin, share] of other) {
    result.set(origin, (result.get(origin) ?? 0) + rate * share);
  }
  return result;
}

export const clarityOf = (agent) => agent.get('precision') / (1 + agent.get('precision'));

/** Standing of a firm. */
export function reputationOf(firm) {
  const weight = firm.environment.get('parameters').reputation;
  const traits =
    (firm.get('dynamism') + firm.get('listening') + firm.get('conflictManagement')) / 3;
  const experience = Math.min(1, firm.get('hubTicks') / weight.experienceFull);
  return Math.min(
    1,
    weight.traits * traits +
      weight.experience * experience +
      (weight.stage * firm.get('stage')) / 4 +
      weight.notoriety * firm.get('notoriety'),
  );
}
