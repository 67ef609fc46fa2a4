import { describe, expect, test } from 'vitest';
import { parseArm } from '../../../src/cli/actions/compare/parse-arm.ts';

describe('one side of a comparison', () => {
  test.each([
    ['mine', 'mine', []],
    ['mine@trust.initial=0.3', 'mine', [['trust.initial', '0.3']]],
    [
      'mine@trust.initial=0.3,network.hub=none',
      'mine',
      [
        ['trust.initial', '0.3'],
        ['network.hub', 'none'],
      ],
    ],
    ['mine@trust.initial=0,3', 'mine', [['trust.initial', '0.3']]],
    [
      'mine@trust.initial=0,3,hub.clarity=-1,5',
      'mine',
      [
        ['trust.initial', '0.3'],
        ['hub.clarity', '-1.5'],
      ],
    ],
    ['a@b', 'a@b', []],
  ])('%s is read as it is meant, decimal commas too', (typed, directory, selection) => {
    expect(parseArm(typed)).toEqual({
      directory,
      selection: selection.map(([path, source]) => ({ path, source })),
    });
  });
});
