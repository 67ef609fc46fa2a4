import { ownClarity } from '../acting-precision.ts';
import { normalQuantile } from '../distributions.ts';
import { ADMISSION_WRITES, admit } from '../membership.ts';
import { STREAM } from '../random.ts';
import { reputationOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * A share of the outsiders looks around in each quarter. A firm judges the networks of its
 * territory subjectively: how they perform, the standing of their members, its trust in them, the
 * risk of quarrels, and luck; the vaguer its own vision, the more it is drawn. It applies to the
 * best one if that is attractive enough. Members admit whoever they trust enough beforehand.
 * @source §1.4 (Rodrigues Bandeira et al. 2012: subjective criteria), §3.2; numbers ours
 */
export const joining: Process = {
  name: 'joining',
  writes: ADMISSION_WRITES,
  run(territory, context) {
    const { id, network } = territory.firms;
    const { parameters, draws, tick } = context;
    const { search } = parameters.membership;
    let standing: readonly number[] | undefined;
    let joined = false;
    for (let i = 0; i < territory.firmCount; i++) {
      if (network[i] >= 0 || draws.uniform(SEARCH, tick, id[i], 0) >= search) continue;
      standing ??= standingOfMembers(territory, context);
      const choice = mostAttractive(territory, i, standing, context);
      if (choice === undefined || choice.attraction <= parameters.membership.threshold) continue;
      territory.totals.applications++;
      if (!apply(territory, i, choice, context)) continue;
      territory.totals.joins++;
      joined = true;
    }
    // Member lists are rebuilt once, so that those who join in the same quarter are judged by
    // the same members, in whatever order they come.
    if (joined) territory.listMembers();
  },
};

const SEARCH = STREAM['joining.search'];

interface Attraction {
  readonly g: number;
  readonly attraction: number;
  readonly performance: number;
  readonly reputation: number;
  readonly trust: number;
  readonly risk: number;
  readonly vagueness: number;
  readonly luck: number;
}

/** Sum of the reputations of the members of each living network, the same for all who look around. */
function standingOfMembers(territory: Territory, { parameters }: Context): number[] {
  const standing: number[] = [];
  for (let g = 0; g < territory.networkCount; g++) {
    let sum = 0;
    for (const j of territory.membersOf(g)) sum += reputationOf(parameters, territory.firms, j);
    standing.push(sum);
  }
  return standing;
}

function mostAttractive(
  territory: Territory,
  i: number,
  standing: readonly number[],
  context: Context,
): Attraction | undefined {
  let best: Attraction | undefined;
  for (let g = 0; g < territory.networkCount; g++) {
    if (!territory.lives(g) || territory.sizeOf(g) === 0) continue;
    const found = attractionOf(territory, i, g, standing[g], context);
    if (best === undefined || found.attraction > best.attraction) best = found;
  }
  return best;
}

function attractionOf(
  territory: Territory,
  i: number,
  g: number,
  standing: number,
  context: Context,
): Attraction {
  const { firms, networks, pairs } = territory;
  const { parameters, draws, tick } = context;
  const { membership } = parameters;
  const members = territory.membersOf(g);
  const n = members.length;
  const row = i * pairs.size;
  let trusted = 0;
  for (const j of members) trusted += pairs.trust[row + j];
  const drawn = draws.uniform(STREAM['joining.attraction'], tick, firms.id[i], networks.id[g]);
  const performance = membership.performanceWeight * networks.performance[g];
  const reputation = (membership.reputationWeight * standing) / n;
  const trust = (membership.trustWeight * trusted) / n;
  const risk = (-membership.riskWeight * networks.conflict[g]) / n;
  const vagueness = 1 + membership.vagueness * (1 - ownClarity(firms, i, parameters));
  const luck = membership.noise * normalQuantile(drawn);
  const attraction = (performance + reputation + trust + risk) * vagueness + luck;
  return { g, performance, reputation, trust, risk, vagueness, luck, attraction };
}

/** Whether the members of the network admit the applicant; if so it is a member from now on. */
function apply(territory: Territory, i: number, choice: Attraction, context: Context): boolean {
  const { firms, networks, settings } = territory;
  const { g } = choice;
  const judged =
    context.parameters.membership.judgement === 'trust' ? i : drawnInstead(territory, i, context);
  const memberTrust = trustOfMembers(territory, g, judged);
  if (memberTrust < settings[g].admission) return false;
  admit(territory, i, g, context.tick);
  const { emit } = context;
  if (emit === undefined) return true;
  const { g: _, ...reasons } = choice;
  emit({
    type: 'joined',
    tick: context.tick,
    firm: firms.id[i],
    network: networks.id[g],
    ...reasons,
    threshold: context.parameters.membership.threshold,
    judged: firms.id[judged],
    memberTrust,
    admission: settings[g].admission,
  });
  return true;
}

/** Knock-out of the choice of trustworthy members: a firm drawn at random is judged instead. */
function drawnInstead({ firms, firmCount }: Territory, i: number, context: Context): number {
  const { draws, tick } = context;
  let drawn = i;
  let lowest = 1;
  for (let j = 0; j < firmCount; j++) {
    const luck = draws.uniform(STREAM['joining.lottery'], tick, firms.id[i], firms.id[j]);
    if (luck >= lowest) continue;
    lowest = luck;
    drawn = j;
  }
  return drawn;
}

/** Mean trust of the members in firm i before they work with it (again). */
function trustOfMembers(territory: Territory, g: number, i: number): number {
  const { pairs } = territory;
  let sum = 0;
  let count = 0;
  for (const j of territory.membersOf(g)) {
    if (j === i) continue;
    sum += pairs.trust[j * pairs.size + i];
    count++;
  }
  return count > 0 ? sum / count : 0;
}
