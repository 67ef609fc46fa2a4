import type { Placed, PlacedEntry, PlacedMap } from './placed.ts';
import { entryOf } from './placed.ts';
import { KEYS } from './resolve-sweep.ts';
import { DESIGNS, DRAWN_DESIGNS } from './sweep.ts';

/**
 * The scenario with another sweep, or with some keys of its sweep replaced, as if they stood in its file.
 * Other factors make another sweep, of which design and samples stay. Another design keeps what it can use:
 * the factors, without steps where it draws.
 * @param given keys of a sweep, with their places
 */
export function overrideSweep(scenario: PlacedMap, given: PlacedMap): PlacedMap {
  const before = entryOf(scenario, 'sweep')?.value;
  const kept = before?.kind === 'map' ? before.entries.filter(isKept) : [];
  const entries = [...given.entries, ...kept.map(usable)];
  const sweep: PlacedMap = { kind: 'map', place: given.place, entries };
  const others = scenario.entries.filter(({ key }) => key !== 'sweep');
  return {
    ...scenario,
    entries: [...others, { key: 'sweep', keyPlace: given.place, value: sweep }],
  };

  function isKept({ key }: PlacedEntry): boolean {
    if (entryOf(given, key) !== undefined) return false;
    if (entryOf(given, 'points') !== undefined) return false;
    if (entryOf(given, 'factors') !== undefined && !['design', 'samples'].includes(key))
      return false;
    const design = designIn(given);
    const keys: readonly string[] | undefined = design && KEYS[design];
    return keys === undefined || keys.includes(key) || key === 'when';
  }

  function usable(entry: PlacedEntry): PlacedEntry {
    const design = designIn(given);
    const isDrawn = DRAWN_DESIGNS.some((drawn) => drawn === design);
    if (!isDrawn || entry.key !== 'factors' || entry.value.kind !== 'map') return entry;
    const factors = entry.value.entries.map((factor) => {
      return { ...factor, value: withoutSteps(factor.value) };
    });
    return { ...entry, value: { ...entry.value, entries: factors } };
  }
}

function designIn(sweep: PlacedMap) {
  const written = entryOf(sweep, 'design')?.value;
  return DESIGNS.find((design) => written?.kind === 'scalar' && written.value === design);
}

function withoutSteps(levels: Placed): Placed {
  if (levels.kind !== 'map') return levels;
  return {
    ...levels,
    entries: levels.entries.filter(({ key }) => key !== 'steps' && key !== 'by'),
  };
}
