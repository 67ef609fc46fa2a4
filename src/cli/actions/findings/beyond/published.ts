import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FindingsRecord } from '../../../../analysis/appraisal/findings-record.ts';
import { shippedFolder } from '../../../../experiment/scenario/shipped.ts';
import { MODEL_VERSION } from '../../../../model/index.ts';
import type { Beyond, Sourced } from '../../../../report/findings/beyond.ts';
import { printable } from '../../../printable.ts';
import type { Terminal } from '../../../terminal.ts';
import { readWorld } from '../read-world.ts';
import type { World } from '../read-world.ts';

/**
 * The reach and the rivals that come with the program: they take too long to be computed on the way. Each is missing, with the reason, where it was
 * computed with another version of the model or in another world than the findings are tried in, and where the installation lacks it.
 */
export function readPublished(world: World, terminal: Terminal): Beyond {
  return { reach: read('reach', world, terminal), rivals: read('rivals', world, terminal) };
}

function read<Record extends Pick<FindingsRecord, 'modelVersion' | 'world'>>(
  name: 'reach' | 'rivals',
  world: World,
  terminal: Terminal,
): Sourced<Record> {
  const folder = dirname(shippedFolder());
  const file = `reference/findings/${name}.json`;
  const stored = readStored<Record>(join(folder, file), name);
  if (stored === undefined) return { missing: TEXTS.damaged(file) };
  const { modelVersion, world: published, command } = stored;
  if (modelVersion !== MODEL_VERSION) return { missing: TEXTS.version(modelVersion) };
  const { input } = readWorld(join(shippedFolder(), `${published}.yaml`), terminal);
  return JSON.stringify(input) === JSON.stringify(world.input)
    ? { record: stored, command, isPublished: true }
    : { missing: TEXTS.world(published, printable(world.name)) };
}

type Stored<Record> = Record & { readonly command: string };

/** A file of our own; undefined where somebody removed or changed it. */
function readStored<Record extends object>(path: string, name: string): Stored<Record> | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isWhole = stored !== null && typeof stored === 'object' && name in stored;
    return isWhole ? (stored as Stored<Record>) : undefined;
  } catch {
    return undefined;
  }
}

const TEXTS = {
  damaged: (file: string) => ({
    en: `The program comes with it, but ${file} is missing or damaged: install the program again.`,
    fr: `Le programme en est pourvu, mais ${file} manque ou est endommagé\u00a0: réinstallez le programme.`,
  }),
  version: (version: string) => ({
    en: `What comes with the program was computed with model ${version}, and this is model ${MODEL_VERSION}: it is left out.`,
    fr: `Ce qui accompagne le programme a été calculé avec le modèle ${version}, et ceci est le modèle ${MODEL_VERSION}\u00a0: nous l’omettons.`,
  }),
  world: (published: string, world: string) => ({
    en: `What comes with the program was computed in the world ${published}, and not in this one (${world}): it is left out.`,
    fr: `Ce qui accompagne le programme a été calculé dans le monde ${published}, et non dans celui-ci (${world})\u00a0: nous l’omettons.`,
  }),
};
