import { exp } from '../../../../src/model/exact.ts';
import { actingClarity, ownClarity } from '../clarity.ts';
import { livingNetworks } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import type { Firm, Territory } from '../state.ts';

/** Firms go up or down a stage of engagement abroad and learn about markets. */
export const engagement: PlainProcess = {
  name: 'engagement',
  run(territory, quarter) {
    let advocacy = 0;
    for (const { settings } of livingNetworks(territory)) advocacy += settings.advocacy;
    for (const firm of territory.firms) {
      move(territory, firm, advocacy, quarter);
      learn(firm, quarter);
      if (firm.stage === 0) continue;
      if (firm.projects > 0) territory.flows.exportsGroup += 1;
      else territory.flows.exportsDirect += 1;
    }
  },
};

/**
 * Up with hazard (solo + viaNetwork)·(ke + k)·(c0 + (1 − c0)·clarity)·(1 + advocacy), where
 * viaNetwork = network·(k0 + (1 − k0)·K)·c·clarity_net²; down with retreat·exp(−protection·k).
 */
function move(territory: Territory, firm: Firm, advocacy: number, quarter: Quarter): void {
  const { parameters, dice, tick, report } = quarter;
  const rules = parameters.engagement;
  const { network, stage, knowledge } = firm;
  const clarity = ownClarity(firm, parameters);
  const route =
    network === null
      ? null
      : {
          strength: rules.network,
          coordinationFactor:
            rules.coordinationFloor + (1 - rules.coordinationFloor) * network.coordination,
          cooperation: firm.contribution,
          sharedClarity: actingClarity(network, parameters),
        };
  const viaNetwork =
    route === null
      ? 0
      : route.strength * route.coordinationFactor * route.cooperation * route.sharedClarity ** 2;
  const knowledgeFactor = rules.knowledgeFloor + knowledge;
  const clarityFactor = rules.clarityFloor + (1 - rules.clarityFloor) * clarity;
  const advocacyFactor = 1 + advocacy;
  const advance = (rules.solo + viaNetwork) * knowledgeFactor * clarityFactor * advocacyFactor;
  const safe = exp(-rules.knowledgeProtection * knowledge);
  const memberFactor = network === null ? 1 : rules.memberProtection;
  const retreat = rules.retreat * safe * memberFactor;

  const luck = dice.four('engagement.move', tick, firm.id, 0);
  const isUp = stage < 4 && luck[2] < 1 - exp(-advance);
  const isDown = !isUp && stage > 0 && luck[3] < 1 - exp(-retreat);
  if (!isUp && !isDown) return;
  firm.stage += isUp ? 1 : -1;
  if (isUp) territory.flows.advances += 1;
  else territory.flows.retreats += 1;
  if (isUp) firm.firstExport ??= tick;
  const move = {
    type: 'stageChanged',
    tick,
    firm: firm.id,
    network: network?.id ?? -1,
    from: stage,
    to: firm.stage,
    knowledge,
    clarity,
  } as const;
  report(
    isUp
      ? {
          ...move,
          direction: 'up',
          hazard: advance,
          solo: rules.solo,
          viaNetwork,
          knowledgeFactor,
          clarityFactor,
          advocacyFactor,
          route,
        }
      : {
          ...move,
          direction: 'down',
          hazard: retreat,
          base: rules.retreat,
          knowledgeFactor: safe,
          memberFactor,
        },
  );
}

function learn(firm: Firm, { parameters }: Quarter): void {
  const { exportLearning, membershipLearning } = parameters.engagement;
  if (firm.stage > 0) firm.knowledge += exportLearning;
  if (firm.network !== null) {
    firm.knowledge += membershipLearning + firm.network.settings.institutions;
  }
  firm.knowledge = Math.min(1, firm.knowledge);
}
