import { renderMistake } from '../../experiment/scenario/mistake.ts';
import type { Refusal } from '../kernel/protocol.ts';
import { language, say } from '../state/preferences.ts';
import { runs, worlds } from '../state/session.ts';

/** Why a world cannot be run, in words. */
export function Refusals() {
  const told = worlds.value.flatMap((which) => {
    const refusal = runs[which].refusal.value;
    if (refusal === null) return [];
    return typeof refusal === 'string' ? [refusal] : writeRefusal(refusal);
  });
  if (told.length === 0) return null;
  return (
    <ul class="mistake" role="alert">
      {[...new Set(told)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** One sentence for each reason. */
export function writeRefusal({ mistakes, size }: Refusal): string[] {
  const written = mistakes.map((mistake) => renderMistake(mistake, language.value).trim());
  return size === undefined ? written : [...written, say(size)];
}
