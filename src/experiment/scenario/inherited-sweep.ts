import type { PlacedEntry, PlacedMap } from './placed.ts';
import { entryOf } from './placed.ts';
import type { Reading } from './shape.ts';

/**
 * A value given for a parameter that an extended scenario sweeps would silently never be used:
 * the sweep decides. That is a mistake of whoever gives the value.
 */
export function checkInheritedSweep(chain: readonly PlacedMap[], { log }: Reading): void {
  const sweeping = chain.findIndex((file) => entryOf(file, 'sweep') !== undefined);
  const sweep = chain[sweeping] && entryOf(chain[sweeping], 'sweep')?.value;
  if (sweep?.kind !== 'map') return;
  const swept = new Set(sweptPaths(sweep));
  for (const file of chain.slice(0, sweeping)) {
    const parameters = entryOf(file, 'parameters')?.value;
    if (parameters?.kind !== 'map') continue;
    for (const group of parameters.entries) {
      if (group.value.kind !== 'map') continue;
      for (const { key, keyPlace } of group.value.entries) {
        const path = `${group.key}.${key}`;
        if (swept.has(path)) log.add(keyPlace, `parameters.${path}`, ...NEVER_USED);
      }
    }
  }
}

/** The parameters of which a value of their own is never used: neither as a base nor where a factor rests. */
function sweptPaths(sweep: PlacedMap): string[] {
  const design = entryOf(sweep, 'design')?.value;
  if (design?.kind === 'scalar' && design.value === 'oneAtATime') return [];
  const factors = entryOf(sweep, 'factors')?.value;
  const points = entryOf(sweep, 'points')?.value;
  const maps = [factors, ...(points?.kind === 'list' ? points.items : [])];
  const rests = ({ value }: PlacedEntry) => {
    return value.kind === 'map' && entryOf(value, 'when') !== undefined;
  };
  return maps.flatMap((map) => {
    const entries = map?.kind === 'map' ? map.entries : [];
    return entries.filter((entry) => !rests(entry)).map(({ key }) => key);
  });
}

const NEVER_USED = [
  {
    en: 'is varied by the sweep of the extended scenario',
    fr: 'varie dans le balayage du scénario étendu',
  },
  {
    en: 'no value for it, or a sweep of its own (sweep: false for none)',
    fr: 'aucune valeur, ou un balayage propre (sweep: false pour aucun)',
  },
] as const;
