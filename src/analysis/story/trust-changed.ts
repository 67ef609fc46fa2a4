import type { ModelEvent } from '../../model/events.ts';
import type { Territory } from '../../model/territory.ts';

/**
 * How trust changed over a year: of a member in the others, and theirs in it; or among all members
 * of a network. Told at the end of the year, where it changed notably.
 */
export interface TrustChanged {
  readonly type: 'trustChanged';
  readonly tick: number;
  readonly network: number;
  /** Null where the network as a whole is meant. */
  readonly firm: number | null;
  /** Mean trust in the other members, a year ago in the same firms and now. */
  readonly before: number;
  readonly now: number;
  /** The parts of `now`: brought along and not yet worn off, and earned by working together. */
  readonly prerequisite: number;
  readonly earned: number;
  /** Mean trust of the other members in the firm; null for a network. */
  readonly received: { readonly before: number; readonly now: number } | null;
  /** The other member whom the firm trusts most; null for a network. */
  readonly most: { readonly firm: number; readonly trust: number } | null;
  /** Where trust rose most and fell most, if notably. */
  readonly rise: PairChange | null;
  readonly fall: PairChange | null;
}

/** Trust of one firm in another, and what it saw of it in the year. */
export interface PairChange {
  readonly firm: number;
  readonly other: number;
  readonly before: number;
  readonly now: number;
  /** Projects of the other in which the firm took part, and those it looked on at. */
  readonly together: number;
  readonly seen: number;
  /** Mean contribution of the other to them; null without any. */
  readonly contribution: number | null;
  /** Conflicts between the two that nobody resolved. */
  readonly conflicts: number;
  /** One of them left in the year, and with it went what had been earned. */
  readonly parted: boolean;
}

/** A change of trust that is worth a sentence: between two firms, and on average. */
const NOTABLE = 0.1;
const NOTABLE_MEAN = 0.05;

/** The notable changes in a territory at the end of a year; `before` is trust a year ago. */
export function trustChanges(
  territory: Territory,
  before: Float64Array,
  year: ReadonlyMap<number, readonly ModelEvent[]>,
  n0: number,
  tick: number,
): TrustChanged[] {
  const { networks, networkCount, firms } = territory;
  const found: TrustChanged[] = [];
  for (let g = 0; g < networkCount; g++) {
    const members = Array.from(territory.membersOf(g));
    if (members.length < 2) continue;
    const network = networks.id[g] ?? -1;
    const place = { type: 'trustChanged', tick, network } as const;
    const review: Review = { territory, before, events: year.get(network) ?? [], n0 };
    const all = members.flatMap((i) => pairsOf(i, members));
    found.push({ ...place, firm: null, received: null, most: null, ...compare(review, all) });
    for (const i of members) {
      const given = pairsOf(i, members);
      const taken = compare(
        review,
        given.map(([, j]) => [j, i]),
      );
      found.push({
        ...place,
        firm: firms.id[i] ?? -1,
        received: { before: taken.before, now: taken.now },
        most: mostTrusted(territory, given),
        ...compare(review, given),
      });
    }
  }
  return found.filter(isNotable);
}

/** A network at the end of a year, trust a year before, and what happened there since. */
interface Review {
  readonly territory: Territory;
  readonly before: Float64Array;
  readonly events: readonly ModelEvent[];
  /** Weight of prerequisite trust. */
  readonly n0: number;
}

/** Slots of a firm and of the one it trusts. */
type Pair = readonly [number, number];

function pairsOf(i: number, members: readonly number[]): Pair[] {
  return members.filter((j) => j !== i).map((j) => [i, j]);
}

function compare(review: Review, pairs: readonly Pair[]) {
  const { n0 } = review;
  const { size, trust, positive, negative } = review.territory.pairs;
  let [before, now, prerequisite] = [0, 0, 0];
  let [rise, fall]: (Pair | undefined)[] = [];
  let [highest, lowest] = [NOTABLE, -NOTABLE];
  for (const pair of pairs) {
    const at = pair[0] * size + pair[1];
    const evidence = valueAt(positive, at) + valueAt(negative, at);
    const change = valueAt(trust, at) - valueAt(review.before, at);
    before += valueAt(review.before, at) / pairs.length;
    now += valueAt(trust, at) / pairs.length;
    prerequisite +=
      (n0 * valueAt(review.territory.pairs.prerequisite, at)) / (n0 + evidence) / pairs.length;
    if (change >= highest) [highest, rise] = [change, pair];
    if (change <= lowest) [lowest, fall] = [change, pair];
  }
  return {
    before,
    now,
    prerequisite,
    earned: now - prerequisite,
    rise: rise === undefined ? null : explain(review, rise),
    fall: fall === undefined ? null : explain(review, fall),
  };
}

function mostTrusted({ firms, pairs }: Territory, given: readonly Pair[]): TrustChanged['most'] {
  let [most, trust] = [-1, -1];
  for (const [i, j] of given) {
    const value = valueAt(pairs.trust, i * pairs.size + j);
    if (value > trust) [most, trust] = [firms.id[j] ?? -1, value];
  }
  return { firm: most, trust };
}

function explain({ territory, before, events }: Review, [i, j]: Pair): PairChange {
  const { firms, pairs } = territory;
  const firm = firms.id[i] ?? -1;
  const other = firms.id[j] ?? -1;
  let [together, seen, contributed, conflicts] = [0, 0, 0, 0];
  let parted = false;
  for (const event of events) {
    if (event.type === 'projectCompleted' && event.team.includes(other)) {
      if (event.team.includes(firm)) together++;
      else seen++;
      contributed += event.contributions[event.team.indexOf(other)] ?? NaN;
    }
    if (event.type === 'conflict' && !event.settled && isBetween(event, firm, other)) conflicts++;
    if (event.type === 'mediated' && event.resolved && isBetween(event, firm, other)) conflicts--;
    if (event.type === 'left' && (event.firm === firm || event.firm === other)) parted = true;
  }
  return {
    firm,
    other,
    before: valueAt(before, i * pairs.size + j),
    now: valueAt(pairs.trust, i * pairs.size + j),
    together,
    seen,
    contribution: together + seen > 0 ? contributed / (together + seen) : null,
    conflicts,
    parted,
  };
}

function isNotable({ before, now, received, rise, fall }: TrustChanged): boolean {
  const mean = Math.abs(now - before);
  const mutual = received === null ? 0 : Math.abs(received.now - received.before);
  return rise !== null || fall !== null || mean >= NOTABLE_MEAN || mutual >= NOTABLE_MEAN;
}

/** Events on a pair name the lower number first. */
function isBetween(
  event: { readonly firm: number; readonly other: number },
  firm: number,
  other: number,
): boolean {
  return Math.min(firm, other) === event.firm && Math.max(firm, other) === event.other;
}

function valueAt(column: ArrayLike<number>, at: number): number {
  return column[at] ?? NaN;
}
