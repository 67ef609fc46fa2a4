import { Agent } from 'flocc';
import { clarityOf } from './fast-firm.mjs';

/** A network of firms ("group", because flocc calls its graphs networks): an agent with fields. */
export class Group extends Agent {
  constructor(world, settings, founders) {
    super();
    const n = world.p.population.firms;
    this.world = world;
    this.settings = settings;
    this.members = [];
    this.founders = founders;
    this.foundingSize = founders.length;
    this.usualSize = founders.length;
    this.foundedAt = world.quarter;
    this.mandateStart = world.quarter;
    this.hub = null;
    this.precision = settings.initialPrecision;
    this.mix = new Float64Array(n);
    this.coordination = 0;
    this.conflict = 0;
    this.mandateConflict = 0;
    this.performance = 0;
    this.asset = 0;
    this.output = 0;
    this.pooled = 0;
    this.formal = 0;
    this.informal = 0;
    this.projects = [];
    for (const firm of founders) firm.enter(this);
    this.poolFirstVisions();
  }

  poolFirstVisions() {
    const { members, mix } = this;
    this.visionX = 0;
    this.visionY = 0;
    mix.fill(0);
    for (const firm of members) {
      this.visionX += firm.visionX / members.length;
      this.visionY += firm.visionY / members.length;
      mix[firm.number] = 1 / members.length;
    }
  }

  coordinate() {
    const rules = this.world.p.coordination;
    const { hub } = this;
    let target = rules.withoutHub;
    if (hub !== null) {
      const n = this.members.length;
      const span = Math.max(rules.spanMinimum, this.settings.spanFactor * this.foundingSize);
      const crowd = n / span;
      target =
        ((rules.dynamismFloor + (1 - rules.dynamismFloor) * hub.dynamism) / (1 + crowd * crowd)) *
        Math.exp((-rules.conflictDrag * this.conflict) / n) *
        (1 - rules.reputationWeight + rules.reputationWeight * hub.reputation());
    }
    this.coordination += rules.ramp * (target - this.coordination);
  }

  shareVision() {
    if (this.hub === null) return;
    this.poolVisions(this.hub);
    this.influenceMembers(this.hub);
  }

  poolVisions(hub) {
    const rules = this.world.p.vision;
    const voices = [hub];
    for (const firm of this.members) if (firm.isOnBoard && firm !== hub) voices.push(firm);
    const scale = voices.length > 4 ? 3 / (voices.length - 1) : 1;
    const weights = voices.map((firm) =>
      firm === hub
        ? rules.hubWeight * hub.precision
        : firm.precision * hub.listening * hub.trust[firm.number] * scale,
    );
    let total = 0;
    let squares = 0;
    let x = 0;
    let y = 0;
    for (let v = 0; v < voices.length; v++) {
      const weight = weights[v];
      total += weight;
      squares += weight * weight;
      x += weight * voices[v].visionX;
      y += weight * voices[v].visionY;
    }
    if (total <= 0) return;
    x /= total;
    y /= total;
    let variance = 0;
    for (let v = 0; v < voices.length; v++) {
      const dx = voices[v].visionX - x;
      const dy = voices[v].visionY - y;
      variance += weights[v] * (dx * dx + dy * dy);
    }
    variance /= total;
    const fullness = Math.min(1, this.coordination / rules.coordinationFull);
    const quality = rules.coordinationFloor + (1 - rules.coordinationFloor) * fullness;
    const precision = quality / (1 / Math.sqrt(squares) + variance / 2 + rules.uncertainty);
    this.visionX += rules.rate * (x - this.visionX);
    this.visionY += rules.rate * (y - this.visionY);
    this.precision += rules.rate * (precision - this.precision);
    const { mix } = this;
    for (let o = 0; o < mix.length; o++) mix[o] *= 1 - rules.rate;
    for (let v = 0; v < voices.length; v++) {
      const share = (rules.rate * weights[v]) / total;
      const theirs = voices[v].mix;
      for (let o = 0; o < mix.length; o++) mix[o] += share * theirs[o];
    }
  }

  influenceMembers(hub) {
    const rules = this.world.p.vision;
    const { visionX, visionY, mix: shared } = this;
    const force = rules.influence * this.coordination * this.precision;
    for (const firm of this.members) {
      const psi = force * (firm === hub ? hub.listening : firm.trust[hub.number]);
      if (psi <= 0) continue;
      const pull = psi / (firm.precision + psi);
      firm.visionX += pull * (visionX - firm.visionX);
      firm.visionY += pull * (visionY - firm.visionY);
      const dx = firm.visionX - visionX;
      const dy = firm.visionY - visionY;
      const room = Math.max(0, 1 - rules.uncertainty * firm.precision);
      firm.precision += psi * Math.exp(-(dx * dx + dy * dy) / 2) * room;
      const { mix } = firm;
      for (let o = 0; o < mix.length; o++) mix[o] += pull * (shared[o] - mix[o]);
    }
  }

