import { Agent } from 'flocc';
import { beta } from './luck.mjs';

export const precisionOf = (clarity) => clarity / (1 - clarity);
export const clarityOf = (precision) => precision / (1 + precision);

/** A firm: an agent whose state are fields; what it thinks of others are arrays over their numbers. */
export class Firm extends Agent {
  constructor(world, number) {
    super();
    const { population, members, vision } = world.p;
    const { luck } = world;
    const n = population.firms;
    const uniform = () => luck.uniform();
    const normal = () => luck.normal();
    const { leadershipMean, leadershipConcentration } = members;
    const trait = () => beta(uniform, normal, leadershipMean, leadershipConcentration);
    this.world = world;
    this.number = number;
    this.predisposition = beta(
      uniform,
      normal,
      members.predispositionMean,
      members.predispositionConcentration,
    );
    this.dynamism = trait();
    this.listening = trait();
    this.conflictManagement = trait();
    this.traits = (this.dynamism + this.listening + this.conflictManagement) / 3;
    this.notoriety = luck.uniform();
    this.sector = Math.floor(luck.uniform() * population.sectors);
    this.stage = luck.uniform() < population.exporters ? population.exporterStage : 0;
    this.knowledge = this.stage > 0 ? population.exporterKnowledge : population.knowledge;
    this.firstExport = this.stage > 0 ? 0 : -1;
    this.errorX = luck.normal();
    this.errorY = luck.normal();
    const level = luck.uniform() < members.clearShare ? vision.clearLevel : vision.vagueLevel;
    this.setVision(precisionOf(level) * (0.5 + luck.uniform()));
    this.forget();
    this.isOnBoard = false;
    this.projects = 0;
    this.group = null;
    this.memberSince = 0;
    this.hubTicks = 0;
    this.lastProject = -1;
    this.firstImpression = new Float64Array(n);
    this.prerequisite = new Float64Array(n);
    this.good = new Float64Array(n);
    this.bad = new Float64Array(n);
    this.trust = new Float64Array(n);
    this.work = new Int32Array(n);
    this.social = new Uint8Array(n);
    this.acquainted = new Uint8Array(n);
    this.mix = new Float64Array(n);
    this.mix[number] = 1;
  }

  setVision(precision) {
    const { vision } = this.world.p;
    const deviation = Math.sqrt(
      vision.spreadBase + Math.min(vision.spreadMaximum, 0.5 / precision),
    );
    this.precision = precision;
    this.ownPrecision = precision;
    this.visionX = this.world.opportunityX + deviation * this.errorX;
    this.visionY = this.world.opportunityY + deviation * this.errorY;
  }

  refresh(j) {
    const n0 = this.world.p.trust.priorStrength;
    const good = this.good[j];
    this.trust[j] = (n0 * this.prerequisite[j] + good) / (n0 + good + this.bad[j]);
  }

  reputation() {
    const weight = this.world.p.reputation;
    const experience = Math.min(1, this.hubTicks / weight.experienceFull);
    return Math.min(
      1,
      weight.traits * this.traits +
        weight.experience * experience +
        (weight.stage * this.stage) / 4 +
        weight.notoriety * this.notoriety,
    );
  }

  forget() {
    this.aspiration = 0;
    this.satisfaction = 0;
    this.gain = 0;
    this.payoff = 0;
    this.totalGain = 0;
    this.contribution = 0;
  }

  ownVision() {
    this.mix.fill(0);
    this.mix[this.number] = 1;
  }

  enter(group) {
    this.group = group;
    this.memberSince = this.world.quarter;
    this.forget();
    group.members.push(this);
    this.ownVision();
  }

  /** Exporters' visions move to the opportunity; clarity fades. */
  learnAbroad() {
    const { vision } = this.world.p;
    if (this.stage > 0) {
      const pull = vision.marketLearning * this.knowledge;
      this.visionX += pull * (this.world.opportunityX - this.visionX);
      this.visionY += pull * (this.world.opportunityY - this.visionY);
      const { mix } = this;
      for (let o = 0; o < mix.length; o++) mix[o] *= 1 - pull;
      mix[this.number] += pull;
    }
    this.precision -= vision.forgetting * (this.precision - this.ownPrecision);
  }

  /** Evidence fades; first impressions of fellow members wear off. */
  fade(firms) {
    const { retention, tieRetention, priorRetention, stranger } = this.world.p.trust;
    const { good, bad, social, prerequisite, group } = this;
    for (let j = 0; j < good.length; j++) {
      const kept = social[j] === 1 ? tieRetention : retention;
      good[j] *= kept;
      bad[j] *= kept;
      if (group !== null && firms[j].group === group && j !== this.number) {
        prerequisite[j] = stranger + priorRetention * (prerequisite[j] - stranger);
      }
    }
  }

  /** Up or down a stage of engagement abroad; knowledge of markets grows. */
  engage(advocacy) {
    const { luck, quarter } = this.world;
    const rules = this.world.p.engagement;
    const { group } = this;
    let strength = rules.solo;
    let retreat = rules.retreat * Math.exp(-rules.knowledgeProtection * this.knowledge);
    if (group !== null) {
      const shared = clarityOf(group.precision);
      strength +=
        rules.network *
        (rules.coordinationFloor + (1 - rules.coordinationFloor) * group.coordination) *
        this.contribution *
        shared *
        shared;
      retreat *= rules.memberProtection;
    }
    const advance =
      strength *
      (rules.knowledgeFloor + this.knowledge) *
      (rules.clarityFloor + (1 - rules.clarityFloor) * clarityOf(this.precision)) *
      (1 + advocacy);
    if (this.stage < 4 && luck.uniform() < 1 - Math.exp(-advance)) {
      this.stage++;
      if (this.firstExport < 0) this.firstExport = quarter;
    } else if (this.stage > 0 && luck.uniform() < 1 - Math.exp(-retreat)) this.stage--;
    let { knowledge } = this;
    if (this.stage > 0) knowledge += rules.exportLearning;
    if (group !== null) knowledge += rules.membershipLearning + group.settings.institutions;
    this.knowledge = Math.min(1, knowledge);
  }
}
