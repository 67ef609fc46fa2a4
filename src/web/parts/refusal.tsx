import { renderMistake } from '../../experiment/scenario/mistake.ts';
import type { Language } from '../../model/index.ts';
import type { Refusal } from '../kernel/protocol.ts';
import { held, language, say } from '../state/preferences.ts';
import { runs, worlds } from '../state/session.ts';

const STOPPED: Readonly<Record<Language, (message: string) => string>> = {
  en: (message) => `The simulation stopped: ${message}`,
  fr: (message) => `La simulation s’est arrêtée\u00a0: ${message}`,
};

/** Why a world cannot be run, in words. */
export function Refusals() {
  const told = worlds.value.flatMap((which) => {
    const refusal = runs[which].refusal.value;
    if (refusal === null) return [];
    return typeof refusal === 'string'
      ? [held(STOPPED[language.value](refusal))]
      : writeRefusal(refusal);
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
export function writeRefusal({ mistakes, why }: Refusal): string[] {
  const written = mistakes.map((mistake) => renderMistake(mistake, language.value).trim());
  return why === undefined ? written : [...written, say(why)];
}
