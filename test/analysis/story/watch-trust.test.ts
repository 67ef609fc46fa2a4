import { expect, test } from 'vitest';
import type { Traced } from '../../../src/analysis/story/sentences.ts';
import { watchTrust } from '../../../src/analysis/story/watch-trust.ts';
import { cell } from '../../support/cell.ts';
import { mean } from '../../support/small-worlds.ts';
import { runWhole } from '../../support/run-whole.ts';

interface Seen {
  readonly trust: Float64Array;
  readonly prior: Float64Array;
  readonly network: Int32Array;
  readonly social: Uint8Array;
}

const events: Traced[] = [];
/** Of the only territory, after each tick. */
const seen: Seen[] = [];
const watch = watchTrust((event) => void events.push(event));
const { world } = runWhole(
  {
    networks: [{ name: 'A', type: 'grouping', founders: 9 }],
    parameters: {
      population: { firms: 30 },
      ties: { workThreshold: 2 },
      // Experience weighs much, so that trust changes notably in more years than one.
      trust: { gain: 2 },
      network: { tieHazard: 0.5 },
    },
  },
  { seed: 'trust', replicate: 0 },
  40,
  {
    event: (event) => watch.event(event),
    tick(now) {
      watch.tick(now);
      const { pairs, firms } = cell(now.territories, 0);
      seen.push({
        trust: pairs.trust.slice(),
        prior: pairs.prior.slice(),
        network: firms.network.slice(),
        social: pairs.social.slice(),
      });
    },
  },
);
const { size } = cell(world.territories, 0).pairs;
const changes = events.filter((event) => event.type === 'trustChanged');
const losses = events.filter((event) => event.type === 'trustLost');

/** Firms in the network of firm i at a tick, without it. Slots are numbers in this world. */
function fellows(i: number, tick: number): number[] {
  const { network } = cell(seen, tick);
  const all = Array.from(network.keys());
  return all.filter((j) => j !== i && network[j] === network[i]);
}

function trustAt(tick: number, i: number, j: number): number {
  return cell(cell(seen, tick).trust, i * size + j);
}

test('at the end of a year, a firm’s trust is compared with that in the same firms a year before', () => {
  const ofFirms = changes.filter(({ firm }) => firm !== null);
  expect(ofFirms.length).toBeGreaterThan(20);
  for (const { firm, tick, now, before, received, prerequisite, earned, most } of ofFirms) {
    expect(tick % 4).toBe(0);
    const i = firm ?? -1;
    const others = fellows(i, tick);
    expect(now).toBeCloseTo(mean(others.map((j) => trustAt(tick, i, j))), 12);
    expect(before).toBeCloseTo(mean(others.map((j) => trustAt(tick - 4, i, j))), 12);
    expect(received?.now).toBeCloseTo(mean(others.map((j) => trustAt(tick, j, i))), 12);
    expect(prerequisite + earned).toBeCloseTo(now, 12);
    expect(Math.min(prerequisite, earned)).toBeGreaterThanOrEqual(0);
    const highest = Math.max(...others.map((j) => trustAt(tick, i, j)));
    expect(most?.trust).toBe(highest);
    expect(trustAt(tick, i, most?.firm ?? -1)).toBe(highest);
  }
});

test('among the members of a network it is the mean over all pairs', () => {
  const ofNetwork = changes.filter(({ firm, network }) => firm === null && network === 0);
  expect(ofNetwork.length).toBeGreaterThan(1);
  for (const { tick, now } of ofNetwork) {
    const { network } = cell(seen, tick);
    const members = Array.from(network.keys()).filter((i) => network[i] === 0);
    const trusts = members.flatMap((i) => fellows(i, tick).map((j) => trustAt(tick, i, j)));
    expect(now).toBeCloseTo(mean(trusts), 12);
  }
});

test('the greatest change has its causes: projects together and seen, contributions, conflicts', () => {
  const pairs = changes.flatMap(({ tick, network, rise, fall }) =>
    [rise, fall].flatMap((change) => (change === null ? [] : [{ tick, network, ...change }])),
  );
  expect(pairs.length).toBeGreaterThan(20);
  for (const { tick, network, firm, other, before, now, ...why } of pairs) {
    expect(now).toBe(trustAt(tick, firm, other));
    expect(before).toBe(trustAt(tick - 4, firm, other));
    expect(Math.abs(now - before)).toBeGreaterThanOrEqual(0.1);
    const year = events.filter((event) => event.tick > tick - 4 && event.tick <= tick);
    const projects = year.filter(
      (event) =>
        event.type === 'projectCompleted' &&
        event.network === network &&
        event.team.includes(other),
    );
    expect(why.together + why.seen).toBe(projects.length);
    if (why.parted) continue;
    // Nobody's trust rises without something to see.
    expect(now < before || why.together + why.seen > 0).toBe(true);
    expect(why.conflicts).toBeGreaterThanOrEqual(0);
    expect(why.contribution === null).toBe(projects.length === 0);
  }
  expect(pairs.some(({ now, before }) => now > before)).toBe(true);
});

test('who is no longer a member loses what was earned, but for social ties', () => {
  const gone = events.flatMap((event) => {
    if (event.type === 'left') return [event.firm];
    return event.type === 'dissolved' ? [...event.members] : [];
  });
  expect(losses.map(({ firm }) => firm)).toEqual(gone);
  expect(losses.some(({ kept }) => kept.length > 0)).toBe(true);
  for (const { tick, firm, before, now, kept } of losses) {
    const others = fellows(firm, tick - 1);
    expect(before).toBeCloseTo(mean(others.map((j) => trustAt(tick - 1, firm, j))), 12);
    expect(now).toBeCloseTo(mean(others.map((j) => trustAt(tick, firm, j))), 12);
    for (const j of others) {
      if (kept.includes(j)) continue;
      const prior = cell(cell(seen, tick).prior, firm * size + j);
      expect(trustAt(tick, firm, j)).toBeCloseTo(prior, 12);
    }
  }
});
