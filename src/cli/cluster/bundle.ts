import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOfScenario } from '../../experiment/scenario/files.ts';
import { SINGLE_FILE } from '../program-file.ts';

/** What a folder holds that is taken to a cluster as a whole. */
export interface Bundle {
  /** By their paths in the folder. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly program: string;
  /** A path in the folder, or the name of a shipped scenario, which the program holds. */
  readonly scenario: string;
  /** Of --points. */
  readonly points?: string;
}

const PROGRAM = 'reticula.mjs';
const POINTS = 'points.csv';

/** Folder of the scenario and of what is read with it. */
const SCENARIO_FOLDER = 'scenario';

/** The program as one file, and the user's files that the scenario is read from. */
export function makeBundle(fileOrName: string, points: string | undefined): Bundle {
  const inFolder = (name: string) => join(SCENARIO_FOLDER, name);
  const texts = Object.entries(filesOfScenario(fileOrName));
  return {
    files: {
      [PROGRAM]: readFileSync(fileURLToPath(SINGLE_FILE)),
      ...(points !== undefined && { [POINTS]: readFileSync(points) }),
      ...Object.fromEntries(
        texts.map(([name, text]) => [inFolder(name), new TextEncoder().encode(text)]),
      ),
    },
    program: PROGRAM,
    ...(points !== undefined && { points: POINTS }),
    scenario: texts.length > 0 ? inFolder(basename(fileOrName)) : fileOrName,
  };
}
