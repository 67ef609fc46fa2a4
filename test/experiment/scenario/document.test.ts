import { describe, expect, test } from 'vitest';
import { mistakesIn, scenarioIn, withHead } from './support.ts';

describe('the text of a scenario', () => {
  test('may be YAML or JSON, with or without byte order mark, with any line ends', () => {
    const json =
      '\ufeff{\r\n\t"$schema": "x.json",\r\n\t"format": 1,\r\n\t"title": "J\\u00e9"\r\n}';
    expect(scenarioIn(json).title.fr).toBe('Jé');
    expect(scenarioIn(withHead('seed: a\r\nticks: 8\r\n')).ticks).toBe(8);
  });

  test('is read by the rules of YAML 1.2: no is a text, 0.1e1 a number', () => {
    expect(scenarioIn(withHead('seed: no')).seed).toBe('no');
    const { input } = scenarioIn(withHead('parameters: {trust: {gain: 0.1e1}}'));
    expect(input.parameters).toEqual({ trust: { gain: 1 } });
  });

  test('keeps a seed as it is written', () => {
    expect(scenarioIn(withHead('seed: 007')).seed).toBe('007');
    expect(scenarioIn(withHead('seed: 12345678901234567890')).seed).toBe('12345678901234567890');
  });

  test('may use an anchor and its aliases', () => {
    const text = withHead(
      'networks:\n- &a {name: A, type: cluster, founders: &n 7}\n- {name: B, type: cluster, founders: *n}',
    );
    expect(scenarioIn(text).input.networks?.map(({ founders }) => founders)).toEqual([7, 7]);
  });

  test.each([
    ['an empty text', '', 'my.yaml:1:1 is empty, expected a scenario'],
    ['comments only', '# nothing\n', 'is empty, expected a scenario'],
    ['a list', '- 1\n- 2', 'my.yaml:1:1 is a list, expected a scenario'],
    ['a word', 'hello', 'my.yaml:1:1 is "hello", expected a scenario'],
    ['a key twice', withHead('ticks: 1\nticks: 2'), 'my.yaml:4:1 ticks is given twice'],
    ['a merge key', withHead('a: &a {}\n<<: *a'), 'my.yaml:4:1 has a merge key (<<)'],
    ['a custom tag', withHead('seed: !secret 1'), 'my.yaml:3:15 has a tag (!)'],
    ['a standard tag', withHead('seed: !!binary aGk='), 'has a tag (!)'],
    ['a directive', `%YAML 1.1\n---\n${withHead()}`, 'my.yaml:1:1 has a directive'],
    ['two documents', `${withHead()}---\n${withHead()}`, 'has a second document'],
    [
      'a tab as indentation',
      withHead('parameters:\n\ttrust: {}'),
      'my.yaml:4:1 is indented with a tab',
    ],
    ['an open bracket', withHead('snapshots: [1, 2'), 'a bracket is not closed'],
    ['a key that is a list', withHead('? [a]\n: 1'), 'has a key that is no text'],
    ['an unknown alias', withHead('seed: *nothing'), 'names an anchor (*) not set before'],
    ['an alias to itself', withHead('networks: &n [*n]'), 'names an anchor (*) not set before'],
    [
      'a binary file',
      'PNG\u0000\u0001\u0002',
      'my.yaml:1:4 contains the invisible character U+0000',
    ],
    [
      'an escape sequence',
      withHead('seed: "\u001b[31m"'),
      'contains the invisible character U+001B',
    ],
    ['a mark that reorders text', withHead('# \u202e reversed'), 'invisible character U+202E'],
  ])('%s is a mistake at its place', (_, text, mistake) => {
    expect(mistakesIn(text).join('\n')).toContain(mistake);
  });

  test('explains mistakes of syntax in French too', () => {
    expect(mistakesIn(withHead('a: b: c'), {}, 'fr')[0]).toMatch(
      /^my\.yaml:3:4 contient deux valeurs/,
    );
  });
});

describe('hostile texts are refused at once', () => {
  const aliases = (levels: number) =>
    ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]']
      .concat(
        Array.from(
          { length: levels },
          (_, k) => `a${k + 1}: &a${k + 1} [${Array(9).fill(`*a${k}`).join(', ')}]`,
        ),
      )
      .join('\n');

  test.each([
    ['a bomb of aliases', aliases(12), 'repeats too many values by aliases'],
    ['brackets without end', '['.repeat(1_000_000), 'is nested too deeply'],
    ['braces without end', '{a: '.repeat(200_000), 'is nested too deeply'],
    ['dashes without end', '- '.repeat(300_000), 'is nested too deeply'],
    ['question marks without end', '? '.repeat(300_000), 'is nested too deeply'],
    ['balanced deep nesting', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'is nested too deeply'],
    ['a million values', `a: [${'1,'.repeat(500_000)}]`, 'has too many values'],
    ['more than a mebibyte', `# ${'x'.repeat(1_100_000)}`, 'is too large, expected at most 1 MiB'],
  ])('%s', (_, text, mistake) => {
    const start = performance.now();
    const mistakes = mistakesIn(text);
    expect(mistakes.join('\n')).toContain(mistake);
    expect(mistakes.length).toBeLessThan(5);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the key %s is unknown',
    (key) => {
      const mistakes = mistakesIn(
        withHead(`${key}: {polluted: true}\nparameters:\n  ${key}: {a: 1}\n  trust: {${key}: 1}`),
      );
      expect(mistakes).toHaveLength(3);
      expect(mistakes.join('\n')).toMatch(
        /not a known key.*\n.*not a known key.*\n.*not a known key/,
      );
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('a path of a sweep cannot reach a prototype', () => {
    const mistakes = mistakesIn(
      withHead('sweep: {factors: {__proto__.polluted: [1], constructor.name: [2]}}'),
    );
    expect(mistakes).toHaveLength(2);
  });

  test('no message carries what a terminal would obey', () => {
    const mistakes = mistakesIn(
      withHead('"\\e[31mred\\a": 1\ntitle2: "\\u202e"\nseed: "\\e]0;title\\a"'),
    );
    expect(mistakes.join('')).toContain('\\u{1b}[31mred');
    expect(mistakes.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('five thousand mistakes are not all told', () => {
    const firms = Array.from({ length: 5000 }, () => '- {name: 1}').join('\n');
    const mistakes = mistakesIn(withHead(`firms:\n${firms}`));
    expect(mistakes).toHaveLength(501);
    expect(mistakes.at(-1)).toContain('has 4,500 more mistakes');
  });
});
