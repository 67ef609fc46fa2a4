import type { Node, Pair } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Text } from '../../model/text.ts';
import type { MistakeLog } from './mistake.ts';
import type { Place, Placed, PlacedEntry, PlacedMap } from './placed.ts';

/** Values in a document, those behind aliases counted each time they are used. */
const MOST_VALUES = 200_000;

type Locate = (offset: number) => Place;

/**
 * From nodes of the YAML library to placed values. Aliases share the value of their anchor, so
 * that they cost nothing; their expanded number is limited all the same.
 */
export function placeNodes(root: Node | null, locate: Locate, log: MistakeLog): Placed | undefined {
  const anchors = new Map<string, { readonly placed: Placed; readonly size: number }>();
  const nowhere: Placed = { kind: 'scalar', place: locate(0), value: null, source: '' };
  let total = 0;

  function place(node: unknown, fallback: Place): Placed {
    total += 1;
    const before = total;
    const placed = convert(node, fallback);
    const anchor = isNode(node) && !isAlias(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, { placed, size: total - before + 1 });
    return placed;
  }

  function convert(node: unknown, fallback: Place): Placed {
    if (!isNode(node)) return { ...nowhere, place: fallback };
    const at = locate(node.range?.[0] ?? 0);
    if (node.tag !== undefined && !isAlias(node)) log.add(at, '', ...HAS_TAG);
    if (isScalar(node)) {
      const { value } = node;
      const source = node.source ?? '';
      if (typeof value === 'string' || typeof value === 'boolean' || value === null) {
        return { kind: 'scalar', place: at, value, source };
      }
      // The sum turns −0 into 0, which no parameter tells apart.
      return { kind: 'scalar', place: at, value: Number(value) + 0, source };
    }
    if (isSeq(node)) {
      return { kind: 'list', place: at, items: node.items.map((item) => place(item, at)) };
    }
    if (isMap(node)) return placeMap(node.items, at);
    if (isAlias(node)) return resolve(node.source, at);
    return { ...nowhere, place: at };
  }

  function placeMap(pairs: readonly Pair[], at: Place): PlacedMap {
    const entries: PlacedEntry[] = [];
    const seen = new Set<string>();
    for (const { key, value } of pairs) {
      const keyPlace = isNode(key) ? locate(key.range?.[0] ?? 0) : at;
      const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : key.source) : null;
      const placed = place(value, keyPlace);
      if (typeof name !== 'string') log.add(keyPlace, '', ...BAD_KEY);
      else if (name === '<<') log.add(keyPlace, '', ...MERGE_KEY);
      else if (seen.has(name)) log.add(keyPlace, name, ...TWICE);
      else entries.push({ key: name, keyPlace, value: placed });
      if (typeof name === 'string') seen.add(name);
    }
    return { kind: 'map', place: at, entries };
  }

  function resolve(name: string, at: Place): Placed {
    const anchor = anchors.get(name);
    if (anchor === undefined) {
      log.add(at, '', ...BAD_ALIAS);
      return { ...nowhere, place: at };
    }
    const before = total;
    total += anchor.size - 1;
    if (before <= MOST_VALUES && total > MOST_VALUES) log.add(at, '', ...BOMB);
    return { ...anchor.placed, place: at };
  }

  const placed = place(root, locate(0));
  // A bomb is not unpacked; any other mistake leaves the rest worth checking.
  return total > MOST_VALUES ? undefined : placed;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

type Complaint = readonly [found: Text, expected: Text];

const HAS_TAG: Complaint = [
  { en: 'has a tag (!)', fr: 'porte une étiquette (!)' },
  { en: 'the value alone', fr: 'la valeur seule' },
];
const BAD_KEY: Complaint = [
  { en: 'has a key that is no text', fr: 'a une clé qui n’est pas un texte' },
  { en: 'a name as the key', fr: 'un nom comme clé' },
];
const MERGE_KEY: Complaint = [
  { en: 'has a merge key (<<)', fr: 'contient une clé de fusion (<<)' },
  { en: 'the keys written out, or extends', fr: 'les clés écrites en entier, ou extends' },
];
const TWICE: Complaint = [
  { en: 'is given twice', fr: 'est donné deux fois' },
  { en: 'each key once', fr: 'chaque clé une seule fois' },
];
const BAD_ALIAS: Complaint = [
  { en: 'names an anchor (*) not set before', fr: 'renvoie à une ancre (*) non définie avant' },
  { en: 'an anchor (&) defined above', fr: 'une ancre (&) définie plus haut' },
];
const BOMB: Complaint = [
  {
    en: 'repeats too many values by aliases (*)',
    fr: 'répète trop de valeurs par des renvois (*)',
  },
  { en: 'values written out', fr: 'des valeurs écrites en entier' },
];
