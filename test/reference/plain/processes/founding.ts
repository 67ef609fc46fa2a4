import { mean } from '../members.ts';
import { enter } from '../membership.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import type { Firm, Network, Territory } from '../state.ts';
import { trustIn } from '../trust-in.ts';
import { vote } from '../vote.ts';

/** Outsiders who try gather the outsiders they know and found a network with them. */
export const founding: PlainProcess = {
  name: 'founding',
  run(territory, quarter) {
    const { parameters, foundedSettings, dice, tick } = quarter;
    const { rate, support } = parameters.founding;
    const initiators = territory.firms
      .filter((firm) => firm.network === null)
      .filter((firm) => dice.uniform('founding.attempt', tick, firm.id, 0) < rate * (0.5 + support))
      .sort((a, b) => a.id - b.id);
    for (const initiator of initiators) {
      if (initiator.network !== null) continue;
      const founders = gather(territory, initiator, quarter);
      if (founders.length < foundedSettings.minimumSize) continue;
      found(territory, initiator, founders, quarter);
    }
  },
};

/** The initiator and, of the outsiders it knows, those it trusts most; equals by number. */
function gather(territory: Territory, initiator: Firm, { parameters }: Quarter): Firm[] {
  const known = territory.firms.filter((firm) => {
    const relation = initiator.views.get(firm)?.relation;
    return firm.network === null && (relation?.isAcquainted || relation?.isSocial);
  });
  const trusted = known.sort(
    (a, b) => trustIn(initiator, b, parameters) - trustIn(initiator, a, parameters) || a.id - b.id,
  );
  const chosen = [initiator, ...trusted.slice(0, parameters.founding.size - 1)];
  return chosen.sort((a, b) => a.id - b.id);
}

function found(
  territory: Territory,
  initiator: Firm,
  founders: readonly Firm[],
  quarter: Quarter,
): void {
  const { parameters, foundedSettings, firmTotal, tick, report } = quarter;
  const id = firmTotal * tick + initiator.id;
  const isTraced = initiator.mix !== null;
  const network: Network = {
    id,
    name: `F${id}`,
    type: parameters.founding.type,
    settings: foundedSettings,
    founders,
    foundedAt: tick,
    dissolvedAt: null,
    foundingSize: founders.length,
    hub: null,
    mandateStart: tick,
    graceUntil: 0,
    discontent: 0,
    vision: {
      x: mean(founders.map((firm) => firm.vision.x)),
      y: mean(founders.map((firm) => firm.vision.y)),
    },
    precision: foundedSettings.initialPrecision,
    mix: isTraced ? new Map(founders.map((firm) => [firm, 1 / founders.length])) : null,
    coordination: 0,
    conflict: 0,
    mandateConflict: 0,
    performance: 0,
    asset: 0,
    usualSize: founders.length,
    projects: 0,
    output: 0,
    pooled: 0,
    formal: 0,
    informal: 0,
  };
  territory.networks.push(network);
  for (const firm of founders) enter(firm, network, tick);
  territory.flows.foundings += 1;
  report({
    type: 'founded',
    tick,
    network: id,
    gathering: 'acquaintance',
    initiator: initiator.id,
    founders: founders.map((firm) => firm.id),
    trust: mean(
      founders.flatMap((i) =>
        founders.filter((j) => j !== i).map((j) => trustIn(i, j, parameters)),
      ),
    ),
  });
  if (foundedSettings.hub === 'elected') vote(territory, network, 'founding', quarter);
}
