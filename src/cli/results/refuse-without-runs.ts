import type { Results } from '../../experiment/results/read-results.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import { sayDamaged } from './tell-damaged.ts';

/**
 * Nothing can be told of a sweep that was ended before its first part.
 * @throws StoreError (3) where an unfinished sweep holds no run that could be read; the command that goes on with it is told
 */
export async function refuseWithoutRuns({ directory, manifest, reader }: Results): Promise<void> {
  if (manifest.status === 'finished') return;
  const { rows, damaged = [] } = await reader('runs');
  if (rows > 0) return;
  const parts = sayDamaged(damaged);
  const text = {
    en: `${directory} is unfinished and holds no run yet. ${parts.en}`.trimEnd(),
    fr: `${directory} est inachevé et ne contient encore aucune simulation. ${parts.fr}`.trimEnd(),
  };
  throw new StoreError('unfinished', text, { resumable: directory });
}
