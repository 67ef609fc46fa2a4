import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasManifest } from '../../experiment/results/manifest.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import type { Language } from '../../model/text.ts';
import { commandLine } from '../program.ts';
import { listResults } from './tell-several.ts';

const EXAMPLE = commandLine('sweep', 'souss-massa');

const TEXTS = {
  missing: {
    en: (directory: string) =>
      `${directory} does not exist. Results are made by a sweep, such as ${EXAMPLE}`,
    fr: (directory: string) =>
      `${directory} n’existe pas. Les résultats sont produits par un balayage, comme ${EXAMPLE}`,
  },
  several: {
    en: (found: string) => `--out is for one result, but there are several; choose one:\n${found}`,
    fr: (found: string) =>
      `--out vaut pour un seul résultat, or il y en a plusieurs\u00a0; choisissez\u00a0:\n${found}`,
  },
};

/**
 * The results directories that are meant: the one given, or those in it (`results`, or what was
 * given to --out). A directory without any is given back: reading it says best what is wrong.
 */
export function findResults(directory: string, language: Language): string[] {
  if (hasManifest(directory)) return [directory];
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found === undefined)
    throw new CommandError(EXIT.mismatch, TEXTS.missing[language](printable(directory)));
  if (!found.isDirectory()) return [directory];
  const inside = readdirSync(directory)
    .sort()
    .map((name) => join(directory, name))
    .filter(hasManifest);
  return inside.length === 0 ? [directory] : inside;
}

/** Refuses several results where they would overwrite each other. */
export function onlyOne(found: readonly string[], language: Language): void {
  if (found.length < 2) return;
  throw new CommandError(EXIT.usage, TEXTS.several[language](listResults(found, language)));
}
