import { describe, expect, test } from 'vitest';
import { HEADLINE_NAMES, stateHash } from '../../../src/model/index.ts';
import { mistakesIn, scenarioIn, withHead } from './support.ts';
import { runWhole } from '../../support/run-whole.ts';

describe('a scenario', () => {
  test('needs a format and a title; the rest has defaults', () => {
    expect(scenarioIn(withHead())).toEqual({
      name: 'my',
      format: 1,
      title: { en: 'A test', fr: 'A test' },
      seed: 'reticula',
      ticks: 60,
      replicates: 30,
      input: {},
      metrics: HEADLINE_NAMES,
      snapshots: [],
    });
    expect(mistakesIn('seed: 1')).toEqual([
      'my.yaml:1:1 format is missing, expected 1',
      expect.stringMatching(/^my\.yaml:1:1 title is missing, expected a text/),
    ]);
  });

  test('is plain JSON', () => {
    const scenario = scenarioIn(withHead('sweep: {factors: {trust.initial: [0.2, 0.4]}}'));
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  test('has texts in one language for all, or in each', () => {
    const { title, question } = scenarioIn(
      'format: 1\ntitle: Un\nquestion: {en: Why, fr: Pourquoi}',
    );
    expect(title).toEqual({ en: 'Un', fr: 'Un' });
    expect(question).toEqual({ en: 'Why', fr: 'Pourquoi' });
    expect(scenarioIn('format: 1\ntitle: {fr: Seul}').title).toEqual({ en: 'Seul', fr: 'Seul' });
    expect(mistakesIn('format: 1\ntitle: {}')[0]).toContain('title is empty');
    expect(mistakesIn('format: 1\ntitle: {de: Ja}')[0]).toContain('title.de is not a known key');
  });

  test('takes no shares in percent, and says which number they are', () => {
    expect(mistakesIn('format: 1\ntitle: A\nparameters: {trust: {initial: 30 %}}')).toEqual([
      'my.yaml:3:31 trust.initial is "30 %", expected a number from 0 to 1; did you mean 0.3?',
    ]);
  });

  test('has its parameters in their groups, below parameters', () => {
    expect(mistakesIn('format: 1\ntitle: A\ntrust: {initial: 0.3}')).toEqual([
      'my.yaml:3:1 trust stands beside parameters, expected it below parameters, such as parameters: {trust: {initial: 0.45}}',
    ]);
    expect(mistakesIn('format: 1\ntitle: A\nparameters: {trust.initial: 0.3}')[0]).toMatch(
      /trust\.initial is not a known key, .*; did you mean trust: \{initial: …\}\?$/,
    );
  });

  test('may name networks in each language; results call them by one name', () => {
    const written = 'networks: [{name: {en: Group, fr: Groupement}, type: grouping, founders: 7}]';
    const [network] = scenarioIn(withHead(written)).input.networks ?? [];
    expect(network).toMatchObject({ name: 'Group', label: { en: 'Group', fr: 'Groupement' } });
    const [plain] = scenarioIn(withHead(written.replace('{en: Group, fr: Groupement}', 'Group')))
      .input.networks ?? [undefined];
    expect(plain).toEqual({ name: 'Group', type: 'grouping', founders: 7 });
    const states = [network, plain].map((one) => {
      const { world } = runWhole(
        { networks: one === undefined ? [] : [one] },
        { seed: 'names', replicate: 0 },
        3,
      );
      return stateHash(world);
    });
    expect(states[0]).toBe(states[1]);
  });

  test('orders changes and snapshots by time', () => {
    const { input, snapshots } = scenarioIn(
      withHead(
        'snapshots: [9, 0]\nchanges:\n- {tick: 9, parameters: {trust: {gain: 1}}}\n- {tick: 2, parameters: {trust: {gain: 0}}}',
      ),
    );
    expect(snapshots).toEqual([0, 9]);
    expect(input.changes?.map(({ tick }) => tick)).toEqual([2, 9]);
  });

  test('may do without series and say so', () => {
    expect(scenarioIn(withHead('series: false')).series).toBe(false);
    expect(scenarioIn(withHead('series: [trust, trust]')).series).toEqual(['trust']);
    expect(scenarioIn(withHead())).not.toHaveProperty('series');
  });
});

describe('every mistake is reported at once, with its place, what is allowed and what was meant', () => {
  const text = `format: 1
title: 12
tciks: 60
replicates: 0
parameters:
  trust: {initial: 1.4, inital: 0.3, gain: "0,5"}
  trsut: {gain: 1}
  steps: {vision: yes}
  elections: {review: withn}
  population: {firms: 60.5}
networks:
  - {name: A, type: clustr, founders: many}
  - {type: cluster, founders: [x, y]}
changes:
  - {tick: 3, parameters: {hub: {clarity: 0.5}}}
metrics: [engagment]
snapshots: [0, 100]
`;

  test('in English', () => {
    const starts = [
      'my.yaml:2:8 title is 12, expected a text of 1 to 200 characters on one line',
      'my.yaml:3:1 tciks is not a known key, expected one of $schema, format, title',
      'my.yaml:4:13 replicates is 0, expected a whole number from 1 to 10,000,000',
      'my.yaml:6:20 trust.initial is 1.4, expected a number from 0 to 1',
      'my.yaml:6:25 trust.inital is not a known key, expected one of initial',
      'my.yaml:6:44 trust.gain is "0,5", expected a number from 0 to 5; did you mean 0.5?',
      'my.yaml:7:3 trsut is not a known key, expected one of population',
      'my.yaml:8:19 steps.vision is "yes", expected true or false; did you mean true?',
      'my.yaml:9:23 elections.review is "withn", expected one of mandate, within; did you mean within?',
      'my.yaml:10:23 population.firms is 60.5, expected a whole number from 3 to 2,000,000',
      'my.yaml:12:21 networks[0].type is "clustr", expected one of cluster',
      'my.yaml:12:39 networks[0].founders is "many", expected how many founders',
      'my.yaml:13:5 networks[1].name is missing, expected a text',
      'my.yaml:13:32 networks[1].founders[0] is "x", expected the name of a firm given in firms',
      'my.yaml:13:35 networks[1].founders[1] is "y", expected the name of a firm given in firms',
      'my.yaml:15:34 changes[0].parameters.hub.clarity acts only when the world is created, expected one of',
      'my.yaml:16:11 metrics[0] is "engagment", expected a metric, such as engagement; did you mean engagement?',
      'my.yaml:17:16 snapshots[1] is 100, expected a tick from 0 to 60, the end of the run',
    ];
    const mistakes = mistakesIn(text);
    expect(mistakes.map((mistake, index) => mistake.slice(0, starts[index]?.length))).toEqual(
      starts,
    );
    expect(mistakes[1]).toMatch(/; did you mean ticks\?$/);
    expect(mistakes[6]).toMatch(/; did you mean trust\?$/);
  });

  test('in French', () => {
    const mistakes = mistakesIn(text, {}, 'fr');
    expect(mistakes).toHaveLength(18);
    expect(mistakes[3]).toBe(
      'my.yaml:6:20 trust.initial vaut 1.4, attendu\u00a0: un nombre de 0 à 1',
    );
    expect(mistakes[8]).toBe(
      'my.yaml:9:23 elections.review vaut "withn", attendu\u00a0: une valeur parmi mandate, within\u00a0; vouliez-vous dire within\u00a0?',
    );
  });

  test.each(['.nan', '.inf', '-.inf', '1e400', '1e308', '-1', 'null', '[]', '{}', 'true', ''])(
    'a number may not be %s',
    (value) => {
      expect(mistakesIn(withHead(`parameters:\n  trust:\n    initial: ${value}`))).toHaveLength(1);
      expect(mistakesIn(withHead(`ticks: ${value}`))).toHaveLength(1);
    },
  );

  test('a parameter that may be left open may be null', () => {
    const { input } = scenarioIn(withHead('parameters: {hub: {listening: null}}'));
    expect(input.parameters).toEqual({ hub: { listening: null } });
  });

  test('a key given twice does not hide the other mistakes', () => {
    expect(mistakesIn('format: 1\ntitle: A\nticks: 0\ntitle: B\nsead: 1')).toEqual([
      expect.stringContaining('my.yaml:3:8 ticks is 0'),
      'my.yaml:4:1 title is given twice, expected each key once',
      expect.stringContaining('did you mean seed?'),
    ]);
  });

  test('a format of the future is refused', () => {
    expect(mistakesIn('format: 2\ntitle: A')).toEqual(['my.yaml:1:9 format is 2, expected 1']);
  });

  test('text that looks like a formula stays a text', () => {
    const { input } = scenarioIn(withHead('firms: [{name: "=HYPERLINK(1)"}, {name: "@sum"}]'));
    expect(input.firms?.map(({ name }) => name)).toEqual(['=HYPERLINK(1)', '@sum']);
  });
});

describe('the name of a scenario', () => {
  test.each([
    ['scenarios/souss-massa.yaml', 'souss-massa'],
    ['C:\\Mes essais\\Forêt d’été.YML', 'Foret-d-ete'],
    ['../../.hidden.json', 'hidden'],
    ['مشروع.yaml', 'scenario'],
    [`${'x'.repeat(200)}.yaml`, 'x'.repeat(60)],
  ])('of %s is fit for a folder', async (file, name) => {
    const { nameFrom } = await import('../../../src/experiment/scenario/parse.ts');
    expect(nameFrom(file)).toBe(name);
  });
});
