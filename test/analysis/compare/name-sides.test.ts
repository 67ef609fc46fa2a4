import { describe, expect, it } from 'vitest';
import { type NameableSide, nameSides } from '../../../src/analysis/compare/name-sides.ts';
import { gridDesign } from '../../support/synthetic-runs.ts';

const DESIGN = gridDesign({ 'trust.initial': [0.2, 0.6], 'hub.clarity': [0.1, 0.9] });

/** The points of the design run through the second factor first. */
function side(
  letter: string,
  points: number[],
  title = 'Trust',
  directory = 'results/x',
): NameableSide {
  return {
    letter,
    points,
    scenario: { title: { en: title, fr: title } },
    results: { directory },
    runs: { design: DESIGN },
  };
}

const named = (...sides: NameableSide[]) => [...nameSides(sides).values()].map(({ en }) => en);

describe('sides of a comparison', () => {
  it('are called by the titles of their scenarios where these differ', () => {
    expect(named(side('A', [0], 'With a hub'), side('B', [3], 'Without'))).toEqual([
      'With a hub',
      'Without',
    ]);
  });

  it('are called by the factors that set them apart where titles do not', () => {
    const [first, second] = named(side('A', [0]), side('B', [2]));
    expect(first).toMatch(/: 0\.2$/);
    expect(second).toMatch(/: 0\.6$/);
    expect(named(side('A', [0]), side('B', [3]))[1]).toMatch(/: 0\.6, .*: 0\.9$/);
  });

  it('do not name a factor that they are averaged over', () => {
    expect(named(side('A', [0, 1]), side('B', [2, 3]))[0]).not.toContain('0.1');
  });

  it('are called by title and factor where a title stands twice', () => {
    const names = named(side('A', [0], 'With'), side('B', [2], 'With'), side('C', [0], 'Without'));
    expect(names[0]).toMatch(/^With, .*: 0\.2$/);
    expect(new Set(names).size).toBe(3);
  });

  it('are called by the folder of their results where nothing else tells them apart', () => {
    expect(
      named(side('A', [0], 'Trust', 'results/one'), side('B', [0], 'Trust', 'results/two')),
    ).toEqual(['one', 'two']);
  });

  it('are called by their settings before that, where these are given', () => {
    const settings = new Map([
      ['A', { en: 'Listening: 0', fr: 'Écoute\u00a0: 0' }],
      ['B', { en: 'Listening: 1', fr: 'Écoute\u00a0: 1' }],
    ]);
    const names = nameSides([side('A', [0]), side('B', [0])], settings);
    expect([...names.values()].map(({ fr }) => fr)).toEqual(['Écoute\u00a0: 0', 'Écoute\u00a0: 1']);
    const apart = nameSides([side('A', [0], 'With'), side('B', [0], 'Without')], settings);
    expect([...apart.values()].map(({ en }) => en)).toEqual(['With', 'Without']);
  });

  it('have one name at all levels at which they are compared', () => {
    const sides = [side('A', [0]), side('B', [1]), side('A', [2]), side('B', [3])];
    expect(nameSides(sides).size).toBe(2);
  });
});
