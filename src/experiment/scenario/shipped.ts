import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loaded } from './loader.ts';
import { NOT_SHIPPED } from './loader.ts';
import { readText } from './read-text.ts';
import { SCHEMA_FILE } from './schema-file.ts';
import { shownPath } from './shown-path.ts';

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

/** A shipped scenario by its bare name. */
export function loadShipped(name: string): Loaded {
  if (!shippedNames().includes(name)) return NOT_SHIPPED;
  const file = join(shippedFolder(), `${name}.yaml`);
  return readText(file, shownPath(file));
}

/** A file beside a shipped scenario, where these are no files on the disk; here they are. */
export function besideShipped(_name: string, _from: string): Loaded | undefined {
  return undefined;
}

/** Where the schema of scenarios lies, for editors; undefined where it does not. */
export function schemaPath(): string | undefined {
  return join(shippedFolder(), SCHEMA_FILE);
}

/** Whether a file is one of the shipped scenarios. */
export function isShippedFile(folder: string, name: string): boolean {
  return folder === shippedFolder() && shippedNames().includes(name);
}
