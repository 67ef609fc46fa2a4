import type { FindingsRecord } from '../../analysis/appraisal/findings-record.ts';
import type { RivalsRecord } from '../../analysis/appraisal/rivals-record.ts';
import { makeFolder } from '../../experiment/results/files.ts';
import { ProgressCounter } from '../../experiment/run/progress.ts';
import { endSignalOf, SIGNAL_EXIT_CODES } from '../../experiment/run/signals.ts';
import { isSeed, SEED_EXPECTED } from '../../experiment/scenario/seed-shape.ts';
import type { Beyond, Sourced } from '../../report/findings/beyond.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { printable } from '../printable.ts';
import { commandOfFindings, settingsOfFindings } from '../reproduce.ts';
import { mistakenOption, readWhole } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';
import { readPublished } from './findings/beyond/published.ts';
import { readReachDirectory } from './findings/beyond/read-reach-directory.ts';
import { chooseFindings } from './findings/choose-findings.ts';
import { chooseRivals } from './findings/choose-rivals.ts';
import { computeFindings, countRuns } from './findings/compute-findings.ts';
import type { FindingsJob } from './findings/compute-findings.ts';
import { explainFindings } from './findings/explain-findings.ts';
import type { FindingsOptions } from './findings/findings-options.ts';
import { printFindings } from './findings/print-findings.ts';
import { printRivals } from './findings/print-rivals.ts';
import { reachFindings } from './findings/reach/reach-findings.ts';
import { readWorld, USUAL_WORLD } from './findings/read-world.ts';
import { refuseMixture } from './findings/refuse-mixture.ts';
import { tryRivals } from './findings/try-rivals.ts';
import type { TriedRivals } from './findings/try-rivals.ts';
import { writeFindings } from './findings/write-findings.ts';
import type { Found } from './findings/write-findings.ts';

/** Of the published table. Whoever tunes defaults uses other seeds. */
const USUAL_SEED = 'findings';
const USUAL_REPLICATES = 100;
const REPLICATES_OF_RIVALS = 40;
/** At each of hundreds of points. */
const REPLICATES_OF_REACH = 20;

const TEXTS = {
  stopped: {
    en: 'Stopped at once. Nothing was written.',
    fr: 'Arrêt net. Rien n’a été écrit.',
  },
  interrupted: {
    en: 'Interrupted before all worlds were run: there is no table, and nothing was written.',
    fr: 'Interrompu avant la fin des simulations\u00a0: il n’y a pas de tableau, et rien n’a été écrit.',
  },
};

/** Holds the model against the study: the whole table, some findings, or what rival rules lose. */
export async function tryFindings(options: FindingsOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  refuseMixture(options, language);
  const isAboutRivals = options.rivals === true || options.rival !== undefined;
  const rivals = isAboutRivals ? chooseRivals(options.rival, language) : undefined;
  const points = readWhole(options.reach, '--reach', { lowest: 2, highest: 1e6 }, language);
  const job = readJob(options, usualReplicates(isAboutRivals, points), terminal);
  if (points !== undefined) return reachFindings(job, points, options, terminal);
  const beyond = await readBeyond(job, options.reachFrom, terminal);
  // Minutes of work must not end at a place where nothing can be written.
  if (isWritten(options)) makeFolder(outOf(options));
  const stopped = TEXTS.stopped[language];
  if (rivals !== undefined) {
    const tried = await interruptible(terminal, stopped, async (watched) => {
      const done = await tryRivals(job, rivals, watched, terminal);
      return done ?? interrupted(watched.signal, terminal);
    });
    if (typeof tried === 'number') return tried;
    return tellRivals(
      tried,
      { ...beyond, rivals: sourced(tried.rivals, job) },
      job,
      options,
      terminal,
    );
  }
  const found = await interruptible(terminal, stopped, async ({ signal, onProgress }) => {
    const counter = new ProgressCounter(countRuns(job), onProgress);
    counter.enter('running');
    const record = await computeFindings(job, { signal, onRuns: (runs) => counter.add(runs, 0) });
    return record ?? interrupted(signal, terminal);
  });
  return typeof found === 'number' ? found : tell(found, beyond, job, options, terminal);
}

