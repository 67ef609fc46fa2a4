import { isSeed, SEED_EXPECTED } from '../../experiment/scenario/seed-shape.ts';
import { LANGUAGES } from '../../model/index.ts';
import type { Language, Text } from '../../model/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { findLesson, LESSONS } from '../lessons/lessons.ts';
import { setupOfLesson } from '../lessons/setup-of-lesson.ts';
import { MOST_TICKS } from '../state/limits.ts';
import { isLanguage } from '../state/preferences.ts';
import type { PageScenario } from '../state/scenario-source.ts';
import { setupOf } from '../state/setup.ts';
import type { Setup } from '../state/setup.ts';
import { findShipped, mainScenario, SHIPPED_NAMES, whyTooLarge } from '../state/shipped.ts';
import { didYouMean } from './did-you-mean.ts';
import { packText, unpackText } from './own-text.ts';
import { quoted } from './quoted.ts';
import { readDeviation, writeDeviation } from './words.ts';

/** What an address holds: everything by which the page shows the same elsewhere. */
export interface Shown {
  readonly setup: Setup;
  readonly tick: number;
  readonly language: Language | undefined;
  readonly lesson: Lesson | undefined;
  /** The answer that was bet on. */
  readonly bet: number | undefined;
}

/** An address that was read: always something to show, and what was not understood. */
export interface ReadAddress {
  readonly shown: Shown;
  readonly complaints: readonly Text[];
}

const VERSION = '1';

const MOST_REPLICATES = 2 ** 31 - 1;

/** The part of the address behind its #. */
export function writeAddress({ setup, tick, language, lesson, bet }: Shown): string {
  const { scenario, seed, replicate, ticks, first, second } = setup;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['v', VERSION],
    ['lang', language],
    ['lesson', lesson?.id],
    ['bet', bet],
    scenario.text === undefined ? ['s', scenario.name] : ['own', packText(scenario.text)],
    ['seed', encodeURIComponent(seed)],
    ['r', replicate],
    ['n', ticks],
    ['t', tick],
    ['a', writeDeviation(first)],
    ['b', second === null ? undefined : writeDeviation(second)],
  ];
  return parts
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
    .join('&');
}

/**
 * Reads an address, whatever it is: never throws, and what it does not understand it leaves at its default
 * and complains of.
 * @param readScenario reads a scenario that travels in the address
 */
export async function readAddress(
  fragment: string,
  readScenario: (text: string) => Promise<PageScenario | undefined>,
): Promise<ReadAddress> {
  const complaints: Text[] = [];
  const complain = (why: Text) => void complaints.push(why);
  const parts = split(fragment.replace(/^#/, ''), complain);
  const given = (key: string) => parts.get(key);

  if (given('v') !== undefined && given('v') !== VERSION) complain(OTHER_VERSION);
  const language = readLanguage(given('lang'), complain);
  const lesson = readLesson(given('lesson'), complain);
  const start = lesson === undefined ? undefined : setupOfLesson(lesson);
  const scenario =
    (await readOwn(given('own'), readScenario, complain)) ??
    readShipped(given('s'), complain) ??
    start?.scenario ??
    mainScenario();
  const base = start ?? setupOf(scenario);
  const ticks =
    whole(given('n'), [1, MOST_TICKS], complain) ?? (start ? base.ticks : scenario.ticks);
  const [a, b] = [given('a'), given('b')];
  const setup: Setup = {
    scenario,
    seed: readSeed(given('seed'), complain) ?? base.seed,
    replicate: whole(given('r'), [0, MOST_REPLICATES], complain) ?? base.replicate,
    ticks: Math.min(ticks, MOST_TICKS),
    first: a === undefined ? base.first : readDeviation(a, ticks, complain),
    // A lesson always has two worlds.
    second:
      b === undefined
        ? a === undefined || lesson !== undefined
          ? base.second
          : null
        : readDeviation(b, ticks, complain),
  };
  const answers = lesson?.bet.answers.length ?? 0;
  const bet = lesson && whole(given('bet'), [0, answers - 1], complain);
  const tick = whole(given('t'), [0, setup.ticks], complain) ?? 0;
  return {
    shown: {
      setup,
      // In a lesson nothing runs before the bet.
      tick: lesson !== undefined && bet === undefined ? 0 : tick,
      language,
      lesson,
      bet,
    },
    complaints,
  };
}

const KEYS = ['v', 'lang', 'lesson', 'bet', 's', 'own', 'seed', 'r', 'n', 't', 'a', 'b'];

/** Each key at most once, decoded. */
function split(fragment: string, complain: (why: Text) => void): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of fragment.split('&', 30)) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals));
    const value = decode(part.slice(equals + 1));
    const isKnown = KEYS.includes(key) && !parts.has(key);
    if (isKnown && value !== undefined) parts.set(key, value);
    else {
      complain({
        en: `The address has a part that means nothing here: ${quoted(part, 'en')}.`,
        fr: `L’adresse contient un élément sans signification ici\u00a0: ${quoted(part, 'fr')}.`,
      });
    }
  }
  return parts;
}

