import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Text } from '../../model/text.ts';
import type { ScenarioLoader, Source } from './loader.ts';
import { isPlainFileName, NOT_BESIDE, NOT_FOUND } from './loader.ts';
import type { Checked } from './mistake.ts';
import { nearestName } from './nearest.ts';
import { nameFrom, parseScenario } from './parse.ts';
import type { ReadScenario } from './parse.ts';
import type { PlacedMap } from './placed.ts';
import { explainFailure, NO_FILE, readText } from './read-text.ts';
import { besideShipped, loadShipped, shippedNames } from './shipped.ts';
import { shownPath } from './shown-path.ts';

/**
 * Reads and checks the scenario in a file, or a shipped one by its bare name (`souss-massa`).
 * A file wins over a shipped scenario of the same name.
 * @param sweep keys of a sweep that replace those of the scenario
 */
export function loadScenario(fileOrName: string, sweep?: PlacedMap): Checked<ReadScenario> {
  const own = readText(fileOrName, fileOrName);
  const isShipped = !own.ok && shippedNames().includes(fileOrName);
  const loaded = isShipped ? loadShipped(fileOrName) : own;
  if (loaded.ok) return parse(loaded.source, sweep);
  const nearest =
    nearestName(nameFrom(fileOrName), shippedNames()) ??
    (loaded === NOT_FOUND ? nearestFile(fileOrName) : undefined);
  const { found } = loaded;
  const isFile = loaded !== NOT_FOUND && found !== NO_FILE[0];
  const expected = isFile ? loaded.expected : A_SCENARIO;
  const mistake = { file: fileOrName, line: 0, column: 0, path: '', found, expected };
  return { ok: false, mistakes: [nearest === undefined ? mistake : { ...mistake, nearest }] };
}

/** The same of a shipped one, whatever files there are. */
export function loadShippedScenario(name: string): Checked<ReadScenario> {
  const loaded = loadShipped(name);
  if (!loaded.ok) throw new Error(`no shipped scenario ${name}`);
  return parse(loaded.source);
}

function parse({ text, file }: Source, sweep?: PlacedMap): Checked<ReadScenario> {
  return parseScenario(text, file, fileLoader(), sweep);
}

/**
 * The files of the user that a scenario is read from, by their names in the one folder where all of them lie; none
 * where it is a shipped one.
 */
export function filesOfScenario(fileOrName: string): Readonly<Record<string, string>> {
  const own = readText(fileOrName, fileOrName);
  if (!own.ok) return {};
  const loader = fileLoader();
  const texts: Record<string, string> = { [basename(fileOrName)]: own.source.text };
  const read = new Set([fileOrName]);
  parseScenario(own.source.text, fileOrName, {
    shipped: (name) => loader.shipped(name),
    shippedNames: loader.shippedNames,
    beside(name, from) {
      const loaded = loader.beside(name, from);
      // What lies beside a shipped one comes with the program.
      if (loaded.ok && read.has(from)) {
        read.add(loaded.source.file);
        texts[name] = loaded.source.text;
      }
      return loaded;
    },
  });
  return texts;
}

/** Reads files of the disk. Symbolic links are followed, but not out of the scenario's folder. */
export function fileLoader(): ScenarioLoader {
  return {
    beside(name, from) {
      if (!isPlainFileName(name)) return NOT_BESIDE;
      const shipped = besideShipped(name, from);
      if (shipped !== undefined) return shipped;
      try {
        const folder = dirname(realpathSync(from));
        const file = realpathSync(join(folder, name));
        if (dirname(file) !== folder) return NOT_BESIDE;
        const isNear = realpathSync(dirname(from)) === folder;
        return readText(file, isNear ? join(dirname(from), name) : shownPath(file));
      } catch (error) {
        return explainFailure(error);
      }
    },
    shipped: loadShipped,
    get shippedNames() {
      return shippedNames();
    },
  };
}

/** The scenario file of the same folder whose name is most alike. */
function nearestFile(path: string): string | undefined {
  const folder = dirname(path);
  try {
    const names = readdirSync(folder).filter((name) => /\.(?:ya?ml|json)$/i.test(name));
    const nearest = nearestName(basename(path), names);
    return nearest && join(folder, nearest);
  } catch {
    // No such folder.
    return undefined;
  }
}

const A_SCENARIO: Text = {
  en: 'a scenario file, or the name of a shipped scenario',
  fr: 'un fichier de scénario, ou le nom d’un scénario fourni',
};
