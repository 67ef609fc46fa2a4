import { describe, expect, it } from 'vitest';
import { parseArm } from '../../../src/cli/actions/compare/parse-arm.ts';
import { selectPoints } from '../../../src/cli/actions/compare/select-points.ts';
import { gridDesign, listedDesign } from '../../support/synthetic-runs.ts';

const design = gridDesign({
  'trust.initial': [0.1 + 0.2, 0.5],
  'vision.voices': ['board', 'all'],
  'steps.trust': [true, false],
});

function select(typed: string, of = design): number[] {
  const { directory, selection } = parseArm(typed);
  return selectPoints(of, selection, directory, 'en');
}

describe('a side as it is typed', () => {
  it('is a directory with factors behind the last @', () => {
    expect(parseArm('a@b/c@trust.initial=0.2,hub.clarity=0.9')).toEqual({
      directory: 'a@b/c',
      selection: [
        { path: 'trust.initial', source: '0.2' },
        { path: 'hub.clarity', source: '0.9' },
      ],
    });
  });

  it('is a directory alone where nothing is chosen', () => {
    expect(parseArm('a@b')).toEqual({ directory: 'a@b', selection: [] });
    expect(parseArm('results/')).toEqual({ directory: 'results/', selection: [] });
  });
});

describe('points', () => {
  it('are all of them where nothing is asked', () => {
    expect(select('d')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('are those with the numbers, options and switches asked for, whatever the rounding', () => {
    expect(select('d@trust.initial=0.3')).toEqual([0, 1, 2, 3]);
    expect(select('d@vision.voices=all,steps.trust=false')).toEqual([3, 7]);
    expect(select('d@trust.initial=.5,vision.voices=board,steps.trust=true')).toEqual([4]);
  });

  it.each([
    ['d@trust.initial=0.49', 'The nearest is 0.5'],
    ['d@trust.initial=0.4', 'The nearest is 0.3 or 0.5'],
    ['d@vision.voices=bord', 'The nearest is board'],
    ['d@vision.voices=x', 'there are board, all'],
    ['d@trust.initial=', 'there are 0.3'],
    ['d@trust.inital=0.5', 'Did you mean trust.initial?'],
    ['d@hub.clarity=0.5', 'it varies trust.initial, vision.voices, steps.trust'],
  ])('that are not there are refused, naming what is near: %s', (typed, said) => {
    expect(() => select(typed)).toThrow(said);
  });

  it('that are not there together are refused, naming the nearest one', () => {
    const listed = listedDesign(
      ['a.x', 'b.y'],
      [
        [0, 0],
        [10, 1],
        [9, 0],
      ],
    );
    expect(select('d@a.x=10,b.y=1', listed)).toEqual([1]);
    expect(() => select('d@a.x=10,b.y=0', listed)).toThrow('The nearest is a.x=9,b.y=0');
  });

  it('of a sweep that varies nothing cannot be chosen', () => {
    expect(() => select('d@a.x=1', listedDesign([], [[]]))).toThrow('it varies nothing');
  });
});
