/** What a network does in a phase of the quarter, in flocc's usual idiom. */
import { utils } from 'flocc';
import {
  blended,
  clarityOf,
  mean,
  meanTrustIn,
  moved,
  reputationOf,
  squaredDistance,
  trustIn,
  viewOf,
} from './views.mjs';

export function coordinate(network) {
  const rules = network.environment.get('parameters').coordination;
  const hub = network.get('hub');
  let target = rules.withoutHub;
  if (hub !== null) {
    const n = network.get('members').length;
    const { spanFactor } = network.get('settings');
    const span = Math.max(rules.spanMinimum, spanFactor * network.get('foundingSize'));
    target =
      ((rules.dynamismFloor + (1 - rules.dynamismFloor) * hub.get('dynamism')) /
        (1 + (n / span) ** 2)) *
      Math.exp((-rules.conflictDrag * network.get('conflict')) / n) *
      (1 - rules.reputationWeight + rules.reputationWeight * reputationOf(hub));
  }
  network.increment('coordination', rules.ramp * (target - network.get('coordination')));
}

export function shareVision(network) {
  const hub = network.get('hub');
  if (hub === null) return;
  poolVisions(network, hub);
  influenceMembers(network, hub);
}

function poolVisions(network, hub) {
  const rules = network.environment.get('parameters').vision;
  const heard = network.get('members').filter((firm) => firm !== hub && firm.get('isOnBoard'));
  const scale = heard.length > 3 ? 3 / heard.length : 1;
  const voices = [
    { firm: hub, weight: rules.hubWeight * hub.get('precision') },
    ...heard.map((firm) => {
      const weight = firm.get('precision') * hub.get('listening') * trustIn(hub, firm) * scale;
      return { firm, weight };
    }),
  ];
  const total = voices.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return;
  const target = {
    x: voices.reduce((sum, { firm, weight }) => sum + weight * firm.get('vision').x, 0) / total,
    y: voices.reduce((sum, { firm, weight }) => sum + weight * firm.get('vision').y, 0) / total,
  };
  const variance =
    voices.reduce(
      (sum, { firm, weight }) => sum + weight * squaredDistance(firm.get('vision'), target),
      0,
    ) / total;
  const strength = Math.sqrt(voices.reduce((sum, { weight }) => sum + weight ** 2, 0));
  const fullness = Math.min(1, network.get('coordination') / rules.coordinationFull);
  const quality = rules.coordinationFloor + (1 - rules.coordinationFloor) * fullness;
  const precision = quality / (1 / strength + variance / 2 + rules.uncertainty);
  network.set('vision', moved(network.get('vision'), target, rules.rate));
  network.increment('precision', rules.rate * (precision - network.get('precision')));
  const pooled = new Map();
  for (const { firm, weight } of voices) {
    for (const [origin, share] of firm.get('mix')) {
      pooled.set(origin, (pooled.get(origin) ?? 0) + (weight / total) * share);
    }
  }
  network.set('mix', blended(network.get('mix'), pooled, rules.rate));
}

function influenceMembers(network, hub) {
  const rules = network.environment.get('parameters').vision;
  for (const firm of network.get('members')) {
    const openness = firm === hub ? hub.get('listening') : trustIn(firm, hub);
    const psi = rules.influence * network.get('coordination') * network.get('precision') * openness;
    if (psi <= 0) continue;
    const pull = psi / (firm.get('precision') + psi);
    firm.set('vision', moved(firm.get('vision'), network.get('vision'), pull));
    const distance = squaredDistance(firm.get('vision'), network.get('vision'));
    const room = Math.max(0, 1 - rules.uncertainty * firm.get('precision'));
    firm.increment('precision', psi * Math.exp(-distance / 2) * room);
    firm.set('mix', blended(firm.get('mix'), network.get('mix'), pull));
  }
}

function idlenessOf(firm) {
  const { environment } = firm;
  const lastProject = firm.get('lastProject');
  const since = lastProject < 0 ? firm.get('memberSince') : lastProject;
  const quarters = Math.max(0, environment.get('quarter') - 1 - since);
  return Math.min(1, quarters / environment.get('parameters').projects.idleSpan);
}

