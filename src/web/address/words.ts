import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import { explainInvalid, findParameter, parameterEntries } from '../../model/index.ts';
import type { ParameterPath, Text } from '../../model/index.ts';
import { AS_THE_SCENARIO, withChange, wordsOf } from '../state/setup.ts';
import type { Deviation } from '../state/setup.ts';
import { didYouMean } from './did-you-mean.ts';
import { quoted } from './quoted.ts';

/*
 * A deviation in an address: `trust.initial:0.3,13@trust.gain:0`, from the start or from a quarter on.
 */

/** More than there are parameters and quarters for. */
const MOST_WORDS = 500;

export function writeDeviation(deviation: Deviation): string {
  return wordsOf(deviation)
    .map(({ tick, path, value }) => `${tick === 0 ? '' : `${tick}@`}${path}:${String(value)}`)
    .join(',');
}

/** What of it can be understood; what cannot is complained of. */
export function readDeviation(
  text: string,
  ticks: number,
  complain: (why: Text) => void,
): Deviation {
  const words = text === '' ? [] : text.split(',', MOST_WORDS);
  return words.reduce((deviation, word) => {
    const read = readWord(word, ticks, complain);
    if (read === undefined) return deviation;
    const { path, value, tick } = read;
    return withChange(deviation, path, value, tick === 0 ? 0 : tick - 1);
  }, AS_THE_SCENARIO);
}

function readWord(word: string, ticks: number, complain: (why: Text) => void) {
  const [, at, path = '', written = ''] =
    /^(?:(\d{1,5})@)?([A-Za-z.]{1,80}):([^:]{0,60})$/.exec(word) ?? [];
  const declaration = findParameter(path);
  if (declaration === undefined) {
    complain(unknown(path === '' ? word : path));
    return undefined;
  }
  const value = readValue(written);
  const allowed = explainInvalid(declaration, value);
  if (allowed !== undefined) {
    complain({
      en: `${declaration.label.en} ${quoted(written, 'en')}: expected ${allowed.en}; it stays as in the scenario.`,
      fr: `${declaration.label.fr} ${quoted(written, 'fr')}\u00a0: attendu ${allowed.fr}\u00a0; la valeur du scénario est gardée.`,
    });
    return undefined;
  }
  const tick = at === undefined ? 0 : Number(at);
  const isLate = tick > ticks || tick === 1;
  if (at !== undefined && (isLate || declaration.actsAt === 'setup')) {
    complain({
      en: `${declaration.label.en} cannot change in quarter ${tick} of ${ticks}; it stays as it is.`,
      fr: `${declaration.label.fr} ne peut pas changer au trimestre ${tick} sur ${ticks}\u00a0; la valeur reste.`,
    });
    return undefined;
  }
  // The declaration was found by it.
  return { path: path as ParameterPath, value, tick };
}

const PATHS = parameterEntries().map(({ path }) => path);

function unknown(path: string): Text {
  const hint = didYouMean(path.slice(0, 80), PATHS);
  return {
    en: `There is no parameter ${quoted(path, 'en')}.${hint.en}`,
    fr: `Il n’y a pas de paramètre ${quoted(path, 'fr')}.${hint.fr}`,
  };
}

function readValue(written: string): ParameterValue {
  switch (written) {
    case 'null':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(written) ? Number(written) : written;
  }
}
