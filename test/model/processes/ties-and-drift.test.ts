import { describe, expect, it } from 'vitest';
import type { WorldInput } from '../../../src/model/input.ts';
import { cell } from '../../support/cell.ts';
import { chiSquareScore } from '../../support/chi-square.ts';
import {
  binomialScore,
  goOn,
  ofType,
  oneNetwork,
  onlySteps,
  run,
  sum,
} from '../../support/small-worlds.ts';

describe('a working tie', () => {
  const input = oneNetwork(20, { steps: onlySteps('ties') }, { tieHazard: 0.05 });

  it('becomes social with a fixed chance, once trust and joint work are large enough', () => {
    const { world, territory } = run(input, 0);
    territory.pairs.trust.fill(0.71);
    territory.pairs.work.fill(9);
    const { events } = goOn(world, 6);
    const made = ofType(events, 'becameSocial');
    expect(Math.abs(binomialScore(made.length, 190, 1 - 0.95 ** 6))).toBeLessThan(4);
    expect(sum(territory.pairs.social)).toBe(2 * made.length);
    for (const { trust, jointWork } of made) expect([trust, jointWork]).toEqual([0.71, 9]);
  });

  it.each([
    ['trust at the threshold', 0.7, 9],
    ['work at the threshold', 0.9, 8],
  ])('does not with %s', (_, trust, work) => {
    const { world, territory } = run(
      oneNetwork(20, { steps: onlySteps('ties') }, { tieHazard: 1 }),
      0,
    );
    territory.pairs.trust.fill(trust);
    territory.pairs.work.fill(work);
    expect(goOn(world, 3).events).toEqual([]);
  });

  it('needs the trust of both sides', () => {
    const { world, territory } = run(
      oneNetwork(2, { steps: onlySteps('ties') }, { tieHazard: 1 }),
      0,
    );
    territory.pairs.work.fill(20);
    territory.pairs.trust.set([0, 0.9, 0.5, 0]);
    expect(goOn(world, 3).events).toEqual([]);
    territory.pairs.trust.set([0, 0.9, 0.8, 0]);
    expect(ofType(goOn(world, 4).events, 'becameSocial')).toMatchObject([{ trust: 0.8 }]);
  });

  it('is for life', () => {
    const { world, territory } = run(input, 0);
    territory.pairs.tie(0, 1);
    territory.pairs.trust.fill(0);
    goOn(world, 5);
    expect([territory.pairs.social[1], territory.pairs.social[20]]).toEqual([1, 1]);
  });
});

describe('the opportunity abroad', () => {
  function wandered(drift: number, ticks: number): number[] {
    const input: WorldInput = {
      parameters: {
        population: { firms: 300, territories: 300 },
        environment: { drift },
        steps: onlySteps('drift'),
      },
    };
    const before = run(input, 0).world.territories;
    return run(input, ticks).world.territories.flatMap(({ opportunityX, opportunityY }, t) => [
      opportunityX - cell(before, t).opportunityX,
      opportunityY - cell(before, t).opportunityY,
    ]);
  }

  it('stays where it is without drift', () => {
    expect(wandered(0, 20).every((distance) => distance === 0)).toBe(true);
  });

  it('wanders at random: variance step²·t on each axis', () => {
    const squares = wandered(0.2, 25).map((distance) => distance ** 2 / (0.04 * 25));
    expect(squares).toHaveLength(600);
    expect(Math.abs(chiSquareScore(sum(squares), 600))).toBeLessThan(4);
  });

  it('starts anywhere: normal with variance 1 on each axis', () => {
    const { territories } = run(
      { parameters: { population: { firms: 500, territories: 500 } } },
      0,
    ).world;
    const squares = territories.map((t) => t.opportunityX ** 2 + t.opportunityY ** 2);
    expect(Math.abs(chiSquareScore(sum(squares), 1000))).toBeLessThan(4);
  });
});
