import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasManifest } from '../../experiment/results/manifest.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import type { Language } from '../../model/text.ts';

const TEXTS = {
  missing: {
    en: (directory: string) => `${directory} does not exist. Results are made by reticula sweep`,
    fr: (directory: string) =>
      `${directory} n’existe pas. Les résultats sont produits par reticula sweep`,
  },
  several: {
    en: (directory: string, found: string) =>
      `${directory} holds several results; choose one:\n${found}`,
    fr: (directory: string, found: string) =>
      `${directory} contient plusieurs résultats ; choisissez :\n${found}`,
  },
};

/**
 * The results directories that are meant: the one given, or those in it (`results`, or what was
 * given to --out). A directory without any is given back: reading it says best what is wrong.
 */
export function findResults(directory: string, language: Language): string[] {
  if (hasManifest(directory)) return [directory];
  if (!existsSync(directory))
    throw new CommandError(EXIT.mismatch, TEXTS.missing[language](printable(directory)));
  if (!statSync(directory).isDirectory()) return [directory];
  const inside = readdirSync(directory)
    .sort()
    .map((name) => join(directory, name))
    .filter(hasManifest);
  return inside.length === 0 ? [directory] : inside;
}

/** The same where exactly one is needed. */
export function findOneResult(directory: string, language: Language): string {
  const found = findResults(directory, language);
  const [first = directory, second] = found;
  if (second === undefined) return first;
  throw new CommandError(
    EXIT.usage,
    TEXTS.several[language](
      printable(directory),
      found.map((one) => `  ${printable(one)}`).join('\n'),
    ),
  );
}
