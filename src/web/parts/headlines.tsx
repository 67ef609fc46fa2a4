import { useComputed } from '@preact/signals';
import type { Cast } from '../../analysis/story/cast.ts';
import { namesOf } from '../../analysis/story/names.ts';
import type { Names, Traced } from '../../analysis/story/sentences.ts';
import type { Language } from '../../model/index.ts';
import { language } from '../state/preferences.ts';
import { runs, tick } from '../state/session.ts';
import type { Which } from '../state/setup.ts';
import { writeMoment } from '../texts/moment.ts';

/** So many are seen at once. */
const MOST = 2;

interface Headline {
  readonly tick: number;
  readonly text: string;
}

/** The latest elections, foundings and dissolutions up to the quarter that is shown. */
export function Headlines({ which }: { readonly which: Which }) {
  const headlines = useComputed(() => {
    const { frames, cast } = runs[which];
    const found: Headline[] = [];
    for (let at = Math.min(tick.value, frames.value.length - 1); at > 0; at--) {
      const happened = frames.value[at]?.happened ?? [];
      for (const event of happened.toReversed()) {
        const text = headlineOf(event, cast.value, language.value);
        if (text !== undefined) found.push({ tick: at, text });
        if (found.length >= MOST) return found.reverse();
      }
    }
    return found.reverse();
  });
  return (
    <ol class="headlines" aria-live="polite">
      {headlines.value.map(({ tick: at, text }) => (
        <li key={`${at} ${text}`} data-new={at === tick.value}>
          <b>{writeMoment(at, language.value)}</b> {text}
        </li>
      ))}
    </ol>
  );
}

function headlineOf(event: Traced, cast: Cast, inLanguage: Language): string | undefined {
  const names = namesOf(cast, inLanguage);
  const texts = TEXTS[inLanguage];
  switch (event.type) {
    case 'elected':
      return event.reelected
        ? texts.reelected(names.network(event.network), names.firm(event.firm))
        : texts.elected(names, event.network, event.firm, event.former);
    case 'founded':
      return texts.founded(names.network(event.network), event.founders.length);
    case 'dissolved':
      return texts.dissolved(names.network(event.network));
    default:
      return undefined;
  }
}

type Former = number | null;

const TEXTS = {
  en: {
    reelected: (network: string, firm: string) => `${network} re-elects ${firm} as its hub`,
    elected: (names: Names, network: number, firm: number, former: Former) =>
      `${names.network(network)} elects ${names.firm(firm)} as its hub` +
      (former === null ? '' : ` in place of ${names.firm(former)}`),
    founded: (network: string, founders: number) => `${network}: founded by ${founders} firms`,
    dissolved: (network: string) => `${network} is dissolved`,
  },
  fr: {
    reelected: (network: string, firm: string) => `${network} : ${firm} est réélue à sa tête`,
    elected: (names: Names, network: number, firm: number, former: Former) =>
      `${names.network(network)} : ${names.firm(firm)} est élue à sa tête` +
      (former === null ? '' : ` et remplace ${names.firm(former)}`),
    founded: (network: string, founders: number) =>
      `${network} : création par ${founders} entreprises`,
    dissolved: (network: string) => `${network} est dissous`,
  },
};
