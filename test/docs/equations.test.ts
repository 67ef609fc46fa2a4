import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parameterEntries } from '../../src/model/parameters.ts';
import { DOCUMENTS, proseOf, readDocument, ROOT } from './documents.ts';

const SYMBOLS = JSON.parse(
  readFileSync(join(ROOT, 'scripts', 'write-docs.symbols.json'), 'utf8'),
) as Record<string, string>;

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

  it('belong to declared parameters', () => {
    const paths = parameterEntries().map(({ path }) => path as string);
    expect(Object.keys(SYMBOLS).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('are one for each parameter', () => {
    expect(new Set(Object.values(SYMBOLS)).size).toBe(Object.keys(SYMBOLS).length);
  });

  it.each(Object.entries(SYMBOLS))('%s is %s in an equation', (_, symbol) => {
    const isSymbol = new RegExp(`(^|[^A-Za-z\\\\])${escape(symbol)}(?![A-Za-z0-9_])`, 'm');
    expect(isSymbol.test(formulas)).toBe(true);
  });

  it('are those that the declarations name', () => {
    const differing = parameterEntries().filter(({ path, declaration }) => {
      return declaration.symbol !== '' && plain(SYMBOLS[path] ?? '') !== declaration.symbol;
    });
    expect(differing.map(({ path, declaration }) => `${path} ${declaration.symbol}`)).toEqual([]);
  });

  it('or the parameter is named where it acts', () => {
    const unnamed = parameterEntries().filter(({ path, group, declaration }) => {
      if (SYMBOLS[path] !== undefined || declaration.kind === 'switch') return false;
      return !WRITTEN.includes(path) && !WRITTEN.includes(`group \`${group}\``);
    });
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

/** `\psi_0` as declarations write it: ψ0. */
function plain(symbol: string): string {
  const greek: Record<string, string> = {
    kappa: 'κ',
    varphi: 'φ',
    psi: 'ψ',
    rho: 'ρ',
    Pi: 'Π',
  };
  return symbol.replaceAll(/\\([A-Za-z]+)/g, (_, name) => greek[name] ?? name).replace('_', '');
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
