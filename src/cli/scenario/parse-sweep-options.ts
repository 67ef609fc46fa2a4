import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readDocument } from '../../experiment/scenario/document.ts';
import { MistakeLog } from '../../experiment/scenario/mistake.ts';
import type { Mistake } from '../../experiment/scenario/mistake.ts';
import type { Place, Placed, PlacedEntry, PlacedMap } from '../../experiment/scenario/placed.ts';
import { isValue } from '../../experiment/scenario/placed.ts';
import type { Text } from '../../model/text.ts';
import { readShortForm } from './short-form.ts';

/** What the command line says of the sweep, as it was typed. */
export interface SweepWords {
  readonly design?: string | undefined;
  /** `trust.initial=0.3..0.7` */
  readonly factor?: readonly string[] | undefined;
  readonly samples?: string | undefined;
  readonly points?: string | undefined;
  readonly when?: readonly string[] | undefined;
}

const EXPECTED: Text = {
  en: 'group.name=values, such as trust.initial=0.3,0.5 or trust.initial=0.3..0.7 or trust.initial=0.3..0.7/5, or what a scenario file may have',
  fr: 'groupe.nom=valeurs, comme trust.initial=0.3,0.5 ou trust.initial=0.3..0.7 ou trust.initial=0.3..0.7/5, ou ce qu’un fichier de scénario admet',
};

const ALONE: Text = {
  en: 'either points from a file, or a design with its factors',
  fr: 'soit des points tirés d’un fichier, soit un plan avec ses facteurs',
};
const NO_VALUES: Text = { en: 'has no values', fr: 'n’a pas de valeurs' };
const TWICE: Text = { en: 'is given more than once', fr: 'est donné plusieurs fois' };
const ONCE: Text = { en: 'each factor once', fr: 'chaque facteur une fois' };

/**
 * The keys of a sweep that the options give, for the same checks as those of a file; `undefined` where they
 * give none.
 */
export function parseSweepOptions(
  words: SweepWords,
):
  | { readonly ok: true; readonly sweep: PlacedMap | undefined }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] } {
  const log = new MistakeLog();
  const { design, factor = [], samples, points, when = [] } = words;
  const entries = [
    ...(design === undefined ? [] : [entryFor('design', textAt(design, optionPlace('design')))]),
    ...(factor.length === 0 ? [] : [entryFor('factors', factorsIn(factor, log))]),
    ...(samples === undefined ? [] : [entryFor('samples', numberAt(samples))]),
    // A name beside the file itself: whatever is wrong with it is said of its own path.
    ...(points === undefined
      ? []
      : [entryFor('points', textAt(basename(linkedFile(points)), nowhereIn(points)))]),
    ...(when.length === 0 ? [] : [entryFor('when', conditionsIn(when))]),
  ];
  if (points !== undefined) refuseBesidePoints(words, log);
  if (log.count > 0) return { ok: false, mistakes: log.sorted() };
  const [first] = entries;
  if (first === undefined) return { ok: true, sweep: undefined };
  return { ok: true, sweep: { kind: 'map', place: first.keyPlace, entries } };
}

/** A list of points leaves nothing else to choose. */
function refuseBesidePoints({ points, design, factor, samples }: SweepWords, log: MistakeLog) {
  const others = [
    ...(design === undefined || design === 'points' ? [] : [`--design ${design}`]),
    ...(factor === undefined ? [] : ['--factor']),
    ...(samples === undefined ? [] : ['--samples']),
  ];
  if (others.length === 0) return;
  const listed = others.join(', ');
  log.add(
    optionPlace(`points ${points}`),
    '',
    { en: `is given beside ${listed}`, fr: `est donné avec ${listed}` },
    ALONE,
  );
}

/** Where a file really lies: who types the name of a link means what it leads to. */
export function linkedFile(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Reading it tells what is wrong.
    return resolve(path);
  }
}

/** Mistakes of the command line stand in no line of a file. */
function nowhereIn(file: string): Place {
  return { file, line: 0, column: 0 };
}

function optionPlace(option: string): Place {
  return nowhereIn(`--${option}`);
}

function entryFor(key: string, value: Placed): PlacedEntry {
  return { key, keyPlace: value.place, value };
}

function textAt(value: string, place: Place): Placed {
  return { kind: 'scalar', place, value, source: value };
}

function numberAt(source: string): Placed {
  const value = /^-?\d{1,10}$/.test(source) ? Number(source) : source;
  return { kind: 'scalar', place: optionPlace('samples'), value, source };
}

function conditionsIn(when: readonly string[]): Placed {
  const place = optionPlace('when');
  return { kind: 'list', place, items: when.map((condition) => textAt(condition, place)) };
}

function factorsIn(given: readonly string[], log: MistakeLog): PlacedMap {
  const place = optionPlace('factor');
  const entries: PlacedEntry[] = [];
  for (const text of given) {
    const equals = text.indexOf('=');
    const key = (equals < 0 ? text : text.slice(0, equals)).trim();
    const written = equals < 0 ? '' : text.slice(equals + 1).trim();
    if (entries.some((entry) => entry.key === key)) {
      log.add(place, key, TWICE, ONCE);
      continue;
    }
    if (written === '') {
      log.add(place, key, NO_VALUES, EXPECTED);
      continue;
    }
    const short = readShortForm(written);
    if ('meant' in short) {
      log.add(place, key, isValue(written, true), EXPECTED, short.meant && `${key}=${short.meant}`);
      continue;
    }
    const value = readDocument(short.yaml, place.file, log);
    if (value !== undefined) entries.push({ key, keyPlace: place, value: moved(value, place) });
  }
  return { kind: 'map', place, entries };
}

function moved(placed: Placed, place: Place): Placed {
  switch (placed.kind) {
    case 'scalar':
      return { ...placed, place };
    case 'list':
      return { ...placed, place, items: placed.items.map((item) => moved(item, place)) };
    case 'map': {
      const entries = placed.entries.map(({ key, value }) => {
        return { key, keyPlace: place, value: moved(value, place) };
      });
      return { ...placed, place, entries };
    }
  }
}