  idleness(firm) {
    const since = firm.lastProject < 0 ? firm.memberSince : firm.lastProject;
    const quarters = Math.max(0, this.world.quarter - 1 - since);
    return Math.min(1, quarters / this.world.p.projects.idleSpan);
  }

  openProjects() {
    const rules = this.world.p.projects;
    const { luck, quarter } = this.world;
    this.projects = [];
    this.formal = 0;
    this.informal = 0;
    const pace = this.hub === null ? rules.withoutHub : 1;
    const expected = (this.settings.intensity * pace * this.members.length) / rules.teamSize;
    const whole = Math.floor(expected);
    const count = whole + (luck.uniform() < expected - whole ? 1 : 0);
    const call = this.coordination * rules.coordinationWeight;
    const wishes = this.members.map((firm) => {
      return { firm, score: luck.uniform() + call * this.idleness(firm), isFormal: false };
    });
    wishes.sort((a, b) => b.score - a.score);
    const spread = rules.aimSpread / (1 + this.precision);
    for (let k = 0; k < Math.min(count, wishes.length); k++) {
      const aimX = this.visionX + spread * luck.normal();
      const aimY = this.visionY + spread * luck.normal();
      this.gather(wishes[k].firm, aimX, aimY, call);
    }
    for (const { team } of this.projects) {
      for (let a = 0; a < team.length; a++) {
        team[a].lastProject = quarter;
        for (let b = 0; b < team.length; b++) if (a !== b) team[a].work[team[b].number]++;
      }
    }
  }

  gather(initiator, aimX, aimY, call) {
    const { perFirm, socialWeight, choiceNoise, teamSize } = this.world.p.projects;
    const { luck } = this.world;
    if (initiator.projects >= perFirm) return;
    const ranked = [];
    for (const firm of this.members) {
      if (firm === initiator || firm.projects >= perFirm) continue;
      const dx = firm.visionX - aimX;
      const dy = firm.visionY - aimY;
      const formal = call * (Math.exp(-(dx * dx + dy * dy) / 2) + this.idleness(firm));
      const tie = initiator.social[firm.number] === 1 ? socialWeight : 0;
      const informal = initiator.trust[firm.number] + tie;
      const score = formal + informal + choiceNoise * luck.uniform();
      ranked.push({ firm, score, isFormal: formal > informal });
    }
    ranked.sort((a, b) => b.score - a.score);
    const size = Math.min(ranked.length, teamSize - 1);
    if (size === 0) return;
    const team = [initiator];
    for (let k = 0; k < size; k++) {
      team.push(ranked[k].firm);
      if (ranked[k].isFormal) this.formal++;
      else this.informal++;
    }
    for (const firm of team) firm.projects++;
    const contributions = new Float64Array(team.length);
    this.projects.push({
      aimX,
      aimY,
      team,
      contributions,
      observed: new Float64Array(team.length),
    });
  }

  cooperate() {
    this.output = 0;
    this.pooled = 0;
    for (const project of this.projects) this.contribute(project);
    for (const project of this.projects) this.complete(project);
    this.closeAccounts();
  }

  contribute({ aimX, aimY, team, contributions }) {
    const rules = this.world.p.cooperation;
    const { luck } = this.world;
    const shared = clarityOf(this.precision);
    for (let a = 0; a < team.length; a++) {
      const firm = team[a];
      let trust = 0;
      for (let b = 0; b < team.length; b++) if (a !== b) trust += firm.trust[team[b].number];
      trust /= team.length - 1;
      const grasp = clarityOf(firm.precision);
      const dx = firm.visionX - aimX;
      const dy = firm.visionY - aimY;
      const alignment = grasp * Math.exp((-grasp * (dx * dx + dy * dy)) / 2);
      const readiness =
        rules.intercept +
        rules.predispositionWeight * firm.predisposition +
        rules.trustWeight * trust +
        rules.alignmentWeight * alignment * shared +
        rules.gainWeight * Math.tanh(rules.gainScale * firm.gain) +
        rules.noise * luck.normal();
      contributions[a] = 1 / (1 + Math.exp(-readiness));
    }
  }

