import { countPoints, leftOutOf } from '../scenario/design.ts';
import { NONE_LEFT_OUT } from '../scenario/designs/possible-points.ts';
import { looksOf } from '../scenario/precision.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Text } from '../../model/text.ts';
import { hashOf } from './hash.ts';
import { isScenario } from './is-scenario.ts';
import { isRecord } from '../../model/is-record.ts';
import { isCount, isSha256 } from './json-checks.ts';
import { MANIFEST_FILE, manifestPath, RESULTS_FORMAT } from './manifest.ts';
import type { Manifest, TableEntry } from './manifest.ts';
import { readRegularFile } from './regular-file.ts';
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
    const bytes = readRegularFile(path, MOST_BYTES);
    if (bytes === null) throw foreign(directory, NO_FILE);
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw damaged(directory, 'JSON');
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw notFound(directory);
    throw storeErrorFrom(error, path);
  }
  if (!isRecord(value) || typeof value['format'] !== 'number')
    throw foreign(directory, { en: 'format', fr: 'format' });
  if (value['format'] !== RESULTS_FORMAT) throw otherFormat(directory, value['format']);
  const wrong = CHECKS.find(([, isRight]) => !passes(isRight, value));
  if (wrong !== undefined) throw damaged(directory, wrong[0]);
  return value as unknown as Manifest;
}

type Json = Readonly<Record<string, unknown>>;

/** Each field with what it must be; in the order in which they depend on each other. */
const CHECKS: readonly [field: string, isRight: (manifest: Json) => boolean][] = [
  ['name', ({ name }) => typeof name === 'string' && /^[A-Za-z0-9_-]{1,60}$/.test(name)],
  ['status', ({ status }) => ['running', 'interrupted', 'finished'].includes(status as string)],
  ['hash', ({ hash }) => isSha256(hash)],
  ['modelVersion', ({ modelVersion }) => isShortText(modelVersion)],
  ['programVersion', ({ programVersion }) => isShortText(programVersion)],
  ['command', ({ command }) => isStoredLine(command)],
  ['seed', ({ seed }) => typeof seed === 'string'],
  ['points', ({ points }) => isPositive(points)],
  ['replicates', ({ replicates }) => isPositive(replicates)],
  ['factors', ({ factors }) => Array.isArray(factors) && factors.every(isFactor)],
  ['runsPerShard', ({ runsPerShard }) => isPositive(runsPerShard)],
  ['tables', ({ tables, status }) => areTables(tables, status === 'finished')],
  ['scenario', ({ scenario }) => isScenario(scenario)],
  ['scenarioHash', ({ scenario, scenarioHash }) => scenarioHash === hashOf(scenario)],
  ['name, seed, replicates, points, factors, leftOut', (manifest) => followsFromScenario(manifest)],
  ['replicatesPerPoint', (manifest) => arePerPoint(manifest)],
  ['runs', (manifest) => areRuns(manifest['runs'], plannedRuns(manifest))],
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

/** What a manifest says twice, once by itself and once in its scenario. */
function followsFromScenario(manifest: Json): boolean {
  const { name, seed, replicates, points, factors, leftOut, scenario } = manifest;
  const { sweep, ...said } = scenario as unknown as Scenario;
  const names = (factors as Manifest['factors']).map((factor) => factor.name);
  const paths = sweep?.factors.map(({ path }) => path) ?? [];
  return (
    said.name === name &&
    said.seed === seed &&
    said.replicates === replicates &&
    countPoints(sweep) === points &&
    hashOf(leftOut ?? NONE_LEFT_OUT) === hashOf(leftOutOf(sweep)) &&
    new Set(names).size === names.length &&
    names.join(' ') === paths.join(' ')
  );
}

/** Present where the scenario has a rule that adds replicates, and as such a rule leaves them. */
function arePerPoint({ replicatesPerPoint, notPrecise, points, replicates, scenario }: Json) {
  const { precision } = scenario as unknown as Scenario;
  if (precision === undefined) return replicatesPerPoint === undefined && notPrecise === undefined;
  const looks = new Set<unknown>(looksOf(precision.atLeast, replicates as number));
  return (
    Array.isArray(replicatesPerPoint) &&
    replicatesPerPoint.length === points &&
    replicatesPerPoint.every((count) => looks.has(count)) &&
    (notPrecise === undefined ||
      (Array.isArray(notPrecise) &&
        notPrecise.every((point, i) => {
          const isInOrder = i === 0 || point > notPrecise[i - 1];
          return isInOrder && replicatesPerPoint[point] === replicates;
        })))
  );
}

function plannedRuns({ replicatesPerPoint, points, replicates }: Json): number {
  const counts = replicatesPerPoint as readonly number[] | undefined;
  if (counts === undefined) return (points as number) * (replicates as number);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What makes a sweep the same sweep. (Decision record 14) */
export function sweepHash(
  sweep: Pick<Manifest, 'modelVersion' | 'scenarioHash'> & {
    readonly tables: readonly Pick<TableEntry, 'name' | 'columns'>[];
  },
): string {
  const { modelVersion, scenarioHash, tables } = sweep;
  return hashOf({
    format: RESULTS_FORMAT,
    modelVersion,
    scenarioHash,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  });
}

/** Words of a shell and nothing that it would do besides: the command is shown to be copied. */
function isStoredLine(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const unquoted = value.replace(/\$'(?:[^'\\]|\\.)*'|'[^']*'|\\'/g, '');
  return /^reticula(?: [\w@%+=:,./ -]*)?$/.test(unquoted);
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
    planned <= MOST_RUNS &&
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
    value.every((entry: Json) => isSha256(entry['columns'])) &&
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
    en: `${directory} holds no results: there is no ${MANIFEST_FILE} in it. Choose a directory that a sweep made.`,
    fr: `${directory} ne contient pas de résultats\u00a0: il n’y a pas de ${MANIFEST_FILE}. Choisissez un dossier produit par un balayage.`,
  });
}

const NO_FILE: Text = {
  en: 'it is a folder, a pipe or a device, or far too large',
  fr: 'c’est un dossier, un tube ou un périphérique, ou il est bien trop grand',
};

function foreign(directory: string, { en, fr }: Text): StoreError {
  return new StoreError('foreign', {
    en: `${directory}: ${MANIFEST_FILE} was not written by Reticula (${en}). Choose a directory of results.`,
    fr: `${directory}\u00a0: ${MANIFEST_FILE} n’a pas été écrit par Reticula (${fr}). Choisissez un dossier de résultats.`,
  });
}

function damaged(directory: string, field: string): StoreError {
  const text: Text = {
    en: `${directory}: ${MANIFEST_FILE} is damaged or was changed (${field}). Delete the directory and run the sweep again.`,
    fr: `${directory}\u00a0: ${MANIFEST_FILE} est abîmé ou a été modifié (${field}). Supprimez le dossier et relancez le balayage.`,
  };
  return new StoreError('damaged', text);
}

function otherFormat(directory: string, format: number): StoreError {
  return new StoreError('foreign', {
    en: `${directory} has results of format ${format}; this version reads format ${RESULTS_FORMAT}. Run the sweep again into another directory.`,
    fr: `${directory} contient des résultats au format ${format}\u00a0; cette version lit le format ${RESULTS_FORMAT}. Relancez le balayage dans un autre dossier.`,
  });
}
