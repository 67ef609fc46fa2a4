import { nearestName } from '../../experiment/scenario/nearest.ts';
import type { Text } from '../../model/index.ts';

/** The name that was probably meant, as a sentence after a message; empty where none is near. */
export function didYouMean(written: string, names: Iterable<string>): Text {
  const nearest = nearestName(written, names);
  if (nearest === undefined) return { en: '', fr: '' };
  return { en: ` Did you mean ${nearest}?`, fr: ` Vouliez-vous dire ${nearest}\u00a0?` };
}
