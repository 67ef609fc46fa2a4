import { ModelError } from '../model/errors.ts';
import type { StoreError } from '../experiment/results/store-error.ts';
import type { Language, Text } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import type { ExitCode } from './exit-codes.ts';
import { EXIT } from './exit-codes.ts';
import { printable, printableLines } from './printable.ts';

/** What to tell a person, and the shell, about something that was thrown. */
interface Failure {
  readonly exitCode: ExitCode;
  readonly message: string;
}

const TEXTS = {
  memory: {
    en: 'Not enough memory. Use fewer workers (--jobs 1) or fewer firms.',
    fr: 'Mémoire insuffisante. Réduisez le nombre de simulations en parallèle (--jobs 1) ou d’entreprises.',
  },
  place: {
    out: {
      en: 'Choose another directory with --out.',
      fr: 'Choisissez un autre dossier avec --out.',
    },
    other: { en: 'Choose another place.', fr: 'Choisissez un autre endroit.' },
  },
  space: {
    resume: {
      en: 'Free some space, then give the same command with --resume: what is finished stays.',
      fr: 'Libérez de la place, puis relancez la même commande avec --resume\u00a0: ce qui est fini reste acquis.',
    },
    other: {
      en: 'Free some space, then give the same command again.',
      fr: 'Libérez de la place, puis relancez la même commande.',
    },
  },
  resume: {
    damaged: { en: 'Compute it again with', fr: 'Pour recalculer' },
    other: { en: 'Go on with', fr: 'Pour reprendre' },
  },
  output: { en: 'output', fr: 'sortie' },
  bug: {
    en: (message: string) =>
      `Unexpected error, probably a defect of reticula: ${message}\n` +
      'Run the same command with RETICULA_DEBUG=1 to see where it happened.',
    fr: (message: string) =>
      `Erreur inattendue, sans doute un défaut de reticula\u00a0: ${message}\n` +
      'Relancez la même commande avec RETICULA_DEBUG=1 pour voir où elle s’est produite.',
  },
};

const COLON: Text = { en: ':', fr: '\u00a0:' };

/** What is wrong with a path that the user gave. */
const PATH_MISTAKES = {
  ENOENT: { en: 'No such file or directory', fr: 'Fichier ou dossier introuvable' },
  ENOTDIR: { en: 'Not a directory', fr: 'Ce n’est pas un dossier' },
  EISDIR: { en: 'A directory, not a file', fr: 'C’est un dossier, non un fichier' },
  ENAMETOOLONG: { en: 'The name is too long', fr: 'Le nom est trop long' },
  ELOOP: { en: 'Symbolic links lead in a circle', fr: 'Des liens symboliques tournent en rond' },
};

interface Context {
  /** The command that failed lets another place be chosen with --out. */
  readonly hasOut?: boolean;
  /** What the command that failed has stored is kept and gone on from with --resume. */
  readonly hasResume?: boolean;
}

/**
 * Whose fault it is, without a stack trace: the user's (2), the directory's (3), the machine's (4),
 * or ours (70).
 */
export async function explainFailure(
  error: unknown,
  language: Language,
  context: Context = {},
): Promise<Failure> {
  if (error instanceof CommandError) return error;
  if (error instanceof ModelError)
    return { exitCode: EXIT.usage, message: printable(error.message) };
  return (
    explainPath(error, language) ??
    explainMemory(error, language) ??
    (await explainStore(error, language, context)) ??
    explainBug(error, language)
  );
}

function explainPath(error: unknown, language: Language): Failure | undefined {
  if (!isSystemError(error) || !Object.hasOwn(PATH_MISTAKES, error.code)) return undefined;
  const what = PATH_MISTAKES[error.code as keyof typeof PATH_MISTAKES][language];
  const where = error.path === undefined ? '' : ` (${printable(error.path)})`;
  return { exitCode: EXIT.usage, message: what + where };
}

function explainMemory(error: unknown, language: Language): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const isWorkers = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const isArrays =
    error instanceof RangeError && /allocation failed|array length/i.test(error.message);
  return isWorkers || isArrays
    ? { exitCode: EXIT.machine, message: TEXTS.memory[language] }
    : undefined;
}

/** Loaded only now: a command that works never needs it. */
async function explainStore(
  error: unknown,
  language: Language,
  { hasOut = false, hasResume = false }: Context,
): Promise<Failure | undefined> {
  const { StoreError, storeErrorFrom } = await import('../experiment/results/store-error.ts');
  const known = isSystemError(error) ? storeErrorFrom(error, pathOf(error, language)) : error;
  if (!(known instanceof StoreError)) return undefined;
  const remedies = {
    place: TEXTS.place[hasOut ? 'out' : 'other'],
    space: TEXTS.space[hasResume ? 'resume' : 'other'],
  };
  const remedy = known.remedy === undefined ? '' : ` ${remedies[known.remedy][language]}`;
  const again =
    known.resumable === undefined ? '' : await tellResume(known, known.resumable, language);
  return {
    exitCode: known.exitCode,
    message: printableLines(known.text[language]) + remedy + again,
  };
}

/** What is written without a path goes to stdout. */
function pathOf({ path, syscall }: SystemError, language: Language): string {
  return path ?? (syscall === 'write' ? TEXTS.output[language] : syscall);
}

/** The command that computes what is missing there; without its words where the manifest is gone too. */
async function tellResume(
  { kind }: StoreError,
  directory: string,
  language: Language,
): Promise<string> {
  const { resumeCommandIn } = await import('./results/command-of-results.ts');
  const said = TEXTS.resume[kind === 'damaged' ? 'damaged' : 'other'][language];
  const command = resumeCommandIn(directory);
  return command === undefined ? ` ${said} --resume.` : ` ${said}${COLON[language]}\n  ${command}`;
}

function explainBug(error: unknown, language: Language): Failure {
  const { message = String(error), stack = '' } = error instanceof Error ? error : {};
  const text = TEXTS.bug[language](printable(message));
  const trace = process.env['RETICULA_DEBUG'] ? `\n\n${printableLines(stack)}` : '';
  return { exitCode: EXIT.bug, message: text + trace };
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    'syscall' in error &&
    'code' in error &&
    typeof error.syscall === 'string' &&
    typeof error.code === 'string'
  );
}
