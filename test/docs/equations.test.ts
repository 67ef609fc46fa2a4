import { describe, expect, it } from 'vitest';
import { parameterEntries } from '../../src/model/parameters.ts';
import { DOCUMENTS, proseOf, readDocument } from './documents.ts';

const SYMBOLS = parameterEntries()
  .filter(({ declaration }) => declaration.symbol !== '')
  .map(({ path, declaration }) => [path, declaration.symbol] as const);

const FORMULA = /\$\$\n?([\s\S]+?)\n?\$\$|\$([^$\n]+)\$/g;

function formulasOf(text: string): string[] {
  return [...proseOf(text).matchAll(FORMULA)].map((match) => match[1] ?? match[2] ?? '');
}

/** The model's description as people wrote it, without generated tables. */
const WRITTEN = readDocument('docs/model.md').replaceAll(
  /<!-- generated:[\s\S]*?<!-- \/generated -->/g,
  '',
);

/*
 * A page on a repository reads Markdown first and formulas second. These rules keep Markdown from
 * changing a formula: it would take \, and \{ for escapes, * and _ for emphasis, < for a tag.
 */
describe.each(DOCUMENTS)('the formulas of %s', (path) => {
  const formulas = formulasOf(readDocument(path));

  it.each([
    ['no backslash before a sign', /\\[^A-Za-z]/],
    ['no asterisk, angle bracket or vertical bar', /[*<>|]/],
    ['no underscore after a sign', /(^|[^A-Za-z0-9])_/],
    ['no sign outside ASCII', /[^\n -~]/],
    ['no line that starts a list or a heading', /\n\s*[-+=#]/],
  ])('have %s', (_, forbidden) => {
    expect(formulas.filter((formula) => forbidden.test(formula))).toEqual([]);
  });

  it('have balanced braces', () => {
    const unbalanced = formulas.filter((formula) => {
      const opening = formula.split('{').length;
      return opening !== formula.split('}').length;
    });
    expect(unbalanced).toEqual([]);
  });

  it('are delimited: no dollar sign stands alone', () => {
    expect(proseOf(readDocument(path)).replaceAll(FORMULA, '')).not.toContain('$');
  });
});

describe('the symbols of parameters', () => {
  const formulas = formulasOf(WRITTEN).join('\n');

  it('are one for each parameter', () => {
    expect(new Set(SYMBOLS.map(([, symbol]) => symbol)).size).toBe(SYMBOLS.length);
  });

  it.each(SYMBOLS)('%s is %s in an equation', (_, symbol) => {
    const isSymbol = new RegExp(`(^|[^A-Za-z\\\\])${escape(symbol)}(?![A-Za-z0-9_])`, 'm');
    expect(isSymbol.test(formulas)).toBe(true);
  });

  it('or the parameter is named where it acts', () => {
    const unnamed = parameterEntries().filter(({ path, group, declaration }) => {
      if (declaration.symbol !== '' || declaration.kind === 'switch') return false;
      return !WRITTEN.includes(path) && !WRITTEN.includes(`group \`${group}\``);
    });
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
