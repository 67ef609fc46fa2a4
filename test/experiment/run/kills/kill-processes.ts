import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { meanHalfWidth } from '../../../../src/analysis/statistics/mean-interval.ts';
import { UNFINISHED_FILE } from '../../../../src/experiment/results/files.ts';
import { readManifest } from '../../../../src/experiment/results/read-manifest.ts';
import { readResults } from '../../../../src/experiment/results/read-results.ts';
import { runSweep } from '../../../../src/experiment/run/run-sweep.ts';
import { contentsOf } from '../support/folders.ts';
import { startNode } from '../support/processes.ts';
import { directoryIn, drawNumbers, inFolders, KillBook } from './kill-loop.ts';
import type { KillOrder, KillTally, Undisturbed } from './kill-loop.ts';

const JOBS = 2;
/** Copies are finished in this process: no threads have to be started for them. */
const NO_WORKER = pathToFileURL('/nowhere/worker.js');
/** One kill in so many waits for the tables: that phase is short, and chance would seldom meet it. */
const IN_WRITING = 4;

/** How long an undisturbed process computes after its first part, and writes tables, in milliseconds. */
interface Course {
  readonly running: number;
  readonly writing: number;
}

/** What a process says when it has stored a part, and when it writes tables. */
const SIGNS = { running: /running [1-9]/, writing: /writing / } as const;

/**
 * Sweeps whose process is killed with SIGKILL at moments drawn by chance. Each is resumed, killed
 * again, and so on until it is finished; then the next is begun. A kill counts only if at least one
 * part is stored and the sweep is unfinished. After every one that counts:
 *
 * - each part that stood before, or that the process had said is stored, is there;
 * - each part is, byte for byte, that of a sweep which was left alone, and nothing else is read from it;
 * - a copy of the directory is resumed to the same bytes as a sweep which was left alone.
 */
export async function killProcesses(order: KillOrder, left: Undisturbed): Promise<KillTally> {
  const draw = drawNumbers(order);
  const book = new KillBook();
  const course = await measureCourse(order);
  while (book.kills < order.kills && book.faults.length === 0) {
    await inFolders(async (outDir, copies) => {
      let known: readonly string[] = [];
      while (book.kills < order.kills && book.faults.length === 0) {
        book.attempts += 1;
        const inWriting = draw() < 1 / IN_WRITING;
        const after = draw() * (inWriting ? course.writing : course.running);
        const killed = await killOne(
          order,
          outDir,
          SIGNS[inWriting ? 'writing' : 'running'],
          after,
        );
        const directory = directoryIn(outDir);
        if (killed.isFinished || statusOf(directory) === 'finished') return;
        const parts = contentsOf(join(directory, 'parts'));
        const names = Object.keys(parts).filter((name) => name.endsWith('.part'));
        if (names.length === 0) continue;
        book.count(killed.phase, names.length);
        checkParts(book, { parts, names, known, left });
        await checkRows(book, directory, killed.said, order);
        known = names;
        await checkCopy(book, { outDir, copy: join(copies, String(book.kills)), order, left });
      }
    });
  }
  return book;
}

interface Killed {
  /** What it had last said it was doing, and how many runs were stored. */
  readonly phase: string;
  readonly said: number;
  /** It ended by itself before it could be killed. */
  readonly isFinished: boolean;
}

/** Starts or resumes the sweep and kills its process a while after it has given a sign. */
async function killOne(
  { scenario, built }: KillOrder,
  outDir: string,
  sign: RegExp,
  after: number,
): Promise<Killed> {
  const sweep = { scenario, outDir, jobs: JOBS, resume: true, worker: built.url('worker').href };
  const { child, ended } = startNode(built.file('sweep'), [JSON.stringify(sweep)]);
  let timer: NodeJS.Timeout | undefined;
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (timer === undefined && sign.test(said))
      timer = setTimeout(() => child.kill('SIGKILL'), after);
  });
  const { signal, stdout } = await ended;
  clearTimeout(timer);
  const [last = '', number = '0'] = stdout.trim().split('\n').at(-1)?.split(' ') ?? [];
  return { phase: last, said: Number(number), isFinished: signal === null };
}

async function measureCourse({ scenario, built }: KillOrder): Promise<Course> {
  return inFolders(async (outDir) => {
    const sweep = { scenario, outDir, jobs: JOBS, resume: true, worker: built.url('worker').href };
    const { child, ended } = startNode(built.file('sweep'), [JSON.stringify(sweep)]);
    const since: Partial<Record<keyof Course, number>> = {};
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (SIGNS.running.test(said)) since.running ??= performance.now();
      if (SIGNS.writing.test(said)) since.writing ??= performance.now();
    });
    await ended;
    const { running = 0, writing = 0 } = since;
    return { running: writing - running, writing: performance.now() - writing };
  });
}

interface FoundParts {
  /** All files in the folder of parts. */
  readonly parts: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  /** Parts that stood there after the kill before. */
  readonly known: readonly string[];
  readonly left: Undisturbed;
}

function checkParts(book: KillBook, { parts, names, known, left }: FoundParts): void {
  book.expectSame(
    'parts lost',
    known.filter((name) => !names.includes(name)),
    [],
  );
  for (const name of names) book.expectSame(name, parts[name], left.parts[name]);
  const others = Object.keys(parts).filter((name) => !name.endsWith('.part'));
  book.expectSame(
    'files that are neither part nor begun',
    others.filter((name) => !UNFINISHED_FILE.test(name)),
    [],
  );
  if (others.length > JOBS) book.faults.push(`more parts begun than jobs: ${others.join(' ')}`);
}

/** What is read of the unfinished sweep: all that was said to be stored, each run once, none failed. */
async function checkRows(
  book: KillBook,
  directory: string,
  said: number,
  { scenario }: KillOrder,
): Promise<void> {
  const { columns, rows } = await readResults(directory).table('runs', ['run', 'outcome']);
  if (rows < said)
    book.faults.push(`kill ${book.kills}: ${rows} runs are stored of ${said} that were said to be`);
  book.expectSame('runs stored twice', new Set(columns['run'] as Iterable<number>).size, rows);
  book.expectSame(
    'runs that failed',
    [...(columns['outcome'] ?? [])].filter((outcome) => outcome === 'failed'),
    [],
  );
  book.expectSame('scenario', readManifest(directory).name, scenario.name);
}

interface Copy {
  readonly outDir: string;
  readonly copy: string;
  readonly order: KillOrder;
  readonly left: Undisturbed;
}

async function checkCopy(book: KillBook, { outDir, copy, order, left }: Copy): Promise<void> {
  cpSync(outDir, copy, { recursive: true });
  const options = { outDir: copy, resume: true, worker: NO_WORKER, halfWidth: meanHalfWidth };
  await runSweep(order.scenario, options);
  book.expectSame('resumed', contentsOf(copy), left.finished);
}

function statusOf(directory: string): string {
  if (!existsSync(join(directory, 'manifest.json'))) return 'nothing';
  if (!readdirSync(directory).includes('manifest.json')) return 'nothing';
  return readManifest(directory).status;
}
