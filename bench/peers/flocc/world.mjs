/**
 * The model in flocc's usual idiom: firms and networks are agents whose state is read by `get` and
 * written by `set`, each phase of the quarter is one tick of the environment, in which every agent
 * follows its rule, and luck comes from flocc's own functions. Left out is what ../pinned.json holds
 * to its default.
 */
import { Agent, Environment, utils } from 'flocc';
import * as firmRules from './firm-rules.mjs';
import { beta } from './luck.mjs';
import * as networkRules from './network-rules.mjs';
import { clarityOf, mean, trustIn } from './views.mjs';

/** The phases of a quarter and who acts in each. */
const PHASES = [
  { network: networkRules.coordinate },
  { network: networkRules.shareVision },
  { firm: firmRules.learnAbroad },
  { network: networkRules.openProjects },
  { network: networkRules.cooperate },
  { network: networkRules.expectFromOthers },
  { firm: firmRules.fade },
  { network: networkRules.learn },
  { network: networkRules.quarrel },
  { network: networkRules.judge },
  { network: networkRules.holdElections },
  { network: networkRules.letGo },
  { before: listChoices, firm: firmRules.lookAround },
  { firm: firmRules.tryToFound },
  { network: networkRules.fold, after: removeDissolved },
  { before: addUpAdvocacy, firm: firmRules.engage },
  { network: networkRules.befriend, after: drift },
];

export class World extends Environment {
  constructor({ parameters, networks, foundedSettings }, seed) {
    super();
    utils.seed(seed + 1);
    this.set({
      parameters,
      foundedSettings,
      quarter: 0,
      phase: PHASES[0],
      choices: [],
      advocacy: 0,
      opportunity: { x: utils.gaussian(0, 1), y: utils.gaussian(0, 1) },
    });
    for (let i = 0; i < parameters.population.firms; i++) this.addFirm();
    this.settle(networks);
  }

  firms() {
    return this.getAgents().filter((agent) => agent.get('kind') === 'firm');
  }

  networks() {
    return this.getAgents().filter((agent) => agent.get('kind') === 'network');
  }

  addFirm() {
    const { population, members, vision } = this.get('parameters');
    const draw = (mean_, concentration) =>
      beta(utils.uniform, () => utils.gaussian(0, 1), mean_, concentration);
    const trait = () => draw(members.leadershipMean, members.leadershipConcentration);
    const stage = utils.uniform() < population.exporters ? population.exporterStage : 0;
    const firm = new Agent({
      kind: 'firm',
      predisposition: draw(members.predispositionMean, members.predispositionConcentration),
      dynamism: trait(),
      listening: trait(),
      conflictManagement: trait(),
      notoriety: utils.uniform(),
      sector: Math.floor(utils.uniform() * population.sectors),
      stage,
      knowledge: stage > 0 ? population.exporterKnowledge : population.knowledge,
      firstExport: stage > 0 ? 0 : -1,
      error: { x: utils.gaussian(0, 1), y: utils.gaussian(0, 1) },
      aspiration: 0,
      satisfaction: 0,
      gain: 0,
      payoff: 0,
      totalGain: 0,
      contribution: 0,
      isOnBoard: false,
      projects: 0,
      network: null,
      memberSince: 0,
      hubTicks: 0,
      lastProject: -1,
      views: new Map(),
    });
    firm.set('mix', new Map([[firm, 1]]));
    const level = utils.uniform() < members.clearShare ? vision.clearLevel : vision.vagueLevel;
    this.setVision(firm, level);
    this.addAgent(firm);
    firm.set('tick', act);
  }

  setVision(firm, clarity) {
    const { vision } = this.get('parameters');
    const precision = (clarity / (1 - clarity)) * (0.5 + utils.uniform());
    const variance = vision.spreadBase + Math.min(vision.spreadMaximum, 0.5 / precision);
    const { x, y } = firm.get('error');
    const opportunity = this.get('opportunity');
    firm.set({
      precision,
      ownPrecision: precision,
      vision: {
        x: opportunity.x + Math.sqrt(variance) * x,
        y: opportunity.y + Math.sqrt(variance) * y,
      },
    });
  }

  settle(declared) {
    const { hub, ties } = this.get('parameters');
    const firms = this.firms();
    const known = this.tieSmallWorld(firms);
    const free = [...firms];
    const groups = declared.map(({ founders: size, settings }) => {
      const founders = Array.from(
        { length: size },
        () => free.splice(Math.floor(utils.uniform() * free.length), 1)[0],
      );
      founders.forEach((one, at) => {
        for (const other of founders.slice(at + 1)) {
          if (utils.uniform() < ties.founders) acquaint(known, one, other);
        }
      });
      return { settings, founders };
    });
    firms.forEach((one, at) => {
      for (const other of firms.slice(at + 1)) {
        const isAcquainted = known.get(one).has(other);
        const relation = { jointWork: 0, isSocial: false, isAcquainted };
        one.get('views').set(other, this.firstView(other, relation));
        other.get('views').set(one, this.firstView(one, relation));
      }
    });
    for (const { settings, founders } of groups) {
      const network = this.found(settings, founders);
      this.setVision(network.get('hub'), hub.clarity);
      poolFirstVisions(network);
    }
  }

