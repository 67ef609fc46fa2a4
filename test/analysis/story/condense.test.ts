import { expect, test } from 'vitest';
import { concernsFirm, concernsNetwork } from '../../../src/analysis/story/concerns.ts';
import { condense } from '../../../src/analysis/story/condense.ts';
import type { Telling, Traced } from '../../../src/analysis/story/sentences.ts';
import { watchTrust } from '../../../src/analysis/story/watch-trust.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { mean } from '../../support/small-worlds.ts';

const events: Traced[] = [];
simulate(
  {
    networks: [{ name: 'A', type: 'grouping', founders: 9 }],
    parameters: { conflict: { baseHazard: 0.1 } },
  },
  { seed: 'condense', replicate: 0 },
  40,
  watchTrust((event) => void events.push(event)),
);

const ofNetwork = events.filter(concernsNetwork(0));
const [founding] = ofNetwork.filter((event) => event.type === 'founded');
const firm = founding?.founders[0] ?? -1;
const ofFirm = events.filter(concernsFirm(firm));

function yearOf({ tick }: { readonly tick: number }): number {
  return Math.ceil(tick / 4);
}

function total(tellings: readonly Telling[], type: 'projectsOfYear' | 'quarrelsOfYear'): number {
  return tellings.reduce((sum, telling) => {
    if (telling.type !== type) return sum;
    return sum + (telling.type === 'projectsOfYear' ? telling.projects : telling.conflicts);
  }, 0);
}

test('the projects of a year are one sentence, with their sums and means', () => {
  const told = condense(ofFirm, firm);
  const projects = ofFirm.filter((event) => event.type === 'projectCompleted');
  const years = told.filter((telling) => telling.type === 'projectsOfYear');
  expect(years.length).toBeGreaterThan(3);
  expect(total(told, 'projectsOfYear')).toBe(projects.length);
  for (const year of years) {
    const its = projects.filter((project) => yearOf(project) === yearOf(year));
    if (its.length !== year.projects) continue;
    const own = its.map(({ team, contributions }) => contributions[team.indexOf(firm)] ?? NaN);
    expect(year.own).toBeCloseTo(mean(own), 12);
    expect(year.led).toBe(its.filter(({ initiator }) => initiator === firm).length);
    expect(year.partners.firms).not.toContain(firm);
    const seats = its.reduce((sum, { team }) => sum + team.length - 1, 0);
    expect(year.partners.times.reduce((sum, times) => sum + times, 0)).toBe(seats);
    expect(year.formal + year.informal).toBe(seats);
  }
});

test('nothing else is lost or told twice, and the order in time is kept', () => {
  const told = condense(ofFirm, firm);
  const others = told.filter(({ type }) => type !== 'projectsOfYear' && type !== 'quarrel');
  const summed: Traced['type'][] = ['projectCompleted', 'conflict', 'mediated'];
  const alone = told.filter(({ type }) => type === 'mediated');
  expect(others.filter(({ type }) => type !== 'mediated')).toEqual(
    ofFirm.filter(({ type }) => !summed.includes(type)),
  );
  // What the firm mediates as hub between two others is told by itself.
  const quarrels = told.filter((telling) => telling.type === 'quarrel');
  const conflicts = ofFirm.filter((event) => event.type === 'conflict');
  expect(quarrels.map(({ conflict }) => conflict)).toEqual(conflicts);
  const mediations = quarrels.filter(({ mediated }) => mediated !== null).length + alone.length;
  expect(mediations).toBe(ofFirm.filter(({ type }) => type === 'mediated').length);
  const years = told.map(yearOf);
  expect(years).toEqual([...years].sort((a, b) => a - b));
});

test('the conflicts of a network in a year are one sentence too', () => {
  const told = condense(ofNetwork, null);
  const conflicts = ofNetwork.filter((event) => event.type === 'conflict');
  const single = told.filter(({ type }) => type === 'quarrel').length;
  expect(total(told, 'quarrelsOfYear') + single).toBe(conflicts.length);
  const years = told.filter((telling) => telling.type === 'quarrelsOfYear');
  expect(years.length).toBeGreaterThan(2);
  for (const year of years) {
    const its = conflicts.filter((conflict) => yearOf(conflict) === yearOf(year));
    expect(year.conflicts).toBe(its.length);
    expect(year.settled).toBe(its.filter(({ settled }) => settled).length);
    expect(year.visionGap).toBeCloseTo(mean(its.map(({ visionGap }) => visionGap)), 12);
    const resolved = ofNetwork.filter(
      (event) => event.type === 'mediated' && event.resolved && yearOf(event) === yearOf(year),
    );
    expect(year.mediated).toBe(resolved.length);
  }
});

test('who leaves has done with its projects there', () => {
  const [left] = ofNetwork.filter((event) => event.type === 'left');
  if (left === undefined) throw new Error('nobody leaves this network');
  const told = condense(events.filter(concernsFirm(left.firm)), left.firm);
  const place = told.indexOf(left);
  const before = told.slice(0, place).filter(({ type }) => type === 'projectsOfYear');
  const after = told
    .slice(place)
    .filter((telling) => telling.type === 'projectsOfYear' && telling.tick <= left.tick);
  expect(before.length).toBeGreaterThan(0);
  expect(after).toEqual([]);
});
