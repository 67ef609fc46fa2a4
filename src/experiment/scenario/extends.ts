import type { Text } from '../../model/text.ts';
import { readDocument } from './document.ts';
import type { Loaded, ScenarioLoader, Source } from './loader.ts';
import type { MistakeLog } from './mistake.ts';
import { nearestName } from './nearest.ts';
import type { Placed, PlacedMap, PlacedScalar } from './placed.ts';
import { describeFound, entryOf } from './placed.ts';
import { IS_MISSING } from './record.ts';
import { FORMAT } from './scenario.ts';
import { FORMAT_SHAPE, SCENARIO, TITLE } from './scenario-shape.ts';

/** Generations of scenarios; nobody could follow more. */
const DEEPEST = 8;

export const EXTENDS_EXPECTED: Text = {
  en: 'the name of a shipped scenario, or ./ and a file of the same folder',
  fr: 'le nom d’un scénario fourni, ou ./ et un fichier du même dossier',
};

/** A scenario and what it extends, the scenario itself first. */
export function readChain(
  source: Source,
  loader: ScenarioLoader,
  log: MistakeLog,
): PlacedMap[] | undefined {
  const chain: PlacedMap[] = [];
  const files: string[] = [];
  let next: Source | undefined = source;
  while (next !== undefined) {
    const root = readDocument(next.text, next.file, log);
    if (root === undefined) return undefined;
    if (root.kind !== 'map') {
      const found = isNothing(root) ? { en: 'is empty', fr: 'est vide' } : describeFound(root);
      log.add(root.place, '', found, SCENARIO.expected);
      return undefined;
    }
    checkFormat(root, log);
    chain.push(root);
    files.push(next.file);
    const parent = entryOf(root, 'extends')?.value;
    if (parent === undefined) return chain;
    const loaded = loadParent(parent, next.file, loader);
    if (!loaded.ok) {
      const written = parent.kind === 'scalar' ? String(parent.value) : '';
      const nearest = nearestName(written, loader.shippedNames);
      log.add(parent.place, 'extends', loaded.found, loaded.expected, nearest);
      return undefined;
    }
    if (files.includes(loaded.source.file) || files.length >= DEEPEST) {
      const [found, expected] = files.includes(loaded.source.file) ? CYCLE : TOO_DEEP;
      log.add(parent.place, 'extends', found, expected);
      return undefined;
    }
    next = loaded.source;
  }
  return chain;
}

function loadParent(parent: Placed, from: string, loader: ScenarioLoader): Loaded {
  if (parent.kind !== 'scalar' || typeof parent.value !== 'string') {
    return { ok: false, found: describeFound(parent), expected: EXTENDS_EXPECTED };
  }
  const name = parent.value;
  if (name.startsWith('./')) return loader.beside(name.slice(2), from);
  return /\.(ya?ml|json)$/i.test(name) ? loader.beside(name, from) : loader.shipped(name);
}

/** Each file says its own format, so that later programs can still read it, and its own title. */
function checkFormat(root: PlacedMap, log: MistakeLog): void {
  const format = entryOf(root, 'format')?.value;
  const { expected } = FORMAT_SHAPE;
  if (format === undefined) log.add(root.place, 'format', IS_MISSING, expected);
  else if (format.kind !== 'scalar' || format.value !== FORMAT) {
    log.add(format.place, 'format', describeFound(format), expected);
  }
  if (entryOf(root, 'title') === undefined) {
    log.add(root.place, 'title', IS_MISSING, TITLE.expected);
  }
}

/**
 * What a scenario says on top of what it extends: `parameters` parameter by parameter, every
 * other key as a whole.
 */
export function mergeChain(chain: readonly PlacedMap[]): PlacedMap {
  return chain.reduceRight((parent, child) => mergeMaps(parent, child, ['parameters']));
}

/** Keys in `deep` are merged within, two levels down: groups, then parameters. */
function mergeMaps(
  parent: PlacedMap,
  child: PlacedMap,
  deep: readonly string[] | 'all',
): PlacedMap {
  const inherited = parent.entries.filter(({ key }) => entryOf(child, key) === undefined);
  const own = child.entries.map((entry) => {
    const before = entryOf(parent, entry.key)?.value;
    const isDeep = deep === 'all' || deep.includes(entry.key);
    if (!isDeep || before?.kind !== 'map' || entry.value.kind !== 'map') return entry;
    return { ...entry, value: mergeMaps(before, entry.value, deep === 'all' ? [] : 'all') };
  });
  return { ...child, entries: [...own, ...inherited] };
}

function isNothing(root: PlacedScalar | Placed): boolean {
  return root.kind === 'scalar' && root.value === null;
}

const CYCLE = [
  { en: 'leads back to this scenario', fr: 'ramène à ce scénario' },
  { en: 'a scenario that does not extend this one', fr: 'un scénario qui n’étend pas celui-ci' },
] as const;

const TOO_DEEP = [
  { en: 'is one generation too many', fr: 'est une génération de trop' },
  { en: `at most ${DEEPEST} scenarios in a chain`, fr: `au plus ${DEEPEST} scénarios en chaîne` },
] as const;
