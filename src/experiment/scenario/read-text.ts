import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Text } from '../../model/text.ts';
import type { Loaded } from './loader.ts';
import { NOT_FOUND } from './loader.ts';

/** In bytes; larger files are not read. */
const LARGEST = 16 << 20;

/**
 * The text of a regular file; devices, pipes and folders are none.
 * @param file its name, as messages show it
 */
export function readText(path: string, file: string): Loaded {
  let descriptor: number | undefined;
  try {
    // A pipe would wait for a writer; systems without the flag have no such pipes.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    if (!status.isFile()) return refuse(NO_FILE);
    if (status.size > LARGEST) return refuse(TOO_LARGE);
    const bytes = readFileSync(descriptor);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, source: { file, text } };
  } catch (error) {
    return explainFailure(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Why a file cannot be read. */
export function explainFailure(error: unknown): Loaded {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return NOT_FOUND;
    case 'EISDIR':
      return refuse(NO_FILE);
    case 'ELOOP':
      return refuse(CIRCLE);
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return refuse(NOT_UTF8);
    default:
      return refuse(UNREADABLE);
  }
}

function refuse([found, expected]: readonly [Text, Text]): Loaded {
  return { ok: false, found, expected };
}

export const NO_FILE = [
  { en: 'names a folder or a device', fr: 'nomme un dossier ou un périphérique' },
  { en: 'a file', fr: 'un fichier' },
] as const;

const CIRCLE = [
  {
    en: 'names symbolic links that lead in a circle',
    fr: 'nomme des liens symboliques qui tournent en rond',
  },
  { en: 'a file', fr: 'un fichier' },
] as const;

const TOO_LARGE = [
  { en: 'names a file that is too large', fr: 'nomme un fichier trop grand' },
  { en: 'a file of at most 16 MiB', fr: 'un fichier d’au plus 16 Mio' },
] as const;

const NOT_UTF8 = [
  { en: 'names a file that is not text in UTF-8', fr: 'nomme un fichier qui n’est pas en UTF-8' },
  {
    en: 'text in UTF-8 (in a spreadsheet: save as CSV UTF-8)',
    fr: 'du texte en UTF-8 (dans un tableur\u00a0: enregistrer en CSV UTF-8)',
  },
] as const;

const UNREADABLE = [
  { en: 'names a file that cannot be read', fr: 'nomme un fichier illisible' },
  { en: 'a file that you may read', fr: 'un fichier accessible en lecture' },
] as const;
