import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  createTest,
  writeCondition,
} from '../../../../src/experiment/scenario/conditions/condition.ts';
import { mistakesIn, scenarioIn, withHead } from '../support.ts';

const FACTORS =
  'factors: {hub.clarity: [0.2, 0.8], hub.listening: [null, 0.1, 0.9], network.hub: [elected, none], steps.vision: [true, false]}';

const sweepWith = (when: string) => withHead(`sweep: {${FACTORS}, when: ${when}}`);

/** The conditions as they are kept, written again. */
const readAgain = (when: string) =>
  scenarioIn(sweepWith(when)).sweep?.when?.map((condition) => writeCondition(condition));

describe('a condition', () => {
  test.each([
    ['hub.listening <= hub.clarity', ['hub.listening <= hub.clarity']],
    ['"0.5<hub.clarity"', ['hub.clarity > 0.5']],
    ['hub.clarity >= .5', ['hub.clarity >= 0.5']],
    ['network.hub = none or hub.clarity != 0.2', ['network.hub = none or hub.clarity != 0.2']],
    [
      '[hub.listening != null, steps.vision = true]',
      ['hub.listening != null', 'steps.vision = true'],
    ],
  ])('%s is read', (when, conditions) => {
    expect(readAgain(when)).toEqual(conditions);
  });

  test.each([
    ['trust.gain < 1', 'says “trust.gain”, expected factors of the sweep: hub.clarity'],
    [
      'hub.clarty < 0.4',
      'says “hub.clarty”, expected the path of a parameter, such as trust.initial; did you mean hub.clarity?',
    ],
    ['hub.clarity < hub.listning', 'did you mean hub.listening?'],
    ['hub.clarity < 2', 'is 2, expected a number from 0.02 to 0.98'],
    ['"hub.clarity = 0,5"', 'did you mean 0.5?'],
    ['network.hub = elcted', 'network.hub is "elcted", expected one of'],
    [
      'network.hub < elected',
      'says “network.hub < elected”, expected = or !=, since network.hub is no number',
    ],
    ['hub.clarity < network.hub', 'since network.hub is no number'],
    ['hub.listening < null', 'since null is no number'],
    ['steps.vision = yes', 'steps.vision is "yes", expected true or false'],
    ['0.2 <= hub.clarity <= 0.6', 'expected a comparison such as'],
    ['hub.clarity', 'expected a comparison such as'],
    ['hub.clarity = 0.2 or', 'hub.clarity is "0.2 or", expected a number'],
    ['hub.clarity == 0.2', 'expected a comparison such as'],
    ['hub.clarity = process.exit()', 'hub.clarity is "process.exit()", expected a number'],
    ['hub.clarity = hub.clarity.constructor', 'hub.clarity is "hub.clarity.constructor"'],
    ['hub.__proto__ = 1', 'expected a comparison such as'],
    ['constructor.name = 1', 'says “constructor.name”, expected the path of a parameter'],
    ['[]', 'is an empty list'],
    ['{hub.clarity: 0.2}', 'is a group of keys, expected a comparison'],
    ['7', 'is 7, expected a comparison'],
    ['""', 'is "", expected a comparison'],
    [
      `"hub.clarity = 0.2${' or hub.clarity = 0.2'.repeat(30)}"`,
      'has more than 500 characters, expected shorter conditions',
    ],
  ])('%s is a mistake', (when, mistake) => {
    const mistakes = mistakesIn(sweepWith(when));
    expect(mistakes.join('\n')).toContain(mistake);
    for (const one of mistakes) expect(one).toMatch(/^my\.yaml:3:\d+ sweep\.when/);
  });

  test('never makes the reader fail, whatever is written', () => {
    const piece = fc.constantFrom(
      'hub.clarity',
      'hub',
      '.',
      '<',
      '=',
      '!=',
      ' or ',
      '0.2',
      '-',
      '(',
      '*',
      'null',
      '\u0000',
      '𝒳',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const written = JSON.stringify(pieces.join(''));
        for (const mistake of mistakesIn(sweepWith(written))) expect(mistake).toContain('my.yaml');
      }),
    );
  });
});

describe('the test of conditions', () => {
  const PATHS = ['hub.clarity', 'hub.listening'] as const;
  const holds = (conditions: Comparison[][], point: readonly (number | null)[]) =>
    createTest(conditions, PATHS)(point);

  test('asks for all conditions, and for one comparison of each', () => {
    const low: Comparison = { path: 'hub.clarity', is: '<', value: 0.5 };
    const deaf: Comparison = { path: 'hub.listening', is: '=', value: 0 };
    expect(holds([[low], [deaf]], [0.2, 0])).toBe(true);
    expect(holds([[low], [deaf]], [0.2, 1])).toBe(false);
    expect(holds([[low, deaf]], [0.9, 0])).toBe(true);
    expect(holds([[low, deaf]], [0.9, 1])).toBe(false);
    expect(holds([], [0.9, 1])).toBe(true);
  });

  test('compares as numbers do, and a value left open with nothing', () => {
    const numbers = fc.constantFrom(0, 0.3, 0.5, 1);
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const is = (relation: Comparison['is']) =>
          holds([[{ path: 'hub.clarity', is: relation, other: 'hub.listening' }]], [a, b]);
        expect([is('<='), is('>='), is('<'), is('>'), is('='), is('!=')]).toEqual([
          a <= b,
          a >= b,
          a < b,
          a > b,
          a === b,
          a !== b,
        ]);
      }),
    );
    for (const is of ['<=', '>=', '<', '>'] as const) {
      expect(holds([[{ path: 'hub.listening', is, other: 'hub.clarity' }]], [0, null])).toBe(false);
    }
  });
});