  complete({ aimX, aimY, team, contributions }) {
    const rules = this.world.p.cooperation;
    const size = team.length;
    const dx = aimX - this.world.opportunityX;
    const dy = aimY - this.world.opportunityY;
    const fit = Math.exp(-(dx * dx + dy * dy) / rules.aimWidth);
    let power = 0;
    let total = 0;
    for (let a = 0; a < size; a++) {
      power += contributions[a] ** rules.poolingExponent;
      total += contributions[a];
    }
    let pooled = (power / size) ** (1 / rules.poolingExponent);
    if (pooled < rules.poolingThreshold) pooled *= pooled / rules.poolingThreshold;
    this.pooled += pooled;
    const output =
      size *
      rules.benefit *
      (rules.coordinationFloor + (1 - rules.coordinationFloor) * this.coordination) *
      pooled *
      (1 + rules.assetReturn * this.asset) *
      (rules.clarityFloor + (1 - rules.clarityFloor) * clarityOf(this.precision)) *
      fit;
    this.output += output;
    for (let a = 0; a < size; a++) {
      const firm = team[a];
      const contribution = contributions[a];
      firm.totalGain += output / size;
      firm.payoff += output / size - rules.cost * contribution;
      firm.contribution += contribution / firm.projects;
      const others = (total - contribution) / (size - 1);
      firm.predisposition += rules.learning * (others - firm.predisposition);
    }
  }

  closeAccounts() {
    const { membershipCost, gainRate, assetGrowth, assetDepreciation } = this.world.p.cooperation;
    const { members } = this;
    let payoff = 0;
    for (const firm of members) {
      firm.payoff -= membershipCost;
      firm.gain += gainRate * (firm.payoff - firm.gain);
      payoff += firm.payoff;
    }
    this.performance += gainRate * (payoff / members.length - this.performance);
    const pooled = this.projects.length > 0 ? this.pooled / this.projects.length : 0;
    this.asset += assetGrowth * pooled * (1 - this.asset) - assetDepreciation * this.asset;
  }

  observe() {
    const { observationNoise } = this.world.p.trust;
    const { luck } = this.world;
    for (const { contributions, observed } of this.projects) {
      for (let a = 0; a < observed.length; a++) {
        const seen = contributions[a] + observationNoise * luck.normal();
        observed[a] = Math.min(1, Math.max(0, seen));
      }
    }
  }

  /** What they expect rests on the trust before, which is refreshed at the end. */
  learn() {
    const rules = this.world.p.trust;
    const { members } = this;
    const order = rules.coordinationFloor + (1 - rules.coordinationFloor) * this.coordination;
    for (const { team, observed } of this.projects) {
      for (const firm of members) {
        const weight = rules.gain * order * (team.includes(firm) ? 1 : rules.observation);
        const { good, bad, trust } = firm;
        for (let a = 0; a < team.length; a++) {
          if (team[a] === firm) continue;
          const j = team[a].number;
          const expected = rules.referenceBase + rules.referenceSlope * trust[j];
          const surprise = observed[a] - expected;
          if (surprise > 0) good[j] += (weight * surprise) / (1 - expected);
          else bad[j] -= (weight * rules.asymmetry * surprise) / expected;
        }
      }
    }
  }

  quarrel() {
    const { decay, healing } = this.world.p.conflict;
    const { hub, members, projects } = this;
    const share =
      hub === null
        ? decay
        : Math.min(1, decay + healing * hub.conflictManagement * this.meanTrustIn(hub));
    this.conflict -= this.conflict * share;
    const met = new Set();
    const n = this.world.p.population.firms;
    for (const { team, contributions } of projects) {
      for (let a = 0; a < team.length; a++) {
        for (let b = a + 1; b < team.length; b++) {
          const i = team[a].number;
          const j = team[b].number;
          const pair = i < j ? i * n + j : j * n + i;
          if (met.has(pair)) continue;
          met.add(pair);
          this.meet(team[a], team[b], Math.abs(contributions[a] - contributions[b]));
        }
      }
    }
    this.mandateConflict += this.conflict / members.length;
  }

  meanTrustIn(firm) {
    const { members } = this;
    if (members.length < 2) return 0.5;
    let sum = 0;
    for (const member of members) if (member !== firm) sum += member.trust[firm.number];
    return sum / (members.length - 1);
  }

  meet(one, other, contributionGap) {
    const rules = this.world.p.conflict;
    const { luck, p } = this.world;
    const mutual = (one.trust[other.number] + other.trust[one.number]) / 2;
    const dx = one.visionX - other.visionX;
    const dy = one.visionY - other.visionY;
    const hazard =
      rules.baseHazard *
      Math.exp(
        rules.visionGap * Math.sqrt(dx * dx + dy * dy) -
          rules.trustRelief * (mutual - 0.5) -
          rules.coordinationRelief * (this.coordination - 0.5) +
          rules.contributionGap * contributionGap,
      );
    if (luck.uniform() >= 1 - Math.exp(-hazard)) return;
    const severity = -Math.log(1 - luck.uniform());
    if (luck.uniform() < rules.settlement * mutual || this.isMediated(one, other)) return;
    this.conflict += severity;
    const harm = p.trust.gain * rules.evidence * p.trust.asymmetry * severity;
    one.bad[other.number] += harm;
    other.bad[one.number] += harm;
    one.refresh(other.number);
    other.refresh(one.number);
  }

