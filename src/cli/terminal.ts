import pc from 'picocolors';
import type { Language } from '../model/text.ts';
import { messageLines } from './layout.ts';

/** Where a command speaks, and how: language, colours, width. */
export interface Terminal {
  readonly language: Language;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Colours of what goes to stdout; functions that change nothing when colours are off. */
  readonly colors: Colors;
  /** True when stderr is a terminal on which a line may be drawn again and again. */
  readonly isAnimated: boolean;
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  /** The result for people, on stdout. Nothing in JSON mode. */
  readonly print: (text?: string) => void;
  /** The same for a message that is the result: as it is, or broken into lines where a person sees it. */
  readonly printMessage: (text: string) => void;
  /** The result for machines, on stdout. Only in JSON mode. */
  readonly printJson: (value: unknown) => void;
  /** A remark on stderr, unless --quiet. */
  readonly note: (text: string) => void;
  /** What must be seen, on stderr. */
  readonly warn: (text: string) => void;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** The options that every command has. */
export interface SpeakingOptions {
  readonly noColor?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export function openTerminal(language: Language, options: SpeakingOptions): Terminal {
  const { stdout, stderr, env } = process;
  const isJson = options.json === true;
  const isQuiet = options.quiet === true;
  const mayColor = options.noColor !== true && isWanted(env);
  const errorColors = pc.createColors(mayColor && stderr.isTTY === true);
  return {
    language,
    columns: stdout.columns || Number(env['COLUMNS']) || 80,
    colors: pc.createColors(mayColor && stdout.isTTY === true),
    isAnimated: stderr.isTTY === true && env['TERM'] !== 'dumb' && !isQuiet,
    isQuiet,
    isJson,
    print(text = '') {
      if (!isJson) stdout.write(`${text}\n`);
    },
    printMessage(text) {
      if (!isJson) stdout.write(`${wrapped(text, stdout)}\n`);
    },
    printJson(value) {
      if (isJson) stdout.write(`${toPlainJson(value)}\n`);
    },
    note(text) {
      if (!isQuiet) stderr.write(`${errorColors.dim(wrapped(text, stderr))}\n`);
    },
    warn(text) {
      stderr.write(`${errorColors.yellow(wrapped(text, stderr))}\n`);
    },
  };
}

function wrapped(text: string, { isTTY, columns }: NodeJS.WriteStream): string {
  return isTTY === true ? messageLines(text, columns || 80) : text;
}

/** Colours are refused by NO_COLOR (any text, see no-color.org) and by terminals without any. */
function isWanted(environment: NodeJS.ProcessEnv): boolean {
  return !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

/** JSON in which nothing is left that a terminal obeys, hides or reorders: those are escaped. */
function toPlainJson(value: unknown): string {
  return JSON.stringify(value, writeNumberless, 2).replace(
    /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) =>
      Array.from({ length: character.length }, (_, at) => {
        return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
      }).join(''),
  );
}

/** JSON has no infinity and no "not measured": both become null, typed arrays become lists. */
function writeNumberless(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as Float64Array)
    : value;
}
