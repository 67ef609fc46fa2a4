/**
 * The model in the fastest idiom that flocc leaves: agents are subclasses with fields instead of
 * `get` and `set`, what a firm thinks of others are typed arrays, one rule makes the quarter, and
 * the generator is our own. Left out is what ../pinned.json holds to its default.
 */
import { Agent, Environment } from 'flocc';
import { Firm, clarityOf, precisionOf } from './fast-firm.mjs';
import { Group } from './fast-group.mjs';
import { Luck } from './luck.mjs';

export class FastWorld extends Environment {
  constructor({ parameters, networks, foundedSettings }, seed) {
    super();
    this.p = parameters;
    this.foundedSettings = foundedSettings;
    this.luck = new Luck(seed);
    this.quarter = 0;
    this.opportunityX = this.luck.normal();
    this.opportunityY = this.luck.normal();
    this.firms = Array.from({ length: parameters.population.firms }, (_, i) => new Firm(this, i));
    this.groups = [];
    this.settle(networks);
    const clock = new Agent();
    clock.set('tick', () => this.passQuarter());
    this.addAgent(clock);
  }

  settle(networks) {
    const { luck, p, firms } = this;
    this.tieSmallWorld();
    const free = [...firms];
    const declared = networks.map(({ founders: size, settings }) => {
      const founders = [];
      while (founders.length < size) {
        founders.push(...free.splice(Math.floor(luck.uniform() * free.length), 1));
      }
      for (let a = 0; a < size; a++) {
        for (let b = a + 1; b < size; b++) {
          if (luck.uniform() < p.ties.founders) acquaint(founders[a], founders[b]);
        }
      }
      return { settings, founders };
    });
    for (const one of firms) for (const other of firms) if (one !== other) this.impress(one, other);
    for (const { settings, founders } of declared) {
      const group = this.found(settings, founders);
      group.hub.setVision(precisionOf(p.hub.clarity) * (0.5 + luck.uniform()));
      group.poolFirstVisions();
    }
  }

  /** Who knew whom: a ring on which firms of a sector are neighbours, partly rewired. */
  tieSmallWorld() {
    const { luck, firms } = this;
    const { degree, rewiring } = this.p.ties;
    const n = firms.length;
    const ring = firms
      .map((firm) => ({ firm, place: firm.sector + luck.uniform() }))
      .sort((a, b) => a.place - b.place)
      .map(({ firm }) => firm);
    const reach = Math.min(Math.round(degree / 2), Math.floor((n - 1) / 2));
    for (let at = 0; at < n; at++) {
      for (let step = 1; step <= reach; step++) {
        let other = (at + step) % n;
        if (luck.uniform() < rewiring) other = (at + 1 + Math.floor(luck.uniform() * (n - 1))) % n;
        acquaint(ring[at], ring[other]);
      }
    }
  }

  impress(one, other) {
    const { initial, notorietyWeight, priorTieWeight } = this.p.trust;
    const j = other.number;
    const standing = notorietyWeight * (other.notoriety - 0.5);
    const trust = initial + standing + priorTieWeight * one.acquainted[j];
    one.firstImpression[j] = Math.min(1, Math.max(0, trust));
    one.prerequisite[j] = one.firstImpression[j];
    one.refresh(j);
  }

  found(settings, founders) {
    const group = new Group(this, settings, founders);
    this.groups.push(group);
    group.elect();
    return group;
  }

  passQuarter() {
    this.quarter++;
    const { firms } = this;
    for (const group of this.groups) group.coordinate();
    for (const group of this.groups) group.shareVision();
    for (const firm of firms) firm.learnAbroad();
    for (const firm of firms) {
      firm.projects = 0;
      firm.contribution = 0;
      firm.payoff = 0;
    }
    for (const group of this.groups) group.openProjects();
    for (const group of this.groups) group.cooperate();
    for (const group of this.groups) group.observe();
    for (const firm of firms) firm.fade(firms);
    for (const group of this.groups) group.learn();
    for (const firm of firms) for (let j = 0; j < firms.length; j++) firm.refresh(j);
    for (const group of this.groups) group.quarrel();
    for (const group of this.groups) group.judge();
    for (const group of this.groups) group.holdElections();
    for (const group of this.groups) group.letGo();
    this.join();
    this.beginGroups();
    this.groups = this.groups.filter((group) => !group.folds());
    let advocacy = 0;
    for (const group of this.groups) advocacy += group.settings.advocacy;
    for (const firm of firms) firm.engage(advocacy);
    for (const group of this.groups) group.befriend();
    this.opportunityX += this.p.environment.drift * this.luck.normal();
    this.opportunityY += this.p.environment.drift * this.luck.normal();
  }

