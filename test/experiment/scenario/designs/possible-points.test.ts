import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTest } from '../../../../src/experiment/scenario/conditions/condition.ts';
import { countPoints, designOf, leftOutOf } from '../../../../src/experiment/scenario/design.ts';
import {
  candidatesOf,
  countCandidates,
} from '../../../../src/experiment/scenario/designs/candidates.ts';
import type { DrawnSweep, GridSweep, Sweep } from '../../../../src/experiment/scenario/sweep.ts';
import { allPoints, mistakesIn, parse, scenarioIn, withHead } from '../support.ts';

const A = 'trust.initial';
const B = 'trust.retention';

const conditions = fc.array(
  fc.array(
    fc.oneof(
      fc.record({
        path: fc.constantFrom(A, B),
        is: fc.constantFrom('<=', '>', '=', '!=' as const),
        value: fc.constantFrom(0.2, 0.5, 0.8),
      }),
      fc.record({
        path: fc.constant(A),
        is: fc.constantFrom('<=', '>', '=', '!=' as const),
        other: fc.constant(B),
      }),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  { minLength: 1, maxLength: 3 },
);

const values = [0.2, 0.35, 0.5, 0.8];
const range = { from: 0.1, to: 0.9, whole: false };

function sweepOf(design: Sweep['design'], when: Sweep['when'] & {}): Sweep {
  const lists = [A, B].map((path) => ({ path, values })) as GridSweep['factors'];
  const ranges = [A, B].map((path) => ({ path, ...range })) as DrawnSweep['factors'];
  const points = values.flatMap((a) => [
    [a, 0.5],
    [a, a],
  ]);
  switch (design) {
    case 'grid':
    case 'zip':
      return { design, factors: lists, when };
    case 'points':
      return { design, factors: lists.map(({ path }) => ({ path })), points, when };
    case 'oneAtATime':
      return { design, factors: lists, base: [0.35, 0.5], when };
    default:
      return { design, factors: ranges, samples: 20, seed: 'x', when };
  }
}

const STILL = ['grid', 'zip', 'points', 'oneAtATime', 'latinHypercube'] as const;

describe.each(STILL)('conditions on a design %s', (design) => {
  test('leave the possible candidates in their order, without gaps, and count the others', () => {
    fc.assert(
      fc.property(conditions, (when) => {
        const sweep = sweepOf(design, when);
        const at = candidatesOf(sweep);
        const all = Array.from({ length: countCandidates(sweep) }, (_, index) => at(index));
        const possible = all.filter(createTest(when, [A, B]));
        expect(allPoints(sweep)).toEqual(possible);
        expect(countPoints(sweep)).toBe(possible.length);
        expect(leftOutOf(sweep)).toEqual({ impossible: all.length - possible.length, alike: 0 });
      }),
      { numRuns: 50 },
    );
  });
});

const WHEN = [[{ path: A, is: '<=', other: B }]] as const;

describe('a Sobol sequence with a condition', () => {
  const sweep = sweepOf('sobol', WHEN) as DrawnSweep;

  test('goes on until as many points are possible as were asked for', () => {
    const points = allPoints(sweep);
    expect(points).toHaveLength(20);
    const at = candidatesOf(sweep);
    const tried = 20 + leftOutOf(sweep).impossible;
    const possible = Array.from({ length: tried }, (_, index) => at(index)).filter(
      ([a, b]) => Number(a) <= Number(b),
    );
    expect(points).toEqual(possible);
  });

  test('begins like a longer one', () => {
    expect(allPoints({ ...sweep, samples: 50 }).slice(0, 20)).toEqual(allPoints(sweep));
  });
});

describe('trajectories of Morris with a condition', () => {
  const sweep = sweepOf('morris', WHEN) as DrawnSweep;

  test('are possible at every point, or left out as a whole', () => {
    const points = allPoints(sweep);
    expect(points).toHaveLength(60);
    expect(points.every(([a, b]) => Number(a) <= Number(b))).toBe(true);
    for (let first = 0; first < 60; first += 3) {
      const [start, middle, end] = points.slice(first, first + 3);
      const moved = (from = start, to = end) =>
        (from ?? []).filter((value, i) => value !== to?.[i]);
      expect([moved(start, middle).length, moved(middle, end).length, moved().length]).toEqual([
        1, 1, 2,
      ]);
    }
    expect(leftOutOf(sweep).impossible % 3).toBe(0);
    expect(leftOutOf(sweep).impossible).toBeGreaterThan(0);
  });
});

describe('a factor that varies only where a condition holds', () => {
  const read = (sweep: string, head = '') => scenarioIn(withHead(`${head}\nsweep: ${sweep}`)).sweep;
  const HUB = 'network.hub: [elected, none]';
  const LISTENING = 'hub.listening: {values: [0.1, 0.9], when: network.hub = elected}';

  test('rests at its base elsewhere, and no point of a grid comes twice', () => {
    const sweep = read(`{factors: {${HUB}, ${LISTENING}}}`);
    expect(allPoints(sweep)).toEqual([
      ['elected', 0.1],
      ['elected', 0.9],
      ['none', null],
    ]);
    expect(leftOutOf(sweep)).toEqual({ impossible: 0, alike: 1 });
    expect(designOf(sweep).factors[1]?.values).toEqual([0.1, 0.9, null]);
  });

  test('rests at what the scenario says', () => {
    const sweep = read(`{factors: {${HUB}, ${LISTENING}}}`, 'parameters: {hub: {listening: 0.4}}');
    expect(allPoints(sweep).at(-1)).toEqual(['none', 0.4]);
  });

  test('may depend on one that rests itself', () => {
    const sweep = read(
      `{factors: {${HUB}, ${LISTENING}, hub.dynamism: {values: [0.2, 0.7], when: hub.listening >= 0.5}}}`,
    );
    expect(allPoints(sweep)).toEqual([
      ['elected', 0.1, null],
      ['elected', 0.9, 0.2],
      ['elected', 0.9, 0.7],
      ['none', null, null],
    ]);
    expect(leftOutOf(sweep)).toEqual({ impossible: 0, alike: 4 });
  });

  test('leaves one factor at a time as the base where it rests', () => {
    const sweep = read(
      `{design: oneAtATime, factors: {${HUB}, ${LISTENING}}}`,
      'parameters: {network: {hub: none}, hub: {listening: 0.4}}',
    );
    expect(allPoints(sweep)).toEqual([
      ['none', 0.4],
      ['elected', 0.4],
    ]);
    expect(leftOutOf(sweep)).toEqual({ impossible: 0, alike: 2 });
  });

  test('keeps the samples of Saltelli in order: only values change', () => {
    const drawn = (when: string) =>
      read(
        `{design: saltelli, samples: 8, factors: {${HUB}, hub.listening: {from: 0, to: 1${when}}}}`,
        'parameters: {hub: {listening: 0.4}}',
      );
    const [free, conditional] = ['', ', when: network.hub = elected'].map(drawn);
    expect(allPoints(conditional)).toEqual(
      allPoints(free).map(([hub, listening]) => [hub, hub === 'elected' ? listening : 0.4]),
    );
    expect(leftOutOf(conditional)).toEqual({ impossible: 0, alike: 0 });
  });

  test.each([
    [
      `{factors: {${LISTENING}, ${HUB}}}`,
      'sweep.factors.hub.listening.when[0] says “network.hub”, expected a factor listed above this one',
    ],
    [
      `{factors: {trust.initial: [0.2, 0.4], ${LISTENING}}}`,
      'says “network.hub”, expected a factor above: trust.initial',
    ],
    [
      '{factors: {trust.initial: [0.2, 0.4], network.admission: {values: [0.2, 0.4], when: trust.initial > 0.3}}}',
      'network.admission differs between the types of network and has no base',
    ],
    [
      `{factors: {${HUB}, hub.listening: {value: [0.1], when: network.hub = elected}}}`,
      'is not a known key',
    ],
  ])('%s is a mistake', (sweep, mistake) => {
    expect(mistakesIn(withHead(`sweep: ${sweep}`)).join('\n')).toContain(mistake);
  });
});

describe('a bound that is another factor', () => {
  const points = (sweep: string) => allPoints(scenarioIn(withHead(`sweep: ${sweep}`)).sweep);

  test('leaves out what lies beyond its value at each point', () => {
    expect(
      points(
        '{factors: {hub.clarity: [0.2, 0.6], hub.listening: {from: 0.2, to: hub.clarity, by: 0.2}}}',
      ),
    ).toEqual([
      [0.2, 0.2],
      [0.6, 0.2],
      [0.6, 0.4],
      [0.6, 0.6],
    ]);
  });

  test('may be the lower end, and the end of a range to draw from', () => {
    const drawn = points(
      '{design: sobol, samples: 50, factors: {hub.listening: {from: hub.clarity, to: 0.9}, hub.clarity: {from: 0.2, to: 0.8}}}',
    );
    expect(drawn).toHaveLength(50);
    expect(drawn.every(([listening, clarity]) => Number(listening) >= Number(clarity))).toBe(true);
  });

  const FOUR = ['hub.clarity', 'hub.listening', 'trust.initial', 'trust.retention'];

  /** For each factor in this order its ends: a share of the way from 0 to 1, or one of the factors before. */
  const chain = fc
    .tuple(
      fc.shuffledSubarray(FOUR, { minLength: 2 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(), fc.boolean()), {
        minLength: 4,
        maxLength: 4,
      }),
    )
    .map(([paths, choices]) =>
      paths.map((path, place) => {
        const [low = 1, pick = 0, isUpper = true] = choices[place] ?? [];
        const other = place === 0 ? undefined : paths[pick % place];
        const ends = isUpper
          ? { from: low / 10, to: other ?? 0.9 }
          : { from: other ?? low / 10, to: 0.9 };
        return { path, ...ends };
      }),
    );

  test('may be bounded by others in its turn: every point lies within its ends, in any order', () => {
    fc.assert(
      fc.property(
        chain,
        fc.constantFrom('sobol', 'latinHypercube', 'morris'),
        fc.boolean(),
        (factors, design, isReversed) => {
          const written = (isReversed ? factors.toReversed() : factors)
            .map(({ path, from, to }) => `${path}: {from: ${from}, to: ${to}}`)
            .join(', ');
          const text = withHead(`sweep: {design: ${design}, samples: 40, factors: {${written}}}`);
          const found = parse(text);
          // Where too little is possible, that is said instead.
          const mistakes = found.ok ? [] : found.mistakes.map((mistake) => mistake.found.en);
          expect(mistakes.filter((mistake) => !mistake.startsWith('leaves'))).toEqual([]);
          const sweep = found.ok ? found.scenario.sweep : undefined;
          const paths = sweep?.factors.map(({ path }) => String(path)) ?? [];
          const beyond = allPoints(sweep).filter((point) => {
            const at = (end: number | string) =>
              typeof end === 'number' ? end : Number(point[paths.indexOf(end)]);
            return factors.some(({ path, from, to }) => at(path) < at(from) || at(path) > at(to));
          });
          expect(beyond).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a bounded factor is its farthest value: a chain of three', () => {
    const { sweep } = scenarioIn(
      withHead(
        'sweep: {design: sobol, samples: 8, factors: {trust.retention: {from: 0.1, to: hub.listening}, hub.listening: {from: 0.2, to: hub.clarity}, hub.clarity: {from: 0.3, to: 0.8}}}',
      ),
    );
    expect(sweep?.factors).toMatchObject([
      { from: 0.1, to: 0.8 },
      { from: 0.2, to: 0.8 },
      { from: 0.3, to: 0.8 },
    ]);
  });

  test.each([
    [
      '{factors: {hub.clarity: {from: 0.1, to: hub.listening, steps: 3}, hub.listening: {from: 0.1, to: trust.initial, steps: 3}, trust.initial: {from: trust.retention, to: 0.9, steps: 3}, trust.retention: {from: hub.listening, to: 1, steps: 3}}}',
      'sweep.factors.trust.retention.from leads in a circle: hub.listening → trust.initial → trust.retention → hub.listening, expected',
    ],
    [
      '{factors: {hub.clarity: [0.2, 0.6], hub.listening: {from: 0, to: hub.clarty, steps: 3}}}',
      'my.yaml:3:73 sweep.factors.hub.listening.to names hub.clarty, expected a number, or another factor of the sweep: hub.clarity; did you mean hub.clarity?',
    ],
    [
      '{factors: {hub.listening: {from: 0, to: hub.listening, steps: 3}}}',
      'names hub.listening, expected a number',
    ],
    [
      '{factors: {hub.clarity: {from: 0.2, to: hub.listening, steps: 3}, hub.listening: {from: 0.2, to: hub.clarity, steps: 3}}}',
      'sweep.factors.hub.listening.to leads in a circle: hub.clarity → hub.listening → hub.clarity, expected a number, or a factor whose own ends do not lead back here',
    ],
    [
      '{factors: {network.hub: [none], hub.listening: {from: 0, to: network.hub, steps: 3}}}',
      'names network.hub, expected a number, or a factor whose values are numbers',
    ],
    [
      '{factors: {hub.clarity: [0.2], hub.listening: {from: "0,1", to: hub.clarity, steps: 3}}}',
      'is "0,1", expected a number from',
    ],
  ])('%s is a mistake', (sweep, mistake) => {
    expect(mistakesIn(withHead(`sweep: ${sweep}`)).join('\n')).toContain(mistake);
  });
});

describe('conditions that a design cannot bear', () => {
  const TWO =
    'factors: {trust.initial: {from: 0.2, to: 0.4}, trust.retention: {from: 0.5, to: 0.9}}';

  test.each([
    [
      '{factors: {trust.initial: [0.2, 0.4]}, when: trust.initial > 0.5}',
      'my.yaml:3:53 sweep.when leaves out every point of the sweep, expected conditions that hold together at one point at least',
    ],
    [
      `{design: sobol, samples: 400, ${TWO}, when: trust.initial < 0.200002}`,
      'leaves too little: 9 of 400 samples are possible among 1,000,000 that were tried',
    ],
    [
      '{design: oneAtATime, factors: {trust.initial: [0.2, 0.4]}, when: trust.initial < 0.4}',
      'leaves out the base, with which the design oneAtATime compares every other point',
    ],
    [
      `{design: saltelli, samples: 4, ${TWO}, when: trust.initial < 0.3}`,
      'sweep.when leaves points out, which ties factors together: Sobol indices share the variance among factors that vary independently',
    ],
    [
      '{design: saltelli, samples: 4, factors: {hub.clarity: {from: 0.2, to: 0.4}, hub.listening: {from: 0, to: hub.clarity}}}',
      'leaves points out, which ties factors together',
    ],
    [
      '{factors: {trust.initial: {from: 0, to: 1, steps: 1001}, trust.gain: {from: 0, to: 1, steps: 1001}}, when: trust.initial < 0.001}',
      'has 1,002,001 candidates to try against its conditions, expected at most 1,000,000',
    ],
  ])('%s is a mistake', (sweep, mistake) => {
    const mistakes = mistakesIn(withHead(`sweep: ${sweep}`));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(mistake);
  });
});

describe('warnings', () => {
  const warningsIn = (sweep: string, files = {}) => {
    const checked = parse(withHead(`sweep: ${sweep}`), { files });
    if (!checked.ok) throw new Error('mistakes');
    return checked.warnings.map(
      ({ line, file, path, found }) => `${file}:${line} ${path} ${found.en}`,
    );
  };

  test('tell that a Latin hypercube with gaps has lost its strata', () => {
    const [warning] = warningsIn(
      '{design: latinHypercube, samples: 20, factors: {trust.initial: {from: 0, to: 1}}, when: trust.initial < 0.5}',
    );
    expect(warning).toContain('my.yaml:3 sweep.when leaves out 10 of 20 points');
  });

  test('tell of factors that nearly go together, and how many points part them', () => {
    const four =
      'trust.initial: {from: 0, to: 1}, hub.clarity: {from: 0.1, to: 0.9}, hub.listening: {from: 0, to: 1}, members.predispositionMean: {from: 0.3, to: 0.8}';
    const sobol = (samples: number) =>
      warningsIn(`{design: sobol, samples: ${samples}, factors: {${four}}}`);
    expect(sobol(8)).toEqual([
      'my.yaml:3 sweep.samples is 8, so few that factors nearly go together: hub.listening and members.predispositionMean',
    ]);
    expect(sobol(16)).toEqual([]);
  });

  test('tell of a row of a table that stood there before', () => {
    const files = { 'mine.csv': 'trust.initial\n0.2\n0.4\n0.2\n' };
    expect(warningsIn('{points: mine.csv}', files)).toEqual([
      'mine.csv:4 sweep.points[2] is point 1 of the list again',
    ]);
  });
});
