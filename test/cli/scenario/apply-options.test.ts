import { expect, test } from 'vitest';
import { applyOptions } from '../../../src/cli/scenario/apply-options.ts';
import { renderMistake } from '../../../src/experiment/scenario/mistake.ts';
import type { Scenario } from '../../../src/experiment/scenario/scenario.ts';

const SCENARIO: Scenario = {
  name: 'test',
  format: 1,
  title: { en: 'Test', fr: 'Essai' },
  seed: 'original',
  ticks: 20,
  replicates: 10,
  input: {
    parameters: { trust: { gain: 2 } },
    networks: [
      { name: 'A', type: 'cluster', founders: 7 },
      { name: 'B', type: 'grouping', founders: 7, parameters: { admission: 0.3 } },
    ],
    changes: [{ tick: 15, parameters: { steps: { trust: false } } }],
  },
  sweep: { design: 'grid', factors: [{ path: 'trust.initial', values: [0.3, 0.6] }] },
  metrics: ['engagement'],
  snapshots: [5, 20],
};

const mistakesOf = (changes: Parameters<typeof applyOptions>[1]) =>
  applyOptions(SCENARIO, changes).mistakes.map((mistake) => renderMistake(mistake, 'en'));

test('without options a scenario stays as it is', () => {
  expect(applyOptions(SCENARIO, {})).toEqual({ scenario: SCENARIO, mistakes: [], remarks: [] });
});

test('seed, ticks and replicates are replaced', () => {
  const { scenario } = applyOptions(SCENARIO, { seed: 'argan', ticks: 30, replicates: 3 });
  expect(scenario).toMatchObject({ seed: 'argan', ticks: 30, replicates: 3 });
});

test('parameters are set beside those of the scenario', () => {
  const set = [
    'steps.elections=false',
    'trust.reference = fixed',
    'hub.listening=null',
    'trust.asymmetry=1e0',
  ];
  const { scenario, mistakes } = applyOptions(SCENARIO, { set });
  expect(mistakes).toEqual([]);
  expect(scenario.input.parameters).toEqual({
    trust: { gain: 2, asymmetry: 1, reference: 'fixed' },
    steps: { elections: false },
    hub: { listening: null },
  });
});

test('setting a factor fixes it and says so, a single run without counting points', () => {
  const { scenario, remarks } = applyOptions(SCENARIO, { set: ['trust.initial=0.5'] });
  expect(scenario.sweep).toMatchObject({ factors: [{ path: 'trust.initial', values: [0.5] }] });
  expect(scenario.input.parameters?.trust?.initial).toBe(0.5);
  expect(remarks[0]?.en).toContain('leaves 1 of 2 points');
  const single = applyOptions(SCENARIO, { set: ['trust.initial=0.5'], isSingle: true });
  expect(single).toMatchObject({ scenario: { input: scenario.input }, remarks: [] });
});

test('a network that has a value of its own keeps it, and that is said', () => {
  const { remarks } = applyOptions(SCENARIO, { set: ['network.admission=0.6'] });
  expect(remarks).toHaveLength(1);
  expect(remarks[0]?.en).toBe('B has a value of its own for network.admission and keeps it.');
});

test('a shorter run leaves out what was planned for later, and says so', () => {
  const { scenario, mistakes, remarks } = applyOptions(SCENARIO, { ticks: 10 });
  expect(mistakes).toEqual([]);
  expect(scenario.snapshots).toEqual([5]);
  expect(scenario.input.changes).toEqual([]);
  expect(remarks[0]?.en).toContain('changes and snapshots: 2');
});

test('every mistake is reported, in the words of scenario files', () => {
  expect(
    mistakesOf({
      set: [
        'trust.initial=1.4',
        'trst.gain=2',
        'trust.gain',
        'steps.trust=yes',
        'trust.reference=fixd',
      ],
    }),
  ).toEqual([
    '--set trust.initial is 1.4, expected a number from 0 to 1',
    '--set trst.gain is no parameter, expected the path of a parameter (npx reticula describe parameters); did you mean trust.gain?',
    '--set trust.gain has no value, expected group.name=value, such as trust.initial=0.6',
    '--set steps.trust is "yes", expected true or false; did you mean true?',
    '--set trust.reference is "fixd", expected one of relative, fixed; did you mean fixed?',
  ]);
});

test('bounds of a rule that leave no room are told in the words of the options', () => {
  const rule = { isAsked: true, halfWidth: 0.02, atLeast: 50, atMost: 10 };
  expect(mistakesOf({ replicates: rule })).toEqual([
    '--replicates is at most 10 and at least 50, expected --at-most no smaller than --at-least',
  ]);
  const [mistake] = applyOptions(SCENARIO, { replicates: rule }).mistakes;
  expect(mistake?.expected.fr).toBe('--at-most pas plus petit que --at-least');
});

test('a parameter that is set twice is a mistake', () => {
  expect(mistakesOf({ set: ['trust.initial=0.4', 'trust.gain=1', 'trust.initial=0.5'] })).toEqual([
    '--set trust.initial is given more than once, expected one value',
  ]);
});

test('a value that does not fit the rest of the scenario is a mistake', () => {
  expect(mistakesOf({ set: ['population.firms=10'] }).join('\n')).toMatch(/founders|firms/);
});

test('nothing reaches a prototype', () => {
  expect(mistakesOf({ set: ['__proto__.polluted=1', 'constructor.prototype=1'] })).toHaveLength(2);
  expect({}).not.toHaveProperty('polluted');
});
