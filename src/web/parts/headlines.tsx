import { useComputed } from '@preact/signals';
import { namesOf } from '../../analysis/story/names.ts';
import type { Names, Traced } from '../../analysis/story/sentences.ts';
import type { Language } from '../../model/index.ts';
import { withShortNames } from '../network/short-names.ts';
import { held, language } from '../state/preferences.ts';
import { runs, tick } from '../state/session.ts';
import type { Which } from '../state/setup.ts';
import { writeBriefMoment } from '../texts/moment.ts';

/** So many are seen at once. */
const MOST = 2;

interface Headline {
  readonly tick: number;
  readonly text: string;
}

/** The latest elections, foundings and dissolutions up to the quarter that is shown, the last one first: what has no room is left out whole. */
export function Headlines({ which }: { readonly which: Which }) {
  // As a network is called where it is drawn.
  const names = useComputed(() => namesOf(withShortNames(runs[which].cast.value), language.value));
  const headlines = useComputed(() => {
    const { frames } = runs[which];
    const found: Headline[] = [];
    for (let at = Math.min(tick.value, frames.value.length - 1); at > 0; at--) {
      const happened = frames.value[at]?.happened ?? [];
      for (const event of happened.toReversed()) {
        const text = headlineOf(event, names.value, language.value);
        if (text !== undefined) found.push({ tick: at, text });
        if (found.length >= MOST) return found;
      }
    }
    return found;
  });
  return (
    <ol class="headlines" aria-live="polite">
      {headlines.value.map(({ tick: at, text }) => (
        <li key={`${at} ${text}`} data-new={at === tick.value}>
          <b>{writeBriefMoment(at, language.value)}</b> {held(text)}
        </li>
      ))}
    </ol>
  );
}

function headlineOf(event: Traced, names: Names, inLanguage: Language): string | undefined {
  const texts = TEXTS[inLanguage];
  switch (event.type) {
    case 'elected':
      return event.reelected
        ? texts.reelected(names.network(event.network), names.firm(event.firm))
        : event.former === null
          ? texts.elected(names.network(event.network), names.firm(event.firm))
          : texts.replaced(
              names.network(event.network),
              names.firm(event.firm),
              names.firm(event.former),
            );
    case 'founded':
      return texts.founded(names.network(event.network), event.founders.length);
    case 'dissolved':
      return texts.dissolved(names.network(event.network));
    default:
      return undefined;
  }
}

const TEXTS = {
  en: {
    reelected: (network: string, firm: string) => `${network} re-elects ${firm} as its hub`,
    elected: (network: string, firm: string) => `${network} elects ${firm} as its hub`,
    replaced: (network: string, firm: string, former: string) =>
      `${network}: ${firm} replaces ${former} as its hub`,
    founded: (network: string, founders: number) => `${network}: founded by ${founders} firms`,
    dissolved: (network: string) => `${network} is dissolved`,
  },
  fr: {
    reelected: (network: string, firm: string) => `${network}\u00a0: ${firm} est réélue à sa tête`,
    elected: (network: string, firm: string) => `${network}\u00a0: ${firm} est élue à sa tête`,
    replaced: (network: string, firm: string, former: string) =>
      `${network}\u00a0: ${firm} remplace ${former} à sa tête`,
    founded: (network: string, founders: number) =>
      `${network}\u00a0: création par ${founders} entreprises`,
    dissolved: (network: string) => `${network} est dissous`,
  },
};
