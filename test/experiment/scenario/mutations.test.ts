import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/experiment/scenario/canonical-json.ts';
import { shippedFolder } from '../../../src/experiment/scenario/shipped.ts';
import { renderMistake } from '../../../src/experiment/scenario/mistake.ts';
import { parse } from './support.ts';

const shipped = Object.fromEntries(
  ['souss-massa', 'allali-visionary', 'prior-work', 'longitudinal', 'plausible-ranges'].map(
    (name) => {
      return [name, readFileSync(join(shippedFolder(), `${name}.yaml`), 'utf8')];
    },
  ),
);

const tables = Object.fromEntries(
  ['prior-work-firms.csv', 'prior-work-ties.csv'].map((name) => {
    return [name, readFileSync(join(shippedFolder(), name), 'utf8')];
  }),
);

/**
 * What is wrong with the answer to a text: nothing for a scenario, nor for a list of mistakes that
 * all have a place and are safe to print.
 */
function faultsOfAnswer(text: string, files: Readonly<Record<string, string>>): string[] {
  const checked = parse(text, { files, shipped });
  if (checked.ok) return canonicalJson(checked.scenario) === '' ? ['an empty scenario'] : [];
  if (checked.mistakes.length === 0) return ['neither a scenario nor a mistake'];
  return checked.mistakes.flatMap((mistake) => {
    const shown = renderMistake(mistake, 'fr');
    const isPlaced = mistake.line > 0 && mistake.column > 0;
    return isPlaced && !/[\p{Cc}\u202e]/u.test(shown) ? [] : [JSON.stringify(shown)];
  });
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '*',
    '&a ',
    '!x ',
    '<<: ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '%',
    '\n',
    '\t',
    '  ',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '.nan',
    '.inf',
    '-.inf',
    '1e999',
    '0x10',
    '-1',
    '99999999999',
    'null',
    '__proto__: {a: 1}\n',
    'constructor',
    'extends: ../x\n',
    'sweep: {}\n',
    '---\n',
    '...\n',
    '\ufeff',
    '\ud800',
    ',',
    ';',
  ),
);

/** Removes some characters somewhere and puts others there. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(300)),
  insert: piece,
});

function mutate(
  text: string,
  mutations: readonly { at: number; remove: number; insert: string }[],
): string {
  return mutations.reduce((before, { at, remove, insert }) => {
    const from = Math.floor(at * before.length);
    return before.slice(0, from) + insert + before.slice(from + remove);
  }, text);
}

describe('any change of a valid scenario is valid or a list of mistakes with places', () => {
  test.each(Object.keys(shipped))('%s', (name) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        expect(faultsOfAnswer(mutate(shipped[name] ?? '', mutations), tables)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test.each(Object.keys(tables))('%s', (name) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const files = { ...tables, [name]: mutate(tables[name] ?? '', mutations) };
        expect(faultsOfAnswer(shipped['prior-work'] ?? '', files)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('and so is any value at any key', () => {
    const key = fc.constantFrom(
      'ticks',
      'replicates',
      'seed',
      'title',
      'parameters',
      'networks',
      'firms',
      'ties',
      'changes',
      'sweep',
      'metrics',
      'series',
      'snapshots',
      'extends',
      '__proto__',
      'trust',
      'initial',
      'population',
      'factors',
      'design',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()))),
      fc.array(
        fc.dictionary(
          fc.constantFrom('name', 'type', 'founders', 'from', 'to', 'weight', 'tick'),
          fc.jsonValue(),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), (keys) => {
        const text = JSON.stringify({ format: 1, title: 'T', ...keys });
        expect(faultsOfAnswer(text, tables)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('and so is any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(faultsOfAnswer(text, tables)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
