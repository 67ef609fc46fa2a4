import { mergeSweep } from '../../experiment/run/merge-sweep.ts';
import type { Missing } from '../../experiment/run/merge-sweep.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { writeCount, writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import { commandLine } from '../program.ts';
import { commandOfResults } from '../results/command-of-results.ts';
import { concludeSweep } from '../results/conclude-sweep.ts';
import { eachResult } from '../results/each-result.ts';
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
    fr: 'Arrêt net. Rien n’est perdu. Pour reprendre\u00a0:',
  },
  missing: {
    en: (directory: string, runs: number, all: string) =>
      `${directory} cannot be merged yet: ${writeCount(runs, 'run', 'runs', 'en')} of ${all} ${runs === 1 ? 'is' : 'are'} missing.`,
    fr: (directory: string, runs: number, all: string) =>
      `${directory} ne peut pas encore être fusionné\u00a0: il manque ${writeCount(runs, 'simulation', 'simulations', 'fr')} sur ${all}.`,
  },
  shards: {
    en: (list: string, of: number) => `Missing shards of ${of}: ${list}. Compute them with:`,
    fr: (list: string, of: number) =>
      `Lots manquants sur ${of}\u00a0: ${list}. Pour les calculer\u00a0:`,
  },
  undivided: {
    en: 'Compute what is missing with:',
    fr: 'Pour calculer ce qui manque\u00a0:',
  },
  merged: {
    en: (directory: string, runs: number) =>
      `${directory} is merged: ${writeCount(runs, 'run', 'runs', 'en')}.`,
    fr: (directory: string, runs: number) =>
      `${directory} est fusionné\u00a0: ${writeCount(runs, 'simulation', 'simulations', 'fr')}.`,
  },
  wasFinished: {
    en: (directory: string, runs: number) =>
      `${directory} was finished already: ${writeCount(runs, 'run', 'runs', 'en')}.`,
    fr: (directory: string, runs: number) =>
      `${directory} était déjà achevé\u00a0: ${writeCount(runs, 'simulation', 'simulations', 'fr')}.`,
  },
  more: {
    en: (count: number) => `and so on, ${count} more`,
    fr: (count: number) => `et de même pour ${count} autres`,
  },
};

/**
 * Merges the sweep in a directory, or those in a folder of such: what stands in the way of one does
 * not keep the others from being merged.
 */
export async function mergeShards(options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  const found = findResults(options.directory, terminal.language);
  const isOneOfMany = found.length > 1;
  const merge = (directory: string) => mergeOne(directory, { ...options, isOneOfMany }, terminal);
  const { exitCode, shown } = await eachResult(found, merge, terminal);
  const sweeps = shown.map((one) => ('message' in one ? { status: 'unfinished', ...one } : one));
  terminal.printJson({ sweeps });
  return exitCode;
}

interface MergedOne {
  readonly exitCode: ExitCode;
  /** What --json shows. */
  readonly shown: object;
}

/** @throws CommandError (3) where something is missing; StoreError */
async function mergeOne(
  directory: string,
  { report, isOneOfMany = false }: Omit<MergeOptions, 'directory'> & { isOneOfMany?: boolean },
  terminal: Terminal,
): Promise<MergedOne> {
  const { language, colors } = terminal;
  const resumeCommand = commandLine('merge', directory, ...(report === true ? ['--report'] : []));
  const stopped = `${TEXTS.stopped[language]}\n  ${printable(resumeCommand)}`;
  const merged = await interruptible(terminal, stopped, (watched) =>
    mergeSweep(directory, watched),
  );
  if ('missing' in merged)
    throw new CommandError(EXIT.mismatch, describeMissing(directory, merged.missing, language));
  if (isOneOfMany && merged.status === 'finished') {
    const { finished } = merged.runs;
    const said = merged.wasFinished ? TEXTS.wasFinished : TEXTS.merged;
    const line = said[language](printable(directory), finished);
    terminal.print(merged.wasFinished ? line : `\n${colors.bold(line)}`);
    // Whoever wants to see it again asks for it alone.
    if (merged.wasFinished && report !== true && !terminal.isJson)
      return { exitCode: merged.exitCode, shown: {} };
  }
  const shown = await concludeSweep(merged, { resumeCommand, report }, terminal);
  return { exitCode: merged.exitCode, shown };
}

/** What is missing, and the commands that compute it. */
function describeMissing(
  directory: string,
  { manifest, runs, shares }: Missing,
  language: Language,
): string {
  const all = writeWhole(manifest.runs.planned, language);
  const first = TEXTS.missing[language](printable(directory), runs, all);
  const command = (...words: string[]) => `  ${commandOfResults(directory, manifest, ...words)}`;
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
