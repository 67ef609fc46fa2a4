import { normalQuantile } from '../../../../src/model/distributions.ts';
import { ownClarity } from '../clarity.ts';
import { livingNetworks, mean, membersOf } from '../members.ts';
import { enter } from '../membership.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import { reputationOf } from '../reputation.ts';
import type { Firm, Network, Territory } from '../state.ts';
import { trustIn } from '../trust-in.ts';

/** Some outsiders look around; each applies to the network that attracts it most. */
export const joining: PlainProcess = {
  name: 'joining',
  run(territory, quarter) {
    const { parameters, dice, tick, report } = quarter;
    const { search, threshold, judgement } = parameters.membership;
    // Those who join in this quarter neither judge others nor are judged.
    const choices = livingNetworks(territory)
      .map((network) => ({ network, members: membersOf(territory, network) }))
      .filter(({ members }) => members.length > 0);

    for (const firm of territory.firms) {
      if (firm.network !== null) continue;
      if (dice.four('joining.search', tick, firm.id, 0)[3] >= search) continue;
      let best: Choice | null = null;
      for (const { network, members } of choices) {
        const choice = judge(firm, network, members, quarter);
        if (best === null || choice.reasons.attraction > best.reasons.attraction) best = choice;
      }
      if (best === null || best.reasons.attraction <= threshold) continue;
      territory.flows.applications += 1;

      const { network, members, reasons } = best;
      const judged = judgement === 'lottery' ? drawn(territory, firm, quarter) : firm;
      const judges = members.filter((member) => member !== judged);
      const memberTrust =
        judges.length > 0 ? mean(judges.map((j) => trustIn(j, judged, parameters))) : 0;
      const { admission } = network.settings;
      if (memberTrust < admission) continue;
      enter(firm, network, tick);
      territory.flows.joins += 1;
      report({
        type: 'joined',
        tick,
        firm: firm.id,
        network: network.id,
        ...reasons,
        threshold,
        judged: judged.id,
        memberTrust,
        admission,
      });
    }
  },
};

interface Choice {
  readonly network: Network;
  readonly members: readonly Firm[];
  readonly reasons: {
    readonly attraction: number;
    readonly performance: number;
    readonly reputation: number;
    readonly trust: number;
    readonly risk: number;
    readonly vagueness: number;
    readonly luck: number;
  };
}

/** How a firm sees a network. */
function judge(
  firm: Firm,
  network: Network,
  members: readonly Firm[],
  { parameters, dice, tick }: Quarter,
): Choice {
  const weight = parameters.membership;
  const draw = dice.uniform('joining.attraction', tick, firm.id, network.id);
  const luck = weight.noise * normalQuantile(draw);
  const performance = weight.performanceWeight * network.performance;
  const reputation =
    weight.reputationWeight * mean(members.map((j) => reputationOf(j, parameters)));
  const trust = weight.trustWeight * mean(members.map((j) => trustIn(firm, j, parameters)));
  const risk = -weight.riskWeight * (network.conflict / members.length);
  const vagueness = 1 + weight.vagueness * (1 - ownClarity(firm, parameters));
  const attraction = (performance + reputation + trust + risk) * vagueness + luck;
  const reasons = { attraction, performance, reputation, trust, risk, vagueness, luck };
  return { network, members, reasons };
}

/** The firm of the lowest draw, whoever applies. */
function drawn(territory: Territory, applicant: Firm, { dice, tick }: Quarter): Firm {
  const luckOf = (firm: Firm) => dice.uniform('joining.lottery', tick, applicant.id, firm.id);
  return territory.firms.reduce((best, firm) => (luckOf(firm) < luckOf(best) ? firm : best));
}
