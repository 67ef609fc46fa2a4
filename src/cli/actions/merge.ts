import { dirname } from 'node:path';
import { mergeSweep } from '../../experiment/run/merge-sweep.ts';
import type { Missing } from '../../experiment/run/merge-sweep.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { writeCount, writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import { commandLine, copyable, quote } from '../program.ts';
import { concludeSweep } from '../results/conclude-sweep.ts';
import { findResults } from '../results/find-results.ts';
import type { Terminal } from '../terminal.ts';
import type { Language } from '../../model/text.ts';

interface MergeOptions {
  readonly directory: string;
  readonly report?: boolean | undefined;
}

/** Commands that are shown; a cluster's script has a better way for more. */
const SHOWN = 5;

const TEXTS = {
  stopped: {
    en: 'Stopped at once. Nothing is lost. Go on with:',
    fr: 'Arrêt net. Rien n’est perdu. Pour reprendre :',
  },
  missing: {
    en: (directory: string, runs: number, all: string) =>
      `${directory} cannot be merged yet: ${writeCount(runs, 'run', 'runs', 'en')} of ${all} are missing.`,
    fr: (directory: string, runs: number, all: string) =>
      `${directory} ne peut pas encore être fusionné : il manque ${writeCount(runs, 'simulation', 'simulations', 'fr')} sur ${all}.`,
  },
  shards: {
    en: (list: string, of: number) => `Missing shards of ${of}: ${list}. Compute them with:`,
    fr: (list: string, of: number) => `Lots manquants sur ${of} : ${list}. Pour les calculer :`,
  },
  undivided: {
    en: 'Compute what is missing with:',
    fr: 'Pour calculer ce qui manque :',
  },
  more: {
    en: (count: number) => `and so on, ${count} more`,
    fr: (count: number) => `et de même pour ${count} autres`,
  },
};

/** Merges the sweep in a directory, or those in a folder of such. */
export async function mergeShards(options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const { report } = options;
  const done: object[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const directory of findResults(options.directory, language)) {
    const resumeCommand = commandLine('merge', directory);
    const stopped = `${TEXTS.stopped[language]}\n  ${printable(resumeCommand)}`;
    const merged = await interruptible(terminal, stopped, (watched) =>
      mergeSweep(directory, watched),
    );
    if ('missing' in merged) {
      const message = describeMissing(directory, merged.missing, language);
      throw new CommandError(EXIT.mismatch, message);
    }
    if (done.length > 0) terminal.print();
    done.push(await concludeSweep(merged, { resumeCommand, report }, terminal));
    if (merged.exitCode !== EXIT.fine) exitCode = merged.exitCode;
    if (merged.status === 'interrupted') break;
  }
  terminal.printJson({ sweeps: done });
  return exitCode;
}

/** What is missing, and the commands that compute it; the path of the scenario is as the sweep was begun. */
function describeMissing(
  directory: string,
  { manifest, runs, shares }: Missing,
  language: Language,
): string {
  const all = writeWhole(manifest.runs.planned, language);
  const first = TEXTS.missing[language](printable(directory), runs, all);
  // Both are words of a command, whatever the directory is called.
  const command = (...words: string[]) =>
    `  ${printable(`${copyable(manifest.command)} ${words.join(' ')} --out ${quote(dirname(directory))}`)}`;
  const [share] = shares;
  if (share === undefined)
    return [first, TEXTS.undivided[language], command('--resume')].join('\n');
  const list = shares.map(({ number }) => number).join(', ');
  const commands = shares
    .slice(0, SHOWN)
    .map(({ number, of }) => command('--shard', `${number}/${of}`));
  const more = shares.length > SHOWN ? [`  ${TEXTS.more[language](shares.length - SHOWN)}`] : [];
  return [first, TEXTS.shards[language](list, share.of), ...commands, ...more].join('\n');
}
