import type { Document, ParsedNode } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import type { Text } from '../../model/text.ts';
import { createLocator } from './locate.ts';
import type { MistakeLog } from './mistake.ts';
import { placeNodes } from './nodes.ts';
import type { Placed } from './placed.ts';
import { findUnreadable } from './readable.ts';
import { SYNTAX } from './syntax-texts.ts';

/** Scenarios are written by hand: what is longer is no scenario. Counted in characters. */
const LONGEST = 1 << 20;

/** Nesting of the parser's own constructions; a scenario needs about 15. */
const DEEPEST = 100;

/** Pieces of syntax; a scenario has some hundreds. */
const MOST_PIECES = 300_000;

/**
 * Reads a text of YAML 1.2, or of JSON, which YAML 1.2 includes, into values with their places.
 * Refuses what a scenario never needs and what could harm: several documents, directives, tags,
 * merge keys, control characters, bombs of nesting or of aliases.
 */
export function readDocument(text: string, file: string, log: MistakeLog): Placed | undefined {
  const given = text.startsWith('\ufeff') ? text.slice(1) : text;
  const locate = createLocator(given, file);

  if (given.length > LONGEST) {
    log.add(locate(0), '', IS_LARGE, { en: 'at most 1 MiB', fr: 'au plus 1 Mio' });
    return undefined;
  }
  const unreadable = findUnreadable(given);
  if (unreadable !== undefined) {
    log.add(locate(unreadable.offset), '', unreadable.found, unreadable.expected);
    return undefined;
  }
  const composed = compose(given);
  if ('tooMuchAt' in composed) {
    log.add(locate(composed.tooMuchAt), '', ...composed.complaint);
    return undefined;
  }
  const { document, second, hasDirective } = composed;
  const mistakesBefore = log.count;
  for (const { code, pos } of document.errors) log.add(locate(pos[0]), '', ...SYNTAX[code]);
  if (second !== undefined) log.add(locate(second), '', ...SYNTAX.MULTIPLE_DOCS);
  if (hasDirective) log.add(locate(0), '', ...HAS_DIRECTIVE);
  if (log.count > mistakesBefore) return undefined;
  return placeNodes(document.contents, locate, log);
}

interface Composed {
  readonly document: Document.Parsed<ParsedNode>;
  /** Where a second document starts. */
  readonly second: number | undefined;
  readonly hasDirective: boolean;
}

interface TooMuch {
  readonly tooMuchAt: number;
  readonly complaint: readonly [found: Text, expected: Text];
}

/**
 * Like `parseDocument` of yaml, with limits between its parser, which keeps a stack of its own,
 * and its composer, which calls itself and would end the process on deep nesting.
 */
function compose(text: string): Composed | TooMuch {
  const parser = new Parser();
  const tokens = [];
  let pieces = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    pieces += 1;
    if (parser.stack.length > DEEPEST) return { tooMuchAt: parser.offset, complaint: IS_DEEP };
    if (pieces > MOST_PIECES) return { tooMuchAt: parser.offset, complaint: HAS_MANY };
  }
  tokens.push(...parser.end());

  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document, next] = composer.compose(tokens, true, text.length);
  // Never empty: `true` asks for a document even of an empty text.
  if (document === undefined) return { tooMuchAt: 0, complaint: HAS_MANY };
  const hasDirective = tokens.some(({ type }) => type === 'directive');
  return { document, second: next?.range[0], hasDirective };
}

const IS_LARGE: Text = { en: 'is too large', fr: 'est trop grand' };

const IS_DEEP = [
  { en: 'is nested too deeply here', fr: 'est trop imbriqué à cet endroit' },
  { en: 'a few levels, as a scenario needs', fr: 'quelques niveaux, comme il suffit' },
] as const;

const HAS_MANY = [
  { en: 'has too many values', fr: 'contient trop de valeurs' },
  {
    en: 'a scenario; firms and ties may stand in CSV files',
    fr: 'un scénario\u00a0; entreprises et liens peuvent être dans des fichiers CSV',
  },
] as const;

const HAS_DIRECTIVE = [
  { en: 'has a directive', fr: 'contient une directive' },
  { en: 'no line that starts with %', fr: 'aucune ligne qui commence par %' },
] as const;
