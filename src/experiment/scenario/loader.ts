import type { Text } from '../../model/text.ts';

/** A file that was read. */
export interface Source {
  /** As messages name it, and different from every other file's. */
  readonly file: string;
  readonly text: string;
}

/** What became of a wish to read: the file, or why not. */
export type Loaded =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly found: Text; readonly expected: Text };

/**
 * The only way for a scenario to other files: in Node `files.ts`, in a browser and in tests
 * `textLoader`. Never reads outside the folder of the file that asks.
 */
export interface ScenarioLoader {
  /** A file of the folder in which `from` lies; `from` is the `file` of a source. */
  beside(name: string, from: string): Loaded;
  /** A scenario that comes with the program, by its bare name. */
  shipped(name: string): Loaded;
  readonly shippedNames: readonly string[];
}

/** A plain name of a file of the same folder: no path, no drive, nothing hidden. */
export function isPlainFileName(name: string): boolean {
  return /^(?!\.)[^\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(name);
}

export const NOT_BESIDE: Loaded = {
  ok: false,
  found: {
    en: 'is not in the folder of the scenario',
    fr: 'n’est pas dans le dossier du scénario',
  },
  expected: { en: 'the name of a file beside it', fr: 'le nom d’un fichier placé à côté' },
};

export const NOT_FOUND: Loaded = {
  ok: false,
  found: { en: 'names a file that does not exist', fr: 'nomme un fichier qui n’existe pas' },
  expected: { en: 'the name of a file beside it', fr: 'le nom d’un fichier placé à côté' },
};

export const NOT_SHIPPED: Loaded = {
  ok: false,
  found: { en: 'is no shipped scenario', fr: 'n’est pas un scénario fourni' },
  expected: {
    en: 'the name of a shipped scenario, or ./ and a file of the same folder',
    fr: 'le nom d’un scénario fourni, ou ./ et un fichier du même dossier',
  },
};

/** A loader without a disk: texts by file name. */
export function textLoader(
  files: Readonly<Record<string, string>>,
  shipped: Readonly<Record<string, string>> = {},
): ScenarioLoader {
  return {
    beside(name, from) {
      if (!isPlainFileName(name)) return NOT_BESIDE;
      const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : '';
      const file = folder + name;
      const text = Object.hasOwn(files, file) ? files[file] : undefined;
      return text === undefined ? NOT_FOUND : { ok: true, source: { file, text } };
    },
    shipped(name) {
      const text = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
      const file = `scenarios/${name}.yaml`;
      return text === undefined ? NOT_SHIPPED : { ok: true, source: { file, text } };
    },
    shippedNames: Object.keys(shipped),
  };
}
