import { normalQuantile } from '../../../../src/model/distributions.ts';
import { exp, pow, tanh } from '../../../../src/model/exact.ts';
import { actingClarity, ownClarity } from '../clarity.ts';
import { livingNetworks, mean, membersOf, squaredDistance } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import { reputationOf } from '../reputation.ts';
import type { Partner, Project, Territory } from '../state.ts';
import { trustIn, viewOf } from '../trust-in.ts';

/** Partners contribute, projects yield, and the quarter's accounts are closed. */
export const cooperation: PlainProcess = {
  name: 'cooperation',
  run(territory, quarter) {
    clear(territory);
    for (const project of territory.projects) {
      for (const partner of project.team) {
        partner.contribution = contributionOf(partner, project, quarter);
      }
    }
    for (const project of territory.projects) complete(territory, project, quarter);
    closeAccounts(territory, quarter);
  },
  off(territory) {
    clear(territory);
    territory.projects = [];
  },
};

function clear(territory: Territory): void {
  for (const firm of territory.firms) {
    firm.contribution = 0;
    firm.payoff = 0;
  }
  for (const network of territory.networks) {
    network.output = 0;
    network.pooled = 0;
  }
}

/** c = σ(a + b_p·p + b_T·T̄ + b_v·align·clarity + b_g·tanh(scale·gain) + N(0, noise)). */
function contributionOf({ firm, ordinal }: Partner, project: Project, quarter: Quarter): number {
  const { parameters, dice, tick } = quarter;
  const rules = parameters.cooperation;
  const trust = mean(
    partnersOf(firm, project).map((other) =>
      rules.trustSource === 'prerequisite'
        ? viewOf(firm, other.firm).firstImpression
        : trustIn(firm, other.firm, parameters),
    ),
  );
  const grasp = rules.alignment === 'expected' ? ownClarity(firm, parameters) : 1;
  const alignment = grasp * exp((-grasp * squaredDistance(firm.vision, project.aim)) / 2);
  const luck = dice.uniform('cooperation.noise', tick, firm.id, 0, ordinal);
  const readiness =
    rules.intercept +
    rules.predispositionWeight * firm.predisposition +
    rules.trustWeight * trust +
    rules.alignmentWeight * alignment * actingClarity(project.network, parameters) +
    rules.gainWeight * tanh(rules.gainScale * firm.gain) +
    rules.noise * normalQuantile(luck);
  return 1 / (1 + exp(-readiness));
}

function partnersOf(firm: Partner['firm'], { team }: Project): Partner[] {
  return team.filter((partner) => partner.firm !== firm);
}

function complete(territory: Territory, project: Project, quarter: Quarter): void {
  const { parameters, tick, report } = quarter;
  const { benefit, coordinationFloor, clarityFloor, aimWidth, cost, learning } =
    parameters.cooperation;
  const { network, team, aim } = project;
  const fit = exp(-squaredDistance(aim, territory.opportunity) / aimWidth);
  const outputPerHead =
    benefit *
    (coordinationFloor + (1 - coordinationFloor) * network.coordination) *
    yieldOf(project, quarter) *
    (clarityFloor + (1 - clarityFloor) * actingClarity(network, parameters)) *
    fit;
  const output = outputPerHead * team.length;
  network.output += output;

  const shares = sharesOf(project, quarter);
  team.forEach(({ firm, contribution }, place) => {
    const taken = output * (shares[place] ?? 0);
    firm.totalGain += taken;
    firm.payoff += taken - cost * contribution;
    firm.contribution += contribution / firm.projects;
    const others = mean(partnersOf(firm, project).map((partner) => partner.contribution));
    firm.predisposition += learning * (others - firm.predisposition);
  });

  report({
    type: 'projectCompleted',
    tick,
    network: network.id,
    initiator: team[0]?.firm.id ?? NaN,
    team: team.map(({ firm }) => firm.id),
    contributions: team.map(({ contribution }) => contribution),
    formal: project.formal,
    informal: project.informal,
    trust: mean(
      team.flatMap(({ firm }) =>
        partnersOf(firm, project).map((other) => trustIn(firm, other.firm, parameters)),
      ),
    ),
    fit,
    outputPerHead,
  });
}

/** M(c): a mean of contributions, or what pooling them gives. */
function yieldOf({ network, team }: Project, { parameters }: Quarter): number {
  const rules = parameters.cooperation;
  const { logic } = network.settings;
  const contributions = team.map(({ contribution }) => contribution);
  const sectors = new Set(team.map(({ firm }) => firm.sector)).size;
  const variety = 1 + rules.diversityReturn * ((sectors - 1) / (team.length - 1));

  const poolingLogic = rules.mapping === 'opposite' ? 'complementary' : 'additive';
  if (logic !== poolingLogic) return mean(contributions) * variety;

  const powers = contributions.map((c) => pow(c, rules.poolingExponent));
  let pooled = pow(mean(powers), 1 / rules.poolingExponent);
  if (pooled < rules.poolingThreshold) pooled *= pooled / rules.poolingThreshold;
  network.pooled += pooled;
  return pooled * (1 + rules.assetReturn * network.asset) * variety;
}

/** Equal shares, or shares by power as far as rules are accepted and nobody regulates. */
function sharesOf({ network, team }: Project, { parameters }: Quarter): number[] {
  const { shares, ruleAcceptance, regulation } = network.settings;
  const byPower = shares === 'power' ? ruleAcceptance * (1 - regulation) : 0;
  const powers = team.map(({ firm }) =>
    pow(reputationOf(firm, parameters), parameters.cooperation.powerExponent),
  );
  const total = mean(powers) * team.length;
  const equal = 1 / team.length;
  return powers.map((power) => {
    return (1 - byPower) * equal + byPower * (total > 0 ? power / total : equal);
  });
}

/** Costs of membership, smoothed gains, performance and common asset of every network. */
function closeAccounts(territory: Territory, { parameters }: Quarter): void {
  const { membershipCost, gainRate, assetGrowth, assetDepreciation } = parameters.cooperation;
  for (const network of livingNetworks(territory)) {
    const members = membersOf(territory, network);
    for (const firm of members) {
      firm.payoff -= membershipCost;
      firm.gain = (1 - gainRate) * firm.gain + gainRate * firm.payoff;
    }
    const payoff = mean(members.map((firm) => firm.payoff));
    network.performance = (1 - gainRate) * network.performance + gainRate * payoff;
    const pooled = network.projects > 0 ? network.pooled / network.projects : 0;
    const { asset } = network;
    network.asset = asset + assetGrowth * pooled * (1 - asset) - assetDepreciation * asset;
  }
}