/** What comes with the program, and in its place what a directory holds. @throws CommandError */
async function readBeyond(
  job: FindingsJob,
  directory: string | undefined,
  terminal: Terminal,
): Promise<Beyond> {
  const published = readPublished(job.world, terminal);
  if (directory === undefined) return published;
  const reach = await readReachDirectory(directory, job.world, terminal.language);
  return { ...published, reach };
}

function usualReplicates(isAboutRivals: boolean, points: number | undefined): number {
  if (points !== undefined) return REPLICATES_OF_REACH;
  return isAboutRivals ? REPLICATES_OF_RIVALS : USUAL_REPLICATES;
}

function readJob(options: FindingsOptions, replicates: number, terminal: Terminal): FindingsJob {
  const { language } = terminal;
  const { seed = USUAL_SEED } = options;
  if (!isSeed(seed)) throw mistakenOption('--seed', seed, SEED_EXPECTED, language);
  return {
    findings: chooseFindings(options.ids, language),
    isWhole: options.ids.length === 0,
    replicates:
      readWhole(options.replicates, '--replicates', { lowest: 2, highest: 1e6 }, language) ??
      replicates,
    jobs: readWhole(options.jobs, '--jobs', { lowest: 1, highest: 1024 }, language),
    seed,
    world: readWorld(options.world ?? USUAL_WORLD, terminal),
    rivals: options.rival ?? (options.rivals === true ? 'all' : undefined),
  };
}

function interrupted(signal: AbortSignal, terminal: Terminal): ExitCode {
  terminal.warn(TEXTS.interrupted[terminal.language]);
  return SIGNAL_EXIT_CODES[endSignalOf(signal) ?? 'SIGINT'];
}

async function tell(
  record: FindingsRecord,
  beyond: Beyond,
  job: FindingsJob,
  options: FindingsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.printJson(record);
  const print = options.explain === true ? explainFindings : printFindings;
  print(job.findings, record, beyond, terminal, settingsOfFindings(options));
  await writePage({ record, beyond }, job, options, terminal);
  const isWhole = record.findings.every(({ verdict }) => verdict === 'holds');
  return options.strict === true && !isWhole ? EXIT.notReproduced : EXIT.fine;
}

async function tellRivals(
  { usual, rivals }: TriedRivals,
  beyond: Beyond,
  job: FindingsJob,
  options: FindingsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.printJson(rivals);
  printRivals(job.findings, rivals, terminal);
  await writePage({ record: usual, beyond, rivals }, job, options, terminal);
  return EXIT.fine;
}

/** Rivals that were tried just now, with the command that tries them again. */
function sourced(rivals: RivalsRecord, job: FindingsJob): Sourced<RivalsRecord> {
  const { findings, isWhole, world, seed, replicates } = job;
  const ids = isWhole ? [] : findings.map(({ id }) => id);
  const command = commandOfFindings({
    ids,
    world: world.given,
    seed,
    replicates,
    rivals: job.rivals,
  });
  return { record: rivals, command, isPublished: false };
}

/** Whether a page is asked for. */
function isWritten({ report, out }: FindingsOptions): boolean {
  return report === true || out !== undefined;
}

function outOf({ out = 'results' }: FindingsOptions): string {
  return out;
}

/** Writes the page and what it is made from, where either was asked for, and tells where. */
async function writePage(
  found: Found,
  job: FindingsJob,
  options: FindingsOptions,
  terminal: Terminal,
): Promise<void> {
  if (!isWritten(options)) return;
  const { page, table } = await writeFindings(job, found, outOf(options), terminal.language);
  const places = `${printable(page)}\n${printable(table)}`;
  if (terminal.isJson) terminal.note(places);
  else terminal.print(`\n${places}`);
}
