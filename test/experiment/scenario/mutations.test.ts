import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/experiment/scenario/canonical-json.ts';
import { shippedFolder } from '../../../src/experiment/scenario/files.ts';
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

/** Whatever was done to a file, the answer is a scenario or mistakes with places, and safe to print. */
function isAnswered(text: string, files: Readonly<Record<string, string>>): void {
  const checked = parse(text, { files, shipped });
  if (checked.ok) {
    expect(canonicalJson(checked.scenario)).not.toBe('');
    return;
  }
  expect(checked.mistakes.length).toBeGreaterThan(0);
  for (const mistake of checked.mistakes) {
    expect(mistake.line).toBeGreaterThan(0);
    expect(mistake.column).toBeGreaterThan(0);
    expect(renderMistake(mistake, 'fr')).not.toMatch(/[\p{Cc}\u202e]/u);
  }
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
        isAnswered(mutate(shipped[name] ?? '', mutations), tables);
      }),
      { numRuns: 120 },
    );
  });

  test.each(Object.keys(tables))('%s', (name) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        isAnswered(shipped['prior-work'] ?? '', {
          ...tables,
          [name]: mutate(tables[name] ?? '', mutations),
        });
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
        isAnswered(JSON.stringify({ format: 1, title: 'T', ...keys }), tables);
      }),
      { numRuns: 200 },
    );
  });

  test('and so is any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => isAnswered(text, tables)),
      { numRuns: 200 },
    );
  });
});
