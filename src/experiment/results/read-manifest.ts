import { readFileSync, statSync } from 'node:fs';
import type { Text } from '../../model/text.ts';
import { hashOf } from './hash.ts';
import { isCount, isRecord, isSha256 } from './json-checks.ts';
import { MANIFEST_FILE, manifestPath, RESULTS_FORMAT } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { StoreError, storeErrorFrom, systemCode } from './store-error.ts';
import { TABLE_NAMES } from './table-names.ts';

const MOST_BYTES = 64 * 2 ** 20;
const MOST_RUNS = 2 ** 31 - 1;

/**
 * The manifest of a directory. Nothing in it is believed before it was checked: the directory may
 * come from anywhere.
 * @throws StoreError 'notFound' without a manifest, 'foreign' when it is not one of ours, 'damaged'
 */
export function readManifest(directory: string): Manifest {
  const path = manifestPath(directory);
  let value: unknown;
  try {
    if (statSync(path).size > MOST_BYTES) throw foreign(directory, 'size', 'taille');
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(directory, 'JSON', 'JSON');
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw notFound(directory);
    throw storeErrorFrom(error, path);
  }
  if (!isRecord(value) || typeof value['format'] !== 'number')
    throw foreign(directory, 'format', 'format');
  if (value['format'] !== RESULTS_FORMAT) throw otherFormat(directory, value['format']);
  const wrong = CHECKS.find(([, isRight]) => !passes(isRight, value));
  if (wrong !== undefined) throw damaged(directory, wrong[0], wrong[0]);
  return value as unknown as Manifest;
}

type Json = Readonly<Record<string, unknown>>;

/** Each field with what it must be; in the order in which they depend on each other. */
const CHECKS: readonly [field: string, isRight: (manifest: Json) => boolean][] = [
  ['name', ({ name }) => isShortText(name)],
  ['status', ({ status }) => ['running', 'interrupted', 'finished'].includes(status as string)],
  ['hash', ({ hash }) => isSha256(hash)],
  ['modelVersion', ({ modelVersion }) => isShortText(modelVersion)],
  ['programVersion', ({ programVersion }) => isShortText(programVersion)],
  ['command', ({ command }) => isShortText(command)],
  ['seed', ({ seed }) => typeof seed === 'string'],
  ['points', ({ points }) => isPositive(points)],
  ['replicates', ({ replicates }) => isPositive(replicates)],
  ['factors', ({ factors }) => Array.isArray(factors) && factors.every(isFactor)],
  [
    'runs',
    ({ runs, points, replicates }) => areRuns(runs, (points as number) * (replicates as number)),
  ],
  ['runsPerShard', ({ runsPerShard }) => isPositive(runsPerShard)],
  ['tables', ({ tables, status }) => areTables(tables, status === 'finished')],
  ['scenario', ({ scenario }) => isRecord(scenario)],
  ['scenarioHash', ({ scenario, scenarioHash }) => scenarioHash === hashOf(scenario)],
  ['hash', (manifest) => manifest['hash'] === sweepHash(manifest as unknown as Manifest)],
  [
    'environment',
    ({ environment }) => isRecord(environment) && Object.values(environment).every(isPlain),
  ],
];

/** A scenario nested ten thousand deep is no scenario either. */
function passes(isRight: (manifest: Json) => boolean, manifest: Json): boolean {
  try {
    return isRight(manifest);
  } catch {
    return false;
  }
}

/** What makes a sweep the same sweep. */
export function sweepHash(
  sweep: Pick<Manifest, 'modelVersion' | 'scenarioHash'> & {
    readonly tables: readonly { readonly name: string }[];
  },
): string {
  const { modelVersion, scenarioHash, tables } = sweep;
  return hashOf({
    format: RESULTS_FORMAT,
    modelVersion,
    scenarioHash,
    tables: tables.map(({ name }) => name),
  });
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 10_000;
}

function isPositive(value: unknown): boolean {
  return isCount(value) && value > 0 && value <= MOST_RUNS;
}

function isPlain(value: unknown): boolean {
  return isShortText(value) || (typeof value === 'number' && Number.isFinite(value));
}

function isFactor(value: unknown): boolean {
  if (!isRecord(value) || !isShortText(value['name'])) return false;
  const { type, levels } = value;
  const areLevels =
    Array.isArray(levels) &&
    levels.every((level) => isPlain(level) || typeof level === 'boolean' || level === null);
  return (type === 'number' || type === 'text') && (areLevels || isCount(levels));
}

function areRuns(value: unknown, expected: number): boolean {
  if (!isRecord(value)) return false;
  const { planned, finished, failed } = value;
  return (
    planned === expected &&
    isCount(finished) &&
    finished <= planned &&
    isCount(failed) &&
    failed <= finished
  );
}

function areTables(value: unknown, isFinished: boolean): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const names = value.map((entry: unknown) => (isRecord(entry) ? entry['name'] : undefined));
  // Names become file names: only those declared, each once, in the declared order.
  const known = TABLE_NAMES.filter((name) => names.includes(name));
  return (
    known.length === names.length &&
    known.every((name, i) => name === names[i]) &&
    known[0] === 'runs' &&
    value.every((entry: Json) =>
      isFinished ? isTableFile(entry['file']) : entry['file'] === undefined,
    )
  );
}

function isTableFile(value: unknown): boolean {
  return (
    isRecord(value) &&
    isCount(value['rows']) &&
    isCount(value['bytes']) &&
    isSha256(value['sha256'])
  );
}

function notFound(directory: string): StoreError {
  return new StoreError('notFound', {
    en: `${directory} holds no results: there is no ${MANIFEST_FILE} in it.`,
    fr: `${directory} ne contient pas de résultats : il n'y a pas de ${MANIFEST_FILE}.`,
  });
}

function foreign(directory: string, en: string, fr: string): StoreError {
  return new StoreError('foreign', {
    en: `${directory}: ${MANIFEST_FILE} was not written by Reticula (${en}).`,
    fr: `${directory} : ${MANIFEST_FILE} n'a pas été écrit par Reticula (${fr}).`,
  });
}

function damaged(directory: string, en: string, fr: string): StoreError {
  const text: Text = {
    en: `${directory}: ${MANIFEST_FILE} is damaged or was changed (${en}). Delete the directory and run the sweep again.`,
    fr: `${directory} : ${MANIFEST_FILE} est abîmé ou a été modifié (${fr}). Supprimez le dossier et relancez le balayage.`,
  };
  return new StoreError('damaged', text);
}

function otherFormat(directory: string, format: number): StoreError {
  return new StoreError('foreign', {
    en: `${directory} has results of format ${format}; this version reads format ${RESULTS_FORMAT}. Run the sweep again into another directory.`,
    fr: `${directory} contient des résultats au format ${format} ; cette version lit le format ${RESULTS_FORMAT}. Relancez le balayage dans un autre dossier.`,
  });
}
