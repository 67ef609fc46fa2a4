import type { Firm, Network, Territory } from './state.ts';
import { membersOf } from './members.ts';
import { viewOf } from './trust-in.ts';

/**
 * Firm i enters a network: new accounts, whatever it did in another in this quarter, and its vision
 * is its own.
 */
export function enter(i: Firm, network: Network, tick: number): void {
  i.network = network;
  i.memberSince = tick;
  i.aspiration = 0;
  i.satisfaction = 0;
  i.gain = 0;
  i.totalGain = 0;
  i.contribution = 0;
  i.payoff = 0;
  ownVision(i);
}

/** What the firm holds as its vision now counts as its own, wherever it came from. */
export function ownVision(i: Firm): void {
  if (i.mix === null) return;
  for (const origin of i.mix.keys()) i.mix.set(origin, origin === i ? 1 : 0);
}

/**
 * These members leave their network. Leavers and members think of each other as they did at first;
 * what they learnt by working is lost, unless they have a social tie.
 */
export function leave(territory: Territory, network: Network, leavers: readonly Firm[]): void {
  const members = membersOf(territory, network);
  for (const i of leavers) {
    for (const j of members) {
      if (i === j) continue;
      for (const view of [viewOf(i, j), viewOf(j, i)]) {
        view.prerequisiteTrust = view.firstImpression;
        if (view.relation.isSocial) continue;
        view.goodEvidence = 0;
        view.badEvidence = 0;
        view.relation.jointWork = 0;
      }
    }
    i.network = null;
    i.isOnBoard = false;
    if (network.hub === i) network.hub = null;
  }
}
