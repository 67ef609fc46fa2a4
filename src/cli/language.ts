import type { Language } from '../model/text.ts';
import { LANGUAGES } from '../model/text.ts';

/**
 * The language of the texts: `--lang` when given, else the environment's, else English. Known
 * before the arguments are parsed, because the parser itself speaks.
 */
export function chooseLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = typedLanguage(words);
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en';
  return asked ?? languageOfLocale(locale);
}

/** The language that was typed, if one was. */
export function typedLanguage(words: readonly string[]): Language | undefined {
  const asked = findOption(words, '--lang');
  return isLanguage(asked) ? asked : undefined;
}

/** `fr_MA.UTF-8` → `fr`; what we do not speak → `en`. */
function languageOfLocale(locale: string): Language {
  const language = locale.toLowerCase().split(/[^a-z]/)[0];
  return isLanguage(language) ? language : 'en';
}

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The last value given, as the parser takes it. Words after `--` are not options. */
function findOption(words: readonly string[], name: string): string | undefined {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  return options
    .map((word, at) => (word === name ? options[at + 1] : valueAfterEquals(word, name)))
    .findLast((value) => value !== undefined);
}

function valueAfterEquals(word: string, name: string): string | undefined {
  return word.startsWith(`${name}=`) ? word.slice(name.length + 1) : undefined;
}