export function openProjects(network) {
  const { environment } = network;
  const rules = environment.get('parameters').projects;
  const members = network.get('members');
  network.set({ projects: [], formal: 0, informal: 0 });
  const pace = network.get('hub') === null ? rules.withoutHub : 1;
  const expected = (network.get('settings').intensity * pace * members.length) / rules.teamSize;
  const count = Math.floor(expected) + (utils.uniform() < expected % 1 ? 1 : 0);
  const call = network.get('coordination') * rules.coordinationWeight;
  const wish = new Map(members.map((firm) => [firm, utils.uniform() + call * idlenessOf(firm)]));
  const initiators = [...members].sort((a, b) => wish.get(b) - wish.get(a)).slice(0, count);
  const spread = rules.aimSpread / (1 + network.get('precision'));
  for (const initiator of initiators) {
    const { x, y } = network.get('vision');
    const aim = { x: utils.gaussian(x, spread), y: utils.gaussian(y, spread) };
    gather(network, initiator, aim, call);
  }
  for (const { team } of network.get('projects')) {
    team.forEach((firm, at) => {
      firm.set('lastProject', environment.get('quarter'));
      for (const other of team.slice(at + 1)) viewOf(firm, other).relation.jointWork += 1;
    });
  }
}

function gather(network, initiator, aim, call) {
  const { perFirm, socialWeight, choiceNoise, teamSize } =
    network.environment.get('parameters').projects;
  if (initiator.get('projects') >= perFirm) return;
  const ranked = network
    .get('members')
    .filter((firm) => firm !== initiator && firm.get('projects') < perFirm)
    .map((firm) => {
      const fit = Math.exp(-squaredDistance(firm.get('vision'), aim) / 2);
      const formal = call * (fit + idlenessOf(firm));
      const tie = viewOf(initiator, firm).relation.isSocial ? socialWeight : 0;
      const informal = trustIn(initiator, firm) + tie;
      const score = formal + informal + choiceNoise * utils.uniform();
      return { firm, score, isFormal: formal > informal };
    })
    .sort((a, b) => b.score - a.score);
  const partners = ranked.slice(0, teamSize - 1);
  if (partners.length === 0) return;
  const formal = partners.filter(({ isFormal }) => isFormal).length;
  network.increment('formal', formal);
  network.increment('informal', partners.length - formal);
  const team = [initiator, ...partners.map(({ firm }) => firm)];
  for (const firm of team) firm.increment('projects');
  network.get('projects').push({ aim, team, contributions: [], observed: [], expected: [] });
}

export function cooperate(network) {
  network.set({ output: 0, pooled: 0 });
  for (const project of network.get('projects')) {
    project.contributions = project.team.map((firm) => contributionOf(firm, project, network));
  }
  for (const project of network.get('projects')) complete(network, project);
  closeAccounts(network);
}

function contributionOf(firm, { team, aim }, network) {
  const rules = network.environment.get('parameters').cooperation;
  const trust = mean(team.filter((other) => other !== firm).map((other) => trustIn(firm, other)));
  const grasp = clarityOf(firm);
  const alignment = grasp * Math.exp((-grasp * squaredDistance(firm.get('vision'), aim)) / 2);
  const readiness =
    rules.intercept +
    rules.predispositionWeight * firm.get('predisposition') +
    rules.trustWeight * trust +
    rules.alignmentWeight * alignment * clarityOf(network) +
    rules.gainWeight * Math.tanh(rules.gainScale * firm.get('gain')) +
    utils.gaussian(0, rules.noise);
  return 1 / (1 + Math.exp(-readiness));
}

function complete(network, { team, aim, contributions }) {
  const { environment } = network;
  const rules = environment.get('parameters').cooperation;
  const fit = Math.exp(-squaredDistance(aim, environment.get('opportunity')) / rules.aimWidth);
  const power = mean(contributions.map((c) => c ** rules.poolingExponent));
  let pooled = power ** (1 / rules.poolingExponent);
  if (pooled < rules.poolingThreshold) pooled *= pooled / rules.poolingThreshold;
  network.increment('pooled', pooled);
  const perHead =
    rules.benefit *
    (rules.coordinationFloor + (1 - rules.coordinationFloor) * network.get('coordination')) *
    pooled *
    (1 + rules.assetReturn * network.get('asset')) *
    (rules.clarityFloor + (1 - rules.clarityFloor) * clarityOf(network)) *
    fit;
  network.increment('output', perHead * team.length);
  team.forEach((firm, at) => {
    const contribution = contributions[at];
    firm.increment('totalGain', perHead);
    firm.increment('payoff', perHead - rules.cost * contribution);
    firm.increment('contribution', contribution / firm.get('projects'));
    const others = mean(contributions.filter((_, place) => place !== at));
    const predisposition = firm.get('predisposition');
    firm.set('predisposition', predisposition + rules.learning * (others - predisposition));
  });
}