  /** Who knew whom: a ring on which firms of a sector are neighbours, partly rewired. */
  tieSmallWorld(firms) {
    const { degree, rewiring } = this.get('parameters').ties;
    const known = new Map(firms.map((firm) => [firm, new Set()]));
    const n = firms.length;
    const place = new Map(firms.map((firm) => [firm, firm.get('sector') + utils.uniform()]));
    const ring = [...firms].sort((a, b) => place.get(a) - place.get(b));
    const reach = Math.min(Math.round(degree / 2), Math.floor((n - 1) / 2));
    for (let at = 0; at < n; at++) {
      for (let step = 1; step <= reach; step++) {
        const isFar = utils.uniform() < rewiring;
        const far = (at + 1 + Math.floor(utils.uniform() * (n - 1))) % n;
        acquaint(known, ring[at], ring[isFar ? far : (at + step) % n]);
      }
    }
    return known;
  }

  firstView(other, relation) {
    const { initial, notorietyWeight, priorTieWeight } = this.get('parameters').trust;
    const standing = notorietyWeight * (other.get('notoriety') - 0.5);
    const tie = relation.isAcquainted ? priorTieWeight : 0;
    const firstImpression = utils.clamp(initial + standing + tie, 0, 1);
    return {
      firstImpression,
      prerequisiteTrust: firstImpression,
      goodEvidence: 0,
      badEvidence: 0,
      relation,
    };
  }

  found(settings, founders) {
    const network = new Agent({
      kind: 'network',
      settings,
      founders,
      members: [],
      foundingSize: founders.length,
      usualSize: founders.length,
      foundedAt: this.get('quarter'),
      mandateStart: this.get('quarter'),
      hub: null,
      precision: settings.initialPrecision,
      coordination: 0,
      conflict: 0,
      mandateConflict: 0,
      performance: 0,
      asset: 0,
      output: 0,
      pooled: 0,
      formal: 0,
      informal: 0,
      projects: [],
      isDissolved: false,
    });
    this.addAgent(network);
    network.set('tick', act);
    for (const firm of founders) firmRules.enter(firm, network);
    poolFirstVisions(network);
    networkRules.elect(network);
    return network;
  }

  /** One quarter. */
  passQuarter() {
    this.increment('quarter');
    for (const phase of PHASES) {
      this.set('phase', phase);
      phase.before?.(this);
      this.tick();
      phase.after?.(this);
    }
  }

  /** The headline measures. */
  measure() {
    const firms = this.firms();
    const networks = this.networks();
    const members = firms.filter((firm) => firm.get('network') !== null);
    return {
      engagement: mean(firms.map((firm) => firm.get('stage'))),
      exporters: mean(firms.map((firm) => (firm.get('stage') > 0 ? 1 : 0))),
      trust: mean(networks.map(trustAmong)),
      sharedClarity: mean(networks.map(clarityOf)),
      cooperation: mean(networks.map(cooperationOf).filter((value) => !Number.isNaN(value))),
      coordination: mean(networks.map((network) => network.get('coordination'))),
      conflictLoad: mean(
        networks.map((network) => network.get('conflict') / network.get('members').length),
      ),
      satisfaction: mean(members.map((firm) => firm.get('satisfaction'))),
      payoff: mean(members.map((firm) => firm.get('payoff'))),
    };
  }
}

/** The one rule of every agent: it does what the phase asks of its kind. */
function act(agent) {
  agent.environment.get('phase')[agent.get('kind')]?.(agent);
}

function listChoices(world) {
  const choices = world
    .networks()
    .map((network) => ({ network, members: [...network.get('members')] }))
    .filter(({ members }) => members.length > 0);
  world.set('choices', choices);
}

function removeDissolved(world) {
  for (const network of world.networks()) {
    if (network.get('isDissolved')) world.removeAgent(network);
  }
}

function addUpAdvocacy(world) {
  const networks = world.networks();
  world.set(
    'advocacy',
    networks.reduce((sum, network) => sum + network.get('settings').advocacy, 0),
  );
}

function drift(world) {
  const { x, y } = world.get('opportunity');
  const step = world.get('parameters').environment.drift;
  world.set('opportunity', { x: utils.gaussian(x, step), y: utils.gaussian(y, step) });
}

function poolFirstVisions(network) {
  const members = network.get('members');
  network.set({
    vision: {
      x: mean(members.map((firm) => firm.get('vision').x)),
      y: mean(members.map((firm) => firm.get('vision').y)),
    },
    mix: new Map(members.map((firm) => [firm, 1 / members.length])),
  });
}

function acquaint(known, one, other) {
  known.get(one).add(other);
  known.get(other).add(one);
}

function trustAmong(network) {
  const members = network.get('members');
  let sum = 0;
  for (const one of members) {
    for (const other of members) if (one !== other) sum += trustIn(one, other);
  }
  return sum / (members.length * (members.length - 1));
}

/** NaN where nobody had a project. */
function cooperationOf(network) {
  let partners = 0;
  let contributions = 0;
  for (const firm of network.get('members')) {
    partners += firm.get('projects');
    contributions += firm.get('contribution') * firm.get('projects');
  }
  return contributions / partners;
}