  join() {
    const { luck } = this;
    const { search, threshold } = this.p.membership;
    const choices = this.groups
      .filter(({ members }) => members.length > 0)
      .map((group) => {
        const members = [...group.members];
        let reputation = 0;
        for (const member of members) reputation += member.reputation();
        return { group, members, reputation: reputation / members.length };
      });
    for (const firm of this.firms) {
      if (firm.group !== null || luck.uniform() >= search) continue;
      let best = null;
      let highest = -Infinity;
      for (const choice of choices) {
        const attraction = this.attractionOf(firm, choice);
        if (attraction <= highest) continue;
        highest = attraction;
        best = choice;
      }
      if (best === null || highest <= threshold) continue;
      let trust = 0;
      for (const member of best.members) trust += member.trust[firm.number];
      if (trust / best.members.length >= best.group.settings.admission) firm.enter(best.group);
    }
  }

  attractionOf(firm, { group, members, reputation }) {
    const rules = this.p.membership;
    let trust = 0;
    for (const member of members) trust += firm.trust[member.number];
    const merit =
      rules.performanceWeight * group.performance +
      rules.reputationWeight * reputation +
      (rules.trustWeight * trust) / members.length -
      (rules.riskWeight * group.conflict) / members.length;
    const vagueness = 1 + rules.vagueness * (1 - clarityOf(firm.precision));
    return merit * vagueness + rules.noise * this.luck.normal();
  }

  beginGroups() {
    const { rate, support, size } = this.p.founding;
    const initiators = this.firms.filter(
      (firm) => firm.group === null && this.luck.uniform() < rate * (0.5 + support),
    );
    for (const initiator of initiators) {
      if (initiator.group !== null) continue;
      const known = this.firms.filter(
        ({ group, number }) =>
          group === null && (initiator.acquainted[number] === 1 || initiator.social[number] === 1),
      );
      known.sort((a, b) => initiator.trust[b.number] - initiator.trust[a.number]);
      const founders = [initiator, ...known.slice(0, size - 1)];
      if (founders.length >= this.foundedSettings.minimumSize) {
        this.found(this.foundedSettings, founders);
      }
    }
  }

  /** The headline measures. */
  measure() {
    const { firms, groups } = this;
    const members = firms.filter(({ group }) => group !== null);
    return {
      engagement: mean(firms.map(({ stage }) => stage)),
      exporters: mean(firms.map(({ stage }) => (stage > 0 ? 1 : 0))),
      trust: mean(groups.map(trustAmong)),
      sharedClarity: mean(groups.map(({ precision }) => clarityOf(precision))),
      cooperation: mean(groups.map(cooperationOf).filter((value) => !Number.isNaN(value))),
      coordination: mean(groups.map(({ coordination }) => coordination)),
      conflictLoad: mean(groups.map((group) => group.conflict / group.members.length)),
      satisfaction: mean(members.map(({ satisfaction }) => satisfaction)),
      payoff: mean(members.map(({ payoff }) => payoff)),
    };
  }
}

function acquaint(one, other) {
  one.acquainted[other.number] = 1;
  other.acquainted[one.number] = 1;
}

function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function trustAmong({ members }) {
  let sum = 0;
  for (const one of members) {
    for (const other of members) if (one !== other) sum += one.trust[other.number];
  }
  return sum / (members.length * (members.length - 1));
}

/** NaN where nobody had a project. */
function cooperationOf({ members }) {
  let partners = 0;
  let contributions = 0;
  for (const { projects, contribution } of members) {
    partners += projects;
    contributions += contribution * projects;
  }
  return contributions / partners;
}
