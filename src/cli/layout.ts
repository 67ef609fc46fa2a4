import type { Language } from '../model/text.ts';
import stringWidth from './string-width.ts';
import { PROGRAM } from './program.ts';

/** Not before the high punctuation of French or a per cent sign, nor after the opening quotation mark of French. */
const BREAK = /(?<!«)[ \t]+(?![:;?!»%])/;

/** Lines of at most `width` characters, broken at spaces; non-breaking spaces hold, and so does a command to copy. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((piece) => {
    if (piece.startsWith(`${PROGRAM} `)) return [piece];
    const lines: string[] = [];
    let line = '';
    for (const word of piece.split(BREAK)) {
      if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
}

/** A paragraph that starts `indent` characters from the left. */
export function paragraph(text: string, columns: number, indent = 0): string {
  const space = ' '.repeat(indent);
  return wrap(text, Math.max(20, columns - indent))
    .map((line) => (line === '' ? '' : space + line))
    .join('\n');
}

/**
 * A command to copy on lines of at most `width` characters, where it must not be wider: each but the last ends as a
 * shell has it. What is quoted stays in one piece.
 */
export function commandLines(command: string, width: number): string[] {
  const held = command
    .replace(`${PROGRAM} `, PROGRAM + HELD)
    .replace(/'[^']*'/g, (quoted) => quoted.replaceAll(' ', HELD));
  return wrap(held, width - CONTINUED.length)
    .join(`${CONTINUED}\n`)
    .replaceAll(HELD, ' ')
    .split('\n');
}

const CONTINUED = ' \\';

/** A command to copy within a sentence: to the end of its line, or to what closes it. */
const COMMAND = new RegExp(`${PROGRAM} [^\\n);]*`, 'g');
/** Stands for the spaces of a command while lines are broken. */
const HELD = '\u{e000}';

/**
 * A message as a terminal shows it: sentences broken at spaces, their further lines indented; commands to copy,
 * paths and what is indented already stay in one piece.
 */
export function messageLines(message: string, columns: number): string {
  return message
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith(' ')) return [line];
      const held = line.replace(COMMAND, (command) => command.replaceAll(' ', HELD));
      const [first = '', ...rest] = wrap(held, Math.max(20, columns - INDENT.length));
      return [first, ...rest.map((more) => INDENT + more)].map((one) => one.replaceAll(HELD, ' '));
    })
    .join('\n');
}

const INDENT = '  ';

/** One name and what is said of it. */
export type Row = readonly [name: string, text: string];

/** Names on the left, all texts from the same column on, two spaces from the left margin. */
export function definitions(
  rows: readonly Row[],
  columns: number,
  style = (name: string) => name,
): string {
  const widest = Math.max(0, ...rows.map(([name]) => stringWidth(name)));
  const column = Math.min(widest, Math.floor(columns / 2)) + 4;
  return rows
    .map(([name, text]) => {
      const lines = wrap(text, Math.max(20, columns - column));
      const isLong = stringWidth(name) > column - 4;
      const rest = (isLong ? lines : lines.slice(1)).map(
        (line) => `\n${' '.repeat(column)}${line}`,
      );
      const first = isLong ? '' : `${' '.repeat(column - 2 - stringWidth(name))}${lines[0] ?? ''}`;
      return `  ${style(name)}${first}${rest.join('')}`.replace(/ +(?=\n|$)/g, '');
    })
    .join('\n');
}

/** `trust: 0.45`, in French with a space before the colon. */
export function withColon(name: string, text: string, language: Language): string {
  return language === 'fr' ? `${name}\u00a0: ${text}` : `${name}: ${text}`;
}
