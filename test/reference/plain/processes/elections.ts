import type { VoteReason } from '../../../../src/model/events.ts';
import { livingNetworks, membersOf } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import type { Firm, Network, Territory } from '../state.ts';
import { vote } from '../vote.ts';

/** Hubs gain experience; networks vote when there is a reason to. */
export const elections: PlainProcess = {
  name: 'elections',
  run(territory, quarter) {
    for (const network of livingNetworks(territory)) {
      if (network.settings.hub === 'none') {
        network.hub = null;
        continue;
      }
      serve(network);
      const reason = reasonToVote(territory, network, quarter);
      if (reason === null) continue;
      let barred: Firm | null = null;
      if (reason === 'dissatisfaction' || reason === 'conflict') {
        barred = network.hub;
        network.hub = null;
      }
      vote(territory, network, reason, quarter, barred);
    }
  },
  off(territory) {
    for (const network of territory.networks) serve(network);
  },
};

function serve({ hub }: Network): void {
  if (hub !== null) hub.hubTicks += 1;
}

function reasonToVote(
  territory: Territory,
  network: Network,
  { parameters, tick }: Quarter,
): VoteReason | null {
  const rules = parameters.elections;
  if (network.hub === null) return 'vacancy';
  if (tick >= network.mandateStart + network.settings.mandate) return 'mandate';
  if (rules.review !== 'within') return null;

  const members = membersOf(territory, network);
  const discontented = members.filter((firm) => firm.satisfaction < rules.dissatisfaction);
  const isMajority = discontented.length > members.length / 2;
  network.discontent = isMajority ? network.discontent + 1 : 0;
  if (members.length < 2 || tick < network.graceUntil) return null;
  if (network.discontent >= rules.patience) return 'dissatisfaction';
  if (network.conflict / members.length > rules.conflictLimit) return 'conflict';
  return null;
}