  isMediated(one, other) {
    const { hub } = this;
    if (hub === null || hub === one || hub === other) return false;
    const trusted = (one.trust[hub.number] + other.trust[hub.number]) / 2;
    const { reputationWeight } = this.world.p.coordination;
    const standing = 1 - reputationWeight + reputationWeight * hub.reputation();
    return this.world.luck.uniform() < hub.conflictManagement * trusted * standing;
  }

  judge() {
    const rules = this.world.p.satisfaction;
    const load = (rules.conflictWeight * this.conflict) / this.members.length;
    for (const firm of this.members) {
      firm.aspiration += rules.aspirationRate * (firm.payoff - firm.aspiration);
      const success =
        (firm.payoff - rules.aspirationWeight * firm.aspiration - rules.margin) / rules.scale;
      firm.satisfaction += rules.rate * (Math.tanh(success) - load - firm.satisfaction);
    }
  }

  holdElections() {
    if (this.hub !== null) this.hub.hubTicks++;
    const isOver = this.world.quarter >= this.mandateStart + this.settings.mandate;
    if (this.hub === null || isOver) this.elect();
  }

  elect() {
    let winner = null;
    let highest = -Infinity;
    for (const firm of this.members) {
      const score = this.scoreOf(firm);
      if (score <= highest) continue;
      highest = score;
      winner = firm;
    }
    if (winner !== this.hub) winner.ownVision();
    this.hub = winner;
    this.mandateStart = this.world.quarter;
    this.mandateConflict = 0;
    this.chooseBoard();
  }

  scoreOf(firm) {
    const rules = this.world.p.elections;
    let score =
      rules.trustWeight * this.meanTrustIn(firm) +
      rules.reputationWeight * firm.reputation() +
      rules.clarityWeight * clarityOf(firm.precision) +
      rules.noise * this.world.luck.normal();
    if (firm === this.hub) {
      let satisfaction = 0;
      for (const member of this.members) satisfaction += member.satisfaction;
      const quarters = Math.max(1, this.world.quarter - this.mandateStart);
      score += (rules.satisfactionWeight * satisfaction) / this.members.length;
      score -= rules.conflictWeight * Math.min(1.5, this.mandateConflict / quarters);
    }
    return score;
  }

  chooseBoard() {
    const seats = Math.min(5, Math.max(3, Math.round(this.members.length / 5)));
    const ranked = [];
    for (const firm of this.members) {
      firm.isOnBoard = false;
      if (firm !== this.hub) ranked.push({ firm, reputation: firm.reputation() });
    }
    ranked.sort((a, b) => b.reputation - a.reputation);
    for (let k = 0; k < Math.min(seats, ranked.length); k++) ranked[k].firm.isOnBoard = true;
  }

  letGo() {
    const { exitIntercept, exitSatisfaction } = this.world.p.membership;
    const leavers = this.members.filter((firm) => {
      const wish = exitIntercept - exitSatisfaction * firm.satisfaction;
      return this.world.luck.uniform() < 1 / (1 + Math.exp(-wish));
    });
    if (leavers.length === 0) return;
    this.release(leavers);
    this.chooseBoard();
  }

  /** What they learnt by working together is lost, unless they have a social tie. */
  release(leavers) {
    for (const firm of leavers) {
      for (const other of this.members) {
        if (firm === other) continue;
        part(firm, other.number);
        part(other, firm.number);
      }
    }
    for (const firm of leavers) {
      firm.group = null;
      firm.isOnBoard = false;
      if (this.hub === firm) this.hub = null;
    }
    this.members = this.members.filter((firm) => firm.group === this);
  }

  /** Whether the network is dissolved. */
  folds() {
    if (this.members.length < this.settings.minimumSize) {
      this.release(this.members);
      return true;
    }
    this.usualSize = 0.9 * this.usualSize + 0.1 * this.members.length;
    return false;
  }

  befriend() {
    const { trustThreshold, workThreshold } = this.world.p.ties;
    const { members } = this;
    for (let a = 0; a < members.length; a++) {
      const one = members[a];
      for (let b = a + 1; b < members.length; b++) {
        const other = members[b];
        if (one.social[other.number] === 1 || one.work[other.number] <= workThreshold) continue;
        const mutual = Math.min(one.trust[other.number], other.trust[one.number]);
        if (mutual <= trustThreshold) continue;
        if (this.world.luck.uniform() >= this.settings.tieHazard) continue;
        one.social[other.number] = 1;
        other.social[one.number] = 1;
      }
    }
  }
}

function part(firm, j) {
  firm.prerequisite[j] = firm.firstImpression[j];
  if (firm.social[j] === 0) {
    firm.good[j] = 0;
    firm.bad[j] = 0;
    firm.work[j] = 0;
  }
  firm.refresh(j);
}