function closeAccounts(network) {
  const { membershipCost, gainRate, assetGrowth, assetDepreciation } =
    network.environment.get('parameters').cooperation;
  const members = network.get('members');
  for (const firm of members) {
    firm.decrement('payoff', membershipCost);
    firm.set('gain', (1 - gainRate) * firm.get('gain') + gainRate * firm.get('payoff'));
  }
  const payoff = mean(members.map((firm) => firm.get('payoff')));
  network.set('performance', (1 - gainRate) * network.get('performance') + gainRate * payoff);
  const { length } = network.get('projects');
  const pooled = length > 0 ? network.get('pooled') / length : 0;
  const asset = network.get('asset');
  network.set('asset', asset + assetGrowth * pooled * (1 - asset) - assetDepreciation * asset);
}

/** What members expect rests on their trust before evidence fades. */
export function expectFromOthers(network) {
  const { referenceBase, referenceSlope, observationNoise } =
    network.environment.get('parameters').trust;
  for (const project of network.get('projects')) {
    project.observed = project.contributions.map((c) =>
      utils.clamp(c + utils.gaussian(0, observationNoise), 0, 1),
    );
    project.expected = network
      .get('members')
      .map((firm) =>
        project.team.map((other) =>
          firm === other ? null : referenceBase + referenceSlope * trustIn(firm, other),
        ),
      );
  }
}

export function learn(network) {
  const rules = network.environment.get('parameters').trust;
  const order =
    rules.coordinationFloor + (1 - rules.coordinationFloor) * network.get('coordination');
  for (const { team, observed, expected } of network.get('projects')) {
    network.get('members').forEach((firm, row) => {
      const weight = rules.gain * order * (team.includes(firm) ? 1 : rules.observation);
      team.forEach((other, at) => {
        if (firm === other) return;
        const reference = expected[row][at];
        const surprise = observed[at] - reference;
        const view = viewOf(firm, other);
        if (surprise > 0) view.goodEvidence += (weight * surprise) / (1 - reference);
        else view.badEvidence -= (weight * rules.asymmetry * surprise) / reference;
      });
    });
  }
}

export function quarrel(network) {
  const { decay, healing } = network.environment.get('parameters').conflict;
  const hub = network.get('hub');
  const members = network.get('members');
  const skill = hub === null ? 0 : hub.get('conflictManagement') * meanTrustIn(hub, members);
  network.decrement('conflict', network.get('conflict') * Math.min(1, decay + healing * skill));
  const met = new Set();
  for (const { team, contributions } of network.get('projects')) {
    team.forEach((one, a) => {
      for (let b = a + 1; b < team.length; b++) {
        const [i, j] = [one.id, team[b].id];
        const pair = i < j ? `${i} ${j}` : `${j} ${i}`;
        if (met.has(pair)) continue;
        met.add(pair);
        meet(network, one, team[b], Math.abs(contributions[a] - contributions[b]));
      }
    });
  }
  network.increment('mandateConflict', network.get('conflict') / members.length);
}

function meet(network, one, other, contributionGap) {
  const { conflict: rules, trust } = network.environment.get('parameters');
  const mutual = (trustIn(one, other) + trustIn(other, one)) / 2;
  const visionGap = Math.sqrt(squaredDistance(one.get('vision'), other.get('vision')));
  const hazard =
    rules.baseHazard *
    Math.exp(
      rules.visionGap * visionGap -
        rules.trustRelief * (mutual - 0.5) -
        rules.coordinationRelief * (network.get('coordination') - 0.5) +
        rules.contributionGap * contributionGap,
    );
  if (utils.uniform() >= 1 - Math.exp(-hazard)) return;
  const severity = -Math.log(utils.uniform());
  if (utils.uniform() < rules.settlement * mutual || isMediated(network, one, other)) return;
  network.increment('conflict', severity);
  const harm = trust.gain * rules.evidence * trust.asymmetry * severity;
  viewOf(one, other).badEvidence += harm;
  viewOf(other, one).badEvidence += harm;
}

function isMediated(network, one, other) {
  const hub = network.get('hub');
  if (hub === null || hub === one || hub === other) return false;
  const trusted = (trustIn(one, hub) + trustIn(other, hub)) / 2;
  const { reputationWeight } = network.environment.get('parameters').coordination;
  const standing = 1 - reputationWeight + reputationWeight * reputationOf(hub);
  return utils.uniform() < hub.get('conflictManagement') * trusted * standing;
}

