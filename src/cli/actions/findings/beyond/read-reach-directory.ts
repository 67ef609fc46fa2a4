import { decisiveText } from '../../../../analysis/findings/decisive.ts';
import { FINDINGS } from '../../../../analysis/findings/findings.ts';
import { readReach } from '../../../../analysis/reach/read-reach.ts';
import type { ReachRecord } from '../../../../analysis/reach/reach-record.ts';
import { hashOf } from '../../../../experiment/results/hash.ts';
import { readResults } from '../../../../experiment/results/read-results.ts';
import type { Appraised } from '../../../../experiment/scenario/scenario.ts';
import { MODEL_VERSION } from '../../../../model/index.ts';
import type { Language } from '../../../../model/text.ts';
import type { Sourced } from '../../../../report/findings/beyond.ts';
import { CommandError } from '../../../command-error.ts';
import { EXIT } from '../../../exit-codes.ts';
import { printable } from '../../../printable.ts';
import type { World } from '../read-world.ts';

/**
 * The reach in a directory that `findings --reach` made.
 * @param world that the findings are tried in
 * @throws CommandError where it is no reach, or one of another model, world or declaration
 * @throws StoreError where the directory cannot be read
 */
export async function readReachDirectory(
  directory: string,
  world: World,
  language: Language,
): Promise<Sourced<ReachRecord>> {
  const results = readResults(directory);
  const { manifest } = results;
  const { modelVersion, seed, command } = manifest;
  const appraised = manifest.scenario['appraised'] as Appraised | undefined;
  const refuse = (text: string) => new CommandError(EXIT.usage, text);
  const place = printable(directory);
  if (appraised === undefined) throw refuse(TEXTS.none[language](place));
  if (modelVersion !== MODEL_VERSION)
    throw refuse(TEXTS.version[language](place, printable(modelVersion)));
  if (hashOf(manifest.scenario['input']) !== hashOf(world.input))
    throw refuse(TEXTS.world[language](place, printable(world.name)));
  const tried = FINDINGS.filter(({ id }) => appraised.findings.includes(id));
  if (appraised.declarations !== hashOf(decisiveText(tried)))
    throw refuse(TEXTS.declared[language](place));
  const reach = await readReach(results);
  const points = reach[0]?.points ?? 0;
  const { replicates } = appraised;
  return {
    record: { modelVersion, seed, replicates, world: world.name, points, reach },
    command,
    isPublished: false,
  };
}

const TEXTS = {
  none: {
    en: (place: string) => `${place} holds no reach of findings: make one with findings --reach N.`,
    fr: (place: string) =>
      `${place} ne contient pas de portée des résultats\u00a0: calculez-en une avec findings --reach N.`,
  },
  version: {
    en: (place: string, version: string) =>
      `${place} was computed with model ${version}, this one is ${MODEL_VERSION}: run the reach again.`,
    fr: (place: string, version: string) =>
      `${place} a été calculé avec le modèle ${version}, celui-ci est le ${MODEL_VERSION}\u00a0: relancez la portée.`,
  },
  world: {
    en: (place: string, world: string) =>
      `${place} holds the reach in another world than ${world}: give --world as it was for the reach.`,
    fr: (place: string, world: string) =>
      `${place} contient la portée dans un autre monde que ${world}\u00a0: donnez le même --world que pour la portée.`,
  },
  declared: {
    en: (place: string) => `${place} tried other declarations of findings: run the reach again.`,
    fr: (place: string) =>
      `${place} a éprouvé d’autres déclarations de résultats\u00a0: relancez la portée.`,
  },
};
