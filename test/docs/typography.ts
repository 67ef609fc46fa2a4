import ts from 'typescript';
import type { Language } from '../../src/model/text.ts';

/** Stands for what a template puts in. */
export const HOLE = '\ufffc';

type Fault = readonly [what: string, pattern: RegExp];

/** Our typography: one no-break space, U+00A0, wherever French has one but between thousands, as Intl.NumberFormat has it. */
const FAULTS: Readonly<Record<Language, readonly Fault[]>> = {
  en: [
    ['a space before %', /[\d\ufffc]\s%/u],
    ['a straight apostrophe', /\p{L}'\p{L}/u],
  ],
  fr: [
    ['no U+00A0 before %', /[\d\ufffc](?!\u00a0)\s?%/u],
    ['no U+00A0 before punctuation', /(?!\u00a0)\s[:;?!»](?!=)|[\p{L}»)](?:[;?!](?=\s|$)|»)/u],
    ['no U+00A0 after «', /«(?!\u00a0)/u],
    ['a straight apostrophe', /\p{L}'[\p{L}\ufffc]/u],
  ],
};

/** What is wrong with a text, with a few letters around each place. */
export function faultsOf(text: string, language: Language): string[] {
  return FAULTS[language].flatMap(([what, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${what}: …${text.slice(Math.max(0, at - 30), at + 30)}…`];
  });
}

export interface Sentence {
  readonly language: Language;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Letters and marks that are French, where nothing else says so. */
const FRENCH = /[àâçéèêëîïôûùœ«»]/i;

/**
 * Every text in a source: string literals, templates with holes, and what stands between tags. Its language is that of
 * the key (`fr: …`) or of the comparison (`=== 'fr' ? …`) it belongs to, else what its letters say.
 */
export function sentencesOf(name: string, source: string): Sentence[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const keep = (node: ts.Node, text: string, told: Language | undefined) => {
    const language = told ?? (FRENCH.test(text) ? 'fr' : 'en');
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ language, text, line: line + 1 });
  };
  const visit = (node: ts.Node, told: Language | undefined): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isConditionalExpression(node)) {
      const asked = /=== '(en|fr)'$/.exec(node.condition.getText(file))?.[1];
      if (asked !== undefined) {
        visit(node.whenTrue, asked === 'fr' ? 'fr' : 'en');
        visit(node.whenFalse, asked === 'fr' ? 'en' : 'fr');
        return;
      }
    }
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) keep(node, node.text, told);
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ literal }) => HOLE + literal.text);
      keep(node, node.head.text + spans.join(''), told);
    }
    const inside = languageOfKey(node) ?? told;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(file, undefined);
  return found;
}

function languageOfKey(node: ts.Node): Language | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isMethodDeclaration(node)) return undefined;
  const { name } = node;
  const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
  return key === 'en' || key === 'fr' ? key : undefined;
}