export function judge(network) {
  const rules = network.environment.get('parameters').satisfaction;
  const members = network.get('members');
  const load = (rules.conflictWeight * network.get('conflict')) / members.length;
  for (const firm of members) {
    firm.increment(
      'aspiration',
      rules.aspirationRate * (firm.get('payoff') - firm.get('aspiration')),
    );
    const success =
      (firm.get('payoff') - rules.aspirationWeight * firm.get('aspiration') - rules.margin) /
      rules.scale;
    firm.increment(
      'satisfaction',
      rules.rate * (Math.tanh(success) - load - firm.get('satisfaction')),
    );
  }
}

export function holdElections(network) {
  const hub = network.get('hub');
  if (hub !== null) hub.increment('hubTicks');
  const end = network.get('mandateStart') + network.get('settings').mandate;
  if (hub === null || network.environment.get('quarter') >= end) elect(network);
}

export function elect(network) {
  const scores = network.get('members').map((firm) => ({ firm, score: scoreOf(firm, network) }));
  const { firm } = scores.reduce((best, other) => (other.score > best.score ? other : best));
  if (firm !== network.get('hub')) firm.set('mix', new Map([[firm, 1]]));
  network.set({
    hub: firm,
    mandateStart: network.environment.get('quarter'),
    mandateConflict: 0,
  });
  chooseBoard(network);
}

function scoreOf(firm, network) {
  const { environment } = network;
  const rules = environment.get('parameters').elections;
  const members = network.get('members');
  let score =
    rules.trustWeight * meanTrustIn(firm, members) +
    rules.reputationWeight * reputationOf(firm) +
    rules.clarityWeight * clarityOf(firm) +
    utils.gaussian(0, rules.noise);
  if (firm === network.get('hub')) {
    const quarters = Math.max(1, environment.get('quarter') - network.get('mandateStart'));
    const conflict = network.get('mandateConflict') / quarters;
    score += rules.satisfactionWeight * mean(members.map((member) => member.get('satisfaction')));
    score -= rules.conflictWeight * Math.min(1.5, conflict);
  }
  return score;
}

function chooseBoard(network) {
  const members = network.get('members');
  const seats = utils.clamp(Math.round(members.length / 5), 3, 5);
  const board = members
    .filter((firm) => firm !== network.get('hub'))
    .map((firm) => ({ firm, reputation: reputationOf(firm) }))
    .sort((a, b) => b.reputation - a.reputation)
    .slice(0, seats)
    .map(({ firm }) => firm);
  for (const firm of members) firm.set('isOnBoard', board.includes(firm));
}

export function letGo(network) {
  const { exitIntercept, exitSatisfaction } = network.environment.get('parameters').membership;
  const leavers = network.get('members').filter((firm) => {
    const wish = exitIntercept - exitSatisfaction * firm.get('satisfaction');
    return utils.uniform() < 1 / (1 + Math.exp(-wish));
  });
  if (leavers.length === 0) return;
  release(network, leavers);
  chooseBoard(network);
}

/** What they learnt by working together is lost, unless they have a social tie. */
function release(network, leavers) {
  const members = network.get('members');
  for (const firm of leavers) {
    for (const other of members) {
      if (firm === other) continue;
      for (const view of [viewOf(firm, other), viewOf(other, firm)]) {
        view.prerequisiteTrust = view.firstImpression;
        if (view.relation.isSocial) continue;
        view.goodEvidence = 0;
        view.badEvidence = 0;
        view.relation.jointWork = 0;
      }
    }
    firm.set({ network: null, isOnBoard: false });
    if (network.get('hub') === firm) network.set('hub', null);
  }
  network.set(
    'members',
    members.filter((firm) => firm.get('network') === network),
  );
}

export function fold(network) {
  const members = network.get('members');
  if (members.length < network.get('settings').minimumSize) {
    release(network, members);
    network.set('isDissolved', true);
  } else network.set('usualSize', 0.9 * network.get('usualSize') + 0.1 * members.length);
}

export function befriend(network) {
  const { trustThreshold, workThreshold } = network.environment.get('parameters').ties;
  const members = network.get('members');
  members.forEach((one, at) => {
    for (const other of members.slice(at + 1)) {
      const { relation } = viewOf(one, other);
      if (relation.isSocial || relation.jointWork <= workThreshold) continue;
      if (Math.min(trustIn(one, other), trustIn(other, one)) <= trustThreshold) continue;
      if (utils.uniform() < network.get('settings').tieHazard) relation.isSocial = true;
    }
  });
}
