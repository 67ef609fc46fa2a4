import type { Text } from '../../model/text.ts';

/**
 * What can go wrong with a directory of results. The first group is a matter of the directory
 * (exit code 3), the second of the machine (exit code 4).
 */
export type StoreErrorKind =
  | 'unfinished'
  | 'locked'
  | 'foreign'
  | 'notFound'
  | 'damaged'
  | 'exists'
  | 'disk'
  | 'permission'
  | 'memory';

/** Another place; or more room in this one, and the same once more. */
export type Remedy = 'place' | 'space';

const OF_THE_MACHINE: readonly StoreErrorKind[] = ['disk', 'permission', 'memory'];

/** A mistake or mishap that a person can act on: its text says what, where and what to do. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;
  readonly text: Text;
  /** What would help: whoever knows how commands are typed says how. */
  readonly remedy: Remedy | undefined;
  /** The directory whose command, resumed, computes what is missing: whoever knows how commands are typed gives it. */
  readonly resumable: string | undefined;

  constructor(kind: StoreErrorKind, text: Text, options: StoreErrorOptions = {}) {
    super(text.en, options);
    this.name = 'StoreError';
    this.kind = kind;
    this.text = text;
    this.remedy = options.remedy;
    this.resumable = options.resumable;
  }

  /** 3: the directory does not fit; 4: disk, permission or memory. */
  get exitCode(): 3 | 4 {
    return OF_THE_MACHINE.includes(this.kind) ? 4 : 3;
  }
}

interface StoreErrorOptions extends ErrorOptions {
  readonly remedy?: Remedy | undefined;
  readonly resumable?: string;
}

interface Cause {
  readonly kind: StoreErrorKind;
  readonly text: Text;
  readonly remedy?: Remedy;
}

const FULL: Cause = {
  kind: 'disk',
  text: { en: 'the disk is full', fr: 'le disque est plein' },
  remedy: 'space',
};
const QUOTA: Cause = {
  kind: 'disk',
  text: { en: 'the disk quota is used up', fr: 'le quota de disque est épuisé' },
  remedy: 'space',
};
const READ_ONLY: Cause = {
  kind: 'permission',
  text: {
    en: 'the file system is read-only',
    fr: 'le système de fichiers est en lecture seule',
  },
  remedy: 'place',
};
const DENIED: Cause = {
  kind: 'permission',
  text: {
    en: 'permission denied: its access rights forbid it',
    fr: 'permission refusée\u00a0: ses droits d’accès l’interdisent',
  },
  remedy: 'place',
};
const NO_MEMORY: Cause = {
  kind: 'memory',
  text: {
    en: 'memory ran out. Use fewer --jobs or a smaller scenario',
    fr: 'la mémoire est épuisée. Réduisez --jobs ou le scénario',
  },
};
const TOO_MANY_FILES: Cause = {
  kind: 'memory',
  text: {
    en: 'too many files are open on this machine',
    fr: 'trop de fichiers sont ouverts sur cette machine',
  },
};
const IN_THE_WAY: Cause = {
  kind: 'exists',
  text: {
    en: 'a file stands where a directory is needed',
    fr: 'un fichier se trouve là où il faut un dossier',
  },
  remedy: 'place',
};
const FOLDER_IN_THE_WAY: Cause = {
  kind: 'exists',
  text: {
    en: 'a directory stands where a file is needed',
    fr: 'un dossier se trouve là où il faut un fichier',
  },
  remedy: 'place',
};
const CIRCLE: Cause = {
  kind: 'foreign',
  text: {
    en: 'symbolic links lead in a circle. Remove them',
    fr: 'des liens symboliques tournent en rond. Supprimez-les',
  },
};
const TOO_LONG: Cause = {
  kind: 'disk',
  text: { en: 'the name is too long', fr: 'le nom est trop long' },
  remedy: 'place',
};
const HARDWARE: Cause = {
  kind: 'disk',
  text: { en: 'the disk reports an error', fr: 'le disque signale une erreur' },
};

const CAUSES: Readonly<Record<string, Cause>> = {
  ENOSPC: FULL,
  EDQUOT: QUOTA,
  EFBIG: FULL,
  EROFS: READ_ONLY,
  EACCES: DENIED,
  EPERM: DENIED,
  ENOMEM: NO_MEMORY,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
  EEXIST: IN_THE_WAY,
  ENOTDIR: IN_THE_WAY,
  EISDIR: FOLDER_IN_THE_WAY,
  ENOTEMPTY: FOLDER_IN_THE_WAY,
  ELOOP: CIRCLE,
  ENAMETOOLONG: TOO_LONG,
  EIO: HARDWARE,
};

/** The code of an error of the operating system, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  // Some of Node's own checks put a name of theirs before that of the system.
  return typeof error.code === 'string'
    ? error.code.replace(/^ERR_FS_(?=E[A-Z]+$)/, '')
    : undefined;
}

/** An error of the operating system about `path` as a StoreError; any other error as it is. */
export function storeErrorFrom(error: unknown, path: string): unknown {
  if (error instanceof StoreError) return error;
  const code = systemCode(error);
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const cause: Cause = CAUSES[code] ?? { kind: 'disk', text: { en: code, fr: code } };
  return new StoreError(
    cause.kind,
    { en: `${path}: ${cause.text.en}.`, fr: `${path}\u00a0: ${cause.text.fr}.` },
    { cause: error, remedy: cause.remedy },
  );
}

/** What is thrown when there is no memory left for the runs. */
export function memoryError(cause: unknown): StoreError {
  const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const { en, fr } = NO_MEMORY.text;
  return new StoreError('memory', { en: `${sentence(en)}.`, fr: `${sentence(fr)}.` }, { cause });
}
