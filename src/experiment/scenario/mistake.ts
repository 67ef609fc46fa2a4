import type { Language, Text } from '../../model/text.ts';
import { writeNumber } from '../../model/text.ts';
import type { Place } from './placed.ts';
import { excerpt, wholePath } from './excerpt.ts';

/** One thing in a scenario that must be corrected before anything runs. */
export interface Mistake extends Place {
  /** `trust.initial`, `networks[2].type`; empty where the whole file is meant. */
  readonly path: string;
  /** What was found, with its verb: `is 1.4`, `is missing`. */
  readonly found: Text;
  /** What is allowed there. */
  readonly expected: Text;
  /** What was probably meant. */
  readonly nearest?: string;
}

/** Something read from outside: usable as a whole, or not at all, with every reason why. */
export type Checked<Parts> =
  | ({ readonly ok: true } & Parts)
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** `scenarios/base.yaml:14:9 trust.initial is 1.4, expected a number from 0 to 1` */
export function renderMistake(mistake: Mistake, language: Language): string {
  return render(mistake, language, '');
}

/** The same sentence about something that is allowed and probably not meant. */
export function renderWarning(warning: Mistake, language: Language): string {
  return render(warning, language, WARNING[language]);
}

const WARNING: Text = { en: ' warning:', fr: ' avertissement\u00a0:' };

function render(mistake: Mistake, language: Language, prefix: string): string {
  const { file, line, column, found, expected, nearest } = mistake;
  const place = line > 0 ? `${wholePath(file)}:${line}:${column}` : wholePath(file);
  const path = mistake.path === '' ? '' : ` ${excerpt(mistake.path)}`;
  return place + prefix + path + SENTENCES[language](found[language], expected[language], nearest);
}

const SENTENCES = {
  en: (found: string, expected: string, nearest: string | undefined) =>
    ` ${found}, expected ${expected}` +
    (nearest === undefined ? '' : `; did you mean ${excerpt(nearest)}?`),
  fr: (found: string, expected: string, nearest: string | undefined) =>
    ` ${found}, attendu\u00a0: ${expected}` +
    (nearest === undefined ? '' : `\u00a0; vouliez-vous dire ${excerpt(nearest)}\u00a0?`),
};

/** Beyond this nobody reads on, and a hostile file must not fill the memory. */
const MOST = 500;

/** What was meant; as a function, because it takes time and not every mistake is told. */
export type Nearest = string | undefined | (() => string | undefined);

/** Collects mistakes in the order of the files, each once. */
export class MistakeLog {
  readonly #mistakes = new Map<string, Mistake>();
  #dropped = 0;

  add(place: Place, at: string, found: Text, expected: Text, nearest?: Nearest): void {
    const { file, line, column } = place;
    // People say trust.initial, wherever it is written.
    const path = at.replace(/^parameters\./, '');
    const key = JSON.stringify([file, line, column, path, found.en, expected.en]);
    if (this.#mistakes.has(key)) return;
    if (this.#mistakes.size >= MOST) {
      this.#dropped += 1;
      return;
    }
    const meant = typeof nearest === 'function' ? nearest() : nearest;
    const mistake = { file, line, column, path, found, expected };
    this.#mistakes.set(key, meant === undefined ? mistake : { ...mistake, nearest: meant });
  }

  /** How many so far: compare before and after to know whether a step went well. */
  get count(): number {
    return this.#mistakes.size + this.#dropped;
  }

  /** Files in the order in which they were first complained of, each from top to bottom. */
  sorted(): Mistake[] {
    const all = [...this.#mistakes.values()];
    const files = [...new Set(all.map(({ file }) => file))];
    const sorted = all.sort(
      (a, b) =>
        files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
    );
    const last = sorted.at(-1);
    return this.#dropped > 0 && last ? [...sorted, tooMany(last, this.#dropped)] : sorted;
  }
}

function tooMany({ file, line, column }: Mistake, dropped: number): Mistake {
  const count = writeNumber(dropped);
  return {
    file,
    line,
    column,
    path: '',
    found: {
      en: `has ${count.en} more ${dropped === 1 ? 'mistake' : 'mistakes'}`,
      fr: `contient encore ${count.fr} ${dropped === 1 ? 'erreur' : 'erreurs'}`,
    },
    expected: { en: 'the ones above first', fr: 'd’abord celles qui précèdent' },
  };
}