function decode(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

function readLanguage(
  name: string | undefined,
  complain: (why: Text) => void,
): Language | undefined {
  if (name === undefined || isLanguage(name)) return name;
  complain({
    en: `There is no language ${quoted(name, 'en')}, only ${LANGUAGES.join(' and ')}.`,
    fr: `Il n’y a pas de langue ${quoted(name, 'fr')}, seulement ${LANGUAGES.join(' et ')}.`,
  });
  return undefined;
}

function readLesson(id: string | undefined, complain: (why: Text) => void): Lesson | undefined {
  if (id === undefined) return undefined;
  const found = findLesson(id);
  if (found === undefined) {
    const ids = LESSONS.map((lesson) => lesson.id);
    const hint = didYouMean(id, ids);
    complain({
      en: `There is no lesson ${quoted(id, 'en')}.${hint.en}`,
      fr: `Il n’y a pas de leçon ${quoted(id, 'fr')}.${hint.fr}`,
    });
  }
  return found;
}

function readShipped(name: string | undefined, complain: (why: Text) => void) {
  if (name === undefined) return undefined;
  const found = findShipped(name);
  if (found === undefined) complain(whyNotShown(name));
  return found;
}

function whyNotShown(name: string): Text {
  const tooLarge = whyTooLarge(name);
  if (tooLarge !== undefined) {
    return {
      en: `The main scenario is shown instead of ${quoted(name, 'en')}. ${tooLarge.en}`,
      fr: `Le scénario principal est affiché au lieu de ${quoted(name, 'fr')}. ${tooLarge.fr}`,
    };
  }
  const hint = didYouMean(name, SHIPPED_NAMES);
  return {
    en: `There is no scenario ${quoted(name, 'en')}; the main one is shown.${hint.en}`,
    fr: `Il n’y a pas de scénario ${quoted(name, 'fr')}\u00a0; le scénario principal est affiché.${hint.fr}`,
  };
}

async function readOwn(
  packed: string | undefined,
  readScenario: (text: string) => Promise<PageScenario | undefined>,
  complain: (why: Text) => void,
): Promise<PageScenario | undefined> {
  if (packed === undefined) return undefined;
  const text = unpackText(packed);
  const scenario = text === undefined ? undefined : await readScenario(text);
  if (scenario === undefined) {
    complain({
      en: 'The scenario in the address cannot be read; the main one is shown.',
      fr: 'Le scénario contenu dans l’adresse est illisible\u00a0; le scénario principal est affiché.',
    });
  }
  return scenario;
}

function readSeed(seed: string | undefined, complain: (why: Text) => void): string | undefined {
  if (seed === undefined || isSeed(seed)) return seed;
  complain({
    en: `The seed ${quoted(seed, 'en')} is none: ${SEED_EXPECTED.en}.`,
    fr: `La graine ${quoted(seed, 'fr')} n’en est pas une\u00a0: ${SEED_EXPECTED.fr}.`,
  });
  return undefined;
}

function whole(
  written: string | undefined,
  [low, high]: readonly [number, number],
  complain: (why: Text) => void,
): number | undefined {
  if (written === undefined) return undefined;
  const value = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= low && value <= high) return value;
  complain({
    en: `The address says ${quoted(written, 'en')} where a whole number from ${low} to ${high} is expected.`,
    fr: `L’adresse dit ${quoted(written, 'fr')} là où un nombre entier de ${low} à ${high} est attendu.`,
  });
  return undefined;
}

const OTHER_VERSION: Text = {
  en: 'The address is of another version of this page: it may show something else.',
  fr: 'L’adresse vient d’une autre version de cette page\u00a0: elle peut montrer autre chose.',
};
