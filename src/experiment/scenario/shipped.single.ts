import { SCENARIO_FILES } from 'virtual:single-file';
import type { Loaded } from './loader.ts';
import { NOT_FOUND, NOT_SHIPPED } from './loader.ts';

/** No path begins so, because this is a file: a shipped scenario is not taken for one of the user. */
const FOLDER = 'reticula.mjs/scenarios/';

/** The bare names of the shipped scenarios, in alphabetical order. */
export function shippedNames(): string[] {
  return Object.keys(SCENARIO_FILES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

export function loadShipped(name: string): Loaded {
  return load(`${name}.yaml`) ?? NOT_SHIPPED;
}

export function besideShipped(name: string, from: string): Loaded | undefined {
  return from.startsWith(FOLDER) ? (load(name) ?? NOT_FOUND) : undefined;
}

export function schemaPath(): string | undefined {
  return undefined;
}

export function isShippedFile(_folder: string, _name: string): boolean {
  return false;
}

function load(name: string): Loaded | undefined {
  const text = Object.hasOwn(SCENARIO_FILES, name) ? SCENARIO_FILES[name] : undefined;
  return text === undefined ? undefined : { ok: true, source: { file: FOLDER + name, text } };
}
