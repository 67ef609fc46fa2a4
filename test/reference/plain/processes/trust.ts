import { normalQuantile } from '../../../../src/model/distributions.ts';
import { membersOf } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import type { Firm, Territory } from '../state.ts';
import { trustIn, viewOf } from '../trust-in.ts';

/** Evidence fades, then members learn from the contributions of the quarter. */
export const trust: PlainProcess = {
  name: 'trust',
  run(territory, quarter) {
    observe(territory, quarter);
    const before = trustOfAll(territory, quarter);
    fade(territory, quarter);
    learn(territory, before, quarter);
  },
};

/** One error of observation per actor and project, the same for all who look. */
function observe(territory: Territory, { parameters, dice, tick }: Quarter): void {
  for (const { team } of territory.projects) {
    for (const partner of team) {
      const { firm, ordinal, contribution } = partner;
      const luck = dice.uniform('trust.observation', tick, firm.id, 0, ordinal);
      const seen = contribution + parameters.trust.observationNoise * normalQuantile(luck);
      partner.observed = Math.min(1, Math.max(0, seen));
    }
  }
}

/** Trust at the start of the step, on which what is expected of others rests. */
function trustOfAll(territory: Territory, { parameters }: Quarter): Map<Firm, Map<Firm, number>> {
  return new Map(
    territory.firms.map((i) => [
      i,
      new Map([...i.views.keys()].map((j) => [j, trustIn(i, j, parameters)])),
    ]),
  );
}

/**
 * r, s × retention in every quarter, slower where there is a social tie. What two members thought of
 * each other beforehand goes towards the trust in a stranger.
 */
function fade(territory: Territory, { parameters }: Quarter): void {
  const { retention, tieRetention, priorRetention, stranger } = parameters.trust;
  for (const firm of territory.firms) {
    for (const [other, view] of firm.views) {
      const kept = view.relation.isSocial ? tieRetention : retention;
      view.goodEvidence *= kept;
      view.badEvidence *= kept;
      if (firm.network === null || firm.network !== other.network) continue;
      view.prerequisiteTrust = stranger + priorRetention * (view.prerequisiteTrust - stranger);
    }
  }
}

/** e = c_j,observed − ref_ij, r += f·e⁺/(1 − ref), s += f·κ·e⁻/ref. */
function learn(
  territory: Territory,
  before: Map<Firm, Map<Firm, number>>,
  { parameters }: Quarter,
): void {
  const rules = parameters.trust;
  for (const { network, team } of territory.projects) {
    const partners = team.map(({ firm }) => firm);
    const order = rules.coordinationFloor + (1 - rules.coordinationFloor) * network.coordination;
    for (const i of membersOf(territory, network)) {
      const attention = partners.includes(i) ? 1 : rules.observation;
      const f = rules.gain * order * attention;
      for (const { firm: j, observed } of team) {
        if (i === j) continue;
        const expected =
          rules.reference === 'fixed'
            ? rules.fixedReference
            : rules.referenceBase + rules.referenceSlope * (before.get(i)?.get(j) ?? NaN);
        const surprise = observed - expected;
        const view = viewOf(i, j);
        if (surprise > 0) view.goodEvidence += (f * surprise) / (1 - expected);
        if (surprise < 0) view.badEvidence += (f * rules.asymmetry * -surprise) / expected;
      }
    }
  }
}
