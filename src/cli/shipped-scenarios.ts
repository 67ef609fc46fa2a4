import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the package keeps its scenarios: beside `src`, and beside `dist`. */
const FOLDER = new URL('../../scenarios/', import.meta.url);

const ENDING = '.yaml';

/** Names of the scenarios that come with the program, in alphabetical order. */
export function shippedScenarios(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** The file of a shipped scenario; the name must be one of `shippedScenarios()`. */
export function shippedScenarioFile(name: string): string {
  return fileURLToPath(new URL(`${name}${ENDING}`, FOLDER));
}

/** The JSON Schema of scenario files, for editors. */
export function schemaFile(): string {
  return fileURLToPath(new URL('scenario.schema.json', FOLDER));
}
