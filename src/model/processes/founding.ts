import { announceFounding } from '../announce-founding.ts';
import { elect } from '../elect.ts';
import { ModelError } from '../errors.ts';
import { ADMISSION_WRITES, begin, poolFirstVisions } from '../membership.ts';
import { STREAM } from '../random.ts';
import type { Territory } from '../territory.ts';
import { TYPE_NAMES } from '../network-types.ts';
import { LAST_NETWORK_ID } from '../world.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * An outsider may gather the outsiders it is acquainted with and found a network with those it
 * trusts most; the State encourages it: chance = rate·(½ + support). The founders elect a hub.
 * @source §3.2 (State encouragement; firms that knew each other), §1.1 (Assens 2003); numbers ours
 */
export const founding: Process = {
  name: 'founding',
  writes: [...ADMISSION_WRITES, 'firms.board', 'networks.*', 'sharedOrigin'],
  run(territory, context) {
    const { firms } = territory;
    const { id, network } = firms;
    const { parameters, draws, tick } = context;
    const chance = parameters.founding.rate * (0.5 + parameters.founding.support);
    initiators.length = 0;
    for (let i = 0; i < territory.firmCount; i++) {
      if (network[i] >= 0) continue;
      if (draws.uniform(ATTEMPT, tick, id[i], 0) < chance) initiators.push(i);
    }
    if (initiators.length === 0) return;
    // By number, so that the order of storage does not decide who comes first.
    initiators.sort((a, b) => firms.id[a] - firms.id[b]);
    for (const i of initiators) {
      if (firms.network[i] >= 0) continue;
      const founders = gather(territory, i, context);
      if (founders.length >= context.foundedSettings.minimumSize) {
        found(territory, i, founders, context);
      }
    }
  },
};

const ATTEMPT = STREAM['founding.attempt'];

/** Who tries to found a network in this quarter; reused from quarter to quarter. */
const initiators: number[] = [];

/** The initiator and the acquainted outsiders it trusts most; equals by firm number. */
function gather(territory: Territory, i: number, { parameters }: Context): number[] {
  const { firms, pairs } = territory;
  const row = i * pairs.size;
  const known: number[] = [];
  for (let j = 0; j < territory.firmCount; j++) {
    if (j === i || firms.network[j] >= 0) continue;
    if (pairs.acquainted[row + j] === 1 || pairs.social[row + j] === 1) known.push(j);
  }
  known.sort((a, b) => pairs.trust[row + b] - pairs.trust[row + a] || firms.id[a] - firms.id[b]);
  return [i, ...known.slice(0, parameters.founding.size - 1)].sort((a, b) => a - b);
}

function found(
  territory: Territory,
  initiator: number,
  founders: readonly number[],
  context: Context,
): void {
  const { firms } = territory;
  const { parameters, tick, firmTotal, foundedSettings } = context;
  // Unique, and independent of how many others were founded: initiator and tick.
  const id = firmTotal * tick + firms.id[initiator];
  if (id > LAST_NETWORK_ID) {
    throw new ModelError(
      `tick ${tick}: no number is left for a network; take fewer firms or ticks`,
    );
  }
  const g = territory.addNetwork(`F${id}`, foundedSettings);
  territory.networks.id[g] = id;
  territory.networks.type[g] = TYPE_NAMES.indexOf(parameters.founding.type);
  begin(territory, g, founders, tick);
  poolFirstVisions(territory, g);
  territory.listMembers();
  territory.totals.foundings++;
  announceFounding(territory, g, 'acquaintance', initiator, context);
  if (foundedSettings.hub === 'elected') elect(territory, g, 'founding', context);
}
