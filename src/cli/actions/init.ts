import { dirname, relative, resolve, sep } from 'node:path';
import { schemaPath } from '../../experiment/scenario/shipped.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { starterScenario } from '../starter.ts';
import type { Terminal } from '../terminal.ts';
import { commandLine } from '../program.ts';
import { writeNew } from '../write-new.ts';

const TEXTS = {
  exists: {
    en: (file: string) =>
      `${file} exists already and is left as it is. Give another name: ${commandLine('init', 'other.yaml')}`,
    fr: (file: string) =>
      `${file} existe déjà et reste tel quel. Donnez un autre nom\u00a0: ${commandLine('init', 'autre.yaml')}`,
  },
  ending: {
    en: (file: string) => `${file} is no name of a scenario: it must end in .yaml or .yml`,
    fr: (file: string) =>
      `${file} n’est pas un nom de scénario\u00a0: il doit finir par .yaml ou .yml`,
  },
  written: {
    en: (file: string, next: string) => `Wrote ${file}. Next:\n  ${next}`,
    fr: (file: string, next: string) => `Scénario écrit\u00a0: ${file}. Ensuite\u00a0:\n  ${next}`,
  },
} satisfies Record<string, Record<Language, (file: string, next: string) => string>>;

/** Writes the starter scenario. Never over another file. */
export async function writeStarter(
  { file }: { file: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const shown = printable(file);
  if (!/\.ya?ml$/i.test(file)) throw new CommandError(EXIT.usage, TEXTS.ending[language](shown));
  const scenario = starterScenario(language, shown, pathToSchema(file));
  await writeNew(file, scenario, TEXTS.exists[language](shown));
  const next = printable(commandLine('sweep', file, '--report'));
  terminal.print(TEXTS.written[language](shown, next));
  return EXIT.fine;
}

/** From the folder of the new file to the schema, with slashes, as editors want it; undefined where there is none. */
function pathToSchema(file: string): string | undefined {
  const schema = schemaPath();
  if (schema === undefined) return undefined;
  return relative(dirname(resolve(file)), schema)
    .split(sep)
    .join('/');
}
