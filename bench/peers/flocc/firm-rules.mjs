/** What a firm does in a phase of the quarter, in flocc's usual idiom: state is read by `get` and written by `set`. */
import { utils } from 'flocc';
import { clarityOf, mean, moved, blended, reputationOf, trustIn } from './views.mjs';

/** Exporters' visions move to the opportunity; clarity fades. */
export function learnAbroad(firm) {
  const { environment } = firm;
  const { vision } = environment.get('parameters');
  if (firm.get('stage') > 0) {
    const pull = vision.marketLearning * firm.get('knowledge');
    firm.set('vision', moved(firm.get('vision'), environment.get('opportunity'), pull));
    firm.set('mix', blended(firm.get('mix'), new Map([[firm, 1]]), pull));
  }
  const precision = firm.get('precision');
  firm.set('precision', precision - vision.forgetting * (precision - firm.get('ownPrecision')));
  firm.set({ projects: 0, contribution: 0, payoff: 0 });
}

/** Evidence fades; first impressions of fellow members wear off. */
export function fade(firm) {
  const { trust } = firm.environment.get('parameters');
  const network = firm.get('network');
  for (const [other, view] of firm.get('views')) {
    const kept = view.relation.isSocial ? trust.tieRetention : trust.retention;
    view.goodEvidence *= kept;
    view.badEvidence *= kept;
    if (network !== null && network === other.get('network')) {
      const excess = view.prerequisiteTrust - trust.stranger;
      view.prerequisiteTrust = trust.stranger + trust.priorRetention * excess;
    }
  }
}

export function enter(firm, network) {
  firm.set({
    network,
    memberSince: firm.environment.get('quarter'),
    aspiration: 0,
    satisfaction: 0,
    gain: 0,
    totalGain: 0,
    contribution: 0,
    payoff: 0,
    mix: new Map([[firm, 1]]),
  });
  network.get('members').push(firm);
}

/** An outsider may apply to the network that attracts it most. */
export function lookAround(firm) {
  const { environment } = firm;
  const { search, threshold } = environment.get('parameters').membership;
  if (firm.get('network') !== null || utils.uniform() >= search) return;
  let best = null;
  let highest = -Infinity;
  for (const choice of environment.get('choices')) {
    const attraction = attractionOf(firm, choice);
    if (attraction <= highest) continue;
    highest = attraction;
    best = choice;
  }
  if (best === null || highest <= threshold) return;
  const { network, members } = best;
  const trust = mean(members.map((member) => trustIn(member, firm)));
  if (trust >= network.get('settings').admission) enter(firm, network);
}

function attractionOf(firm, { network, members }) {
  const rules = firm.environment.get('parameters').membership;
  const merit =
    rules.performanceWeight * network.get('performance') +
    rules.reputationWeight * mean(members.map(reputationOf)) +
    rules.trustWeight * mean(members.map((member) => trustIn(firm, member))) -
    (rules.riskWeight * network.get('conflict')) / members.length;
  const vagueness = 1 + rules.vagueness * (1 - clarityOf(firm));
  return merit * vagueness + utils.gaussian(0, rules.noise);
}

/** An outsider who tries gathers the outsiders it knows and trusts most. */
export function tryToFound(firm) {
  const { environment } = firm;
  const { rate, support, size } = environment.get('parameters').founding;
  if (firm.get('network') !== null || utils.uniform() >= rate * (0.5 + support)) return;
  const known = [];
  for (const [other, { relation }] of firm.get('views')) {
    if (other.get('network') !== null) continue;
    if (relation.isAcquainted || relation.isSocial) known.push(other);
  }
  known.sort((a, b) => trustIn(firm, b) - trustIn(firm, a));
  const founders = [firm, ...known.slice(0, size - 1)];
  const settings = environment.get('foundedSettings');
  if (founders.length >= settings.minimumSize) environment.found(settings, founders);
}

/** Up or down a stage of engagement abroad; knowledge of markets grows. */
export function engage(firm) {
  const { environment } = firm;
  const rules = environment.get('parameters').engagement;
  const network = firm.get('network');
  const stage = firm.get('stage');
  let strength = rules.solo;
  let retreat = rules.retreat * Math.exp(-rules.knowledgeProtection * firm.get('knowledge'));
  if (network !== null) {
    strength +=
      rules.network *
      (rules.coordinationFloor + (1 - rules.coordinationFloor) * network.get('coordination')) *
      firm.get('contribution') *
      clarityOf(network) ** 2;
    retreat *= rules.memberProtection;
  }
  const advance =
    strength *
    (rules.knowledgeFloor + firm.get('knowledge')) *
    (rules.clarityFloor + (1 - rules.clarityFloor) * clarityOf(firm)) *
    (1 + environment.get('advocacy'));
  if (stage < 4 && utils.uniform() < 1 - Math.exp(-advance)) {
    firm.increment('stage');
    if (firm.get('firstExport') < 0) firm.set('firstExport', environment.get('quarter'));
  } else if (stage > 0 && utils.uniform() < 1 - Math.exp(-retreat)) firm.decrement('stage');
  let knowledge = firm.get('knowledge');
  if (firm.get('stage') > 0) knowledge += rules.exportLearning;
  if (network !== null) {
    knowledge += rules.membershipLearning + network.get('settings').institutions;
  }
  firm.set('knowledge', Math.min(1, knowledge));
}
