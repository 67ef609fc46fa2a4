import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../../model/text.ts';
import type { Loaded, ScenarioLoader } from './loader.ts';
import { isPlainFileName, NOT_BESIDE, NOT_FOUND, NOT_SHIPPED } from './loader.ts';
import type { Checked } from './mistake.ts';
import { nearestName } from './nearest.ts';
import { nameFrom, parseScenario } from './parse.ts';
import type { ReadScenario } from './parse.ts';
import type { PlacedMap } from './placed.ts';
import { SCHEMA_FILE } from './schema-file.ts';

/** The folder of the scenarios that come with the program, in a checkout or installed. */
export function shippedFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'scenarios', SCHEMA_FILE))) {
    if (dirname(folder) === folder) throw new Error(`no folder scenarios with ${SCHEMA_FILE}`);
    folder = dirname(folder);
  }
  return join(folder, 'scenarios');
}

/** The bare names of the shipped scenarios, in alphabetical order. */
export function shippedNames(): string[] {
  return readdirSync(shippedFolder())
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * Reads and checks the scenario in a file, or a shipped one by its bare name (`souss-massa`).
 * A file wins over a shipped scenario of the same name.
 * @param sweep keys of a sweep that replace those of the scenario
 */
export function loadScenario(fileOrName: string, sweep?: PlacedMap): Checked<ReadScenario> {
  const own = readText(fileOrName, fileOrName);
  const isShipped = !own.ok && shippedNames().includes(fileOrName);
  const loaded = isShipped ? loadShipped(fileOrName) : own;
  if (loaded.ok) return parseScenario(loaded.source.text, loaded.source.file, fileLoader(), sweep);
  const nearest = nearestName(nameFrom(fileOrName), shippedNames());
  const { found } = loaded;
  const mistake = { file: fileOrName, line: 0, column: 0, path: '', found, expected: A_SCENARIO };
  return { ok: false, mistakes: [nearest === undefined ? mistake : { ...mistake, nearest }] };
}

/** Reads files of the disk. Symbolic links are followed, but not out of the scenario's folder. */
export function fileLoader(): ScenarioLoader {
  return {
    beside(name, from) {
      if (!isPlainFileName(name)) return NOT_BESIDE;
      try {
        const folder = dirname(realpathSync(from));
        const file = realpathSync(join(folder, name));
        if (dirname(file) !== folder) return NOT_BESIDE;
        const isNear = realpathSync(dirname(from)) === folder;
        return readText(file, isNear ? join(dirname(from), name) : shownPath(file));
      } catch {
        return NOT_FOUND;
      }
    },
    shipped: (name) => (shippedNames().includes(name) ? loadShipped(name) : NOT_SHIPPED),
    get shippedNames() {
      return shippedNames();
    },
  };
}

function loadShipped(name: string): Loaded {
  const file = join(shippedFolder(), `${name}.yaml`);
  return readText(file, shownPath(file));
}

/** Relative to where the user is, when it lies below. */
function shownPath(file: string): string {
  const shown = relative(process.cwd(), file);
  return shown.startsWith(`..${sep}`) ? file : shown;
}

/** In bytes; larger files are not read. */
const LARGEST = 16 << 20;

/** The text of a regular file; devices, pipes and folders are none. */
function readText(path: string, file: string): Loaded {
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

function explainFailure(error: unknown): Loaded {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return NOT_FOUND;
    case 'EISDIR':
      return refuse(NO_FILE);
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return refuse(NOT_UTF8);
    default:
      return refuse(UNREADABLE);
  }
}

function refuse([found, expected]: readonly [Text, Text]): Loaded {
  return { ok: false, found, expected };
}

const A_SCENARIO: Text = {
  en: 'a scenario file, or the name of a shipped scenario',
  fr: 'un fichier de scénario, ou le nom d’un scénario fourni',
};

const NO_FILE = [
  { en: 'names a folder or a device', fr: 'nomme un dossier ou un périphérique' },
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
    fr: 'du texte en UTF-8 (dans un tableur : enregistrer en CSV UTF-8)',
  },
] as const;

const UNREADABLE = [
  { en: 'names a file that cannot be read', fr: 'nomme un fichier illisible' },
  { en: 'a file that you may read', fr: 'un fichier accessible en lecture' },
] as const;
