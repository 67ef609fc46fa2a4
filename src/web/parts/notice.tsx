import { complaints } from '../address/follow-address.ts';
import { say } from '../state/preferences.ts';

const TEXTS = {
  title: {
    en: 'Not everything in this address could be understood:',
    fr: 'Tout n’a pas pu être compris dans cette adresse\u00a0:',
  },
  close: { en: 'Close', fr: 'Fermer' },
};

/** More says nothing more. */
const MOST = 5;

/** What was not understood of the address. */
export function Notice() {
  const told = complaints.value;
  if (told.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <div>
        <b>{say(TEXTS.title)}</b>
        <ul>
          {told.slice(0, MOST).map((why) => (
            <li key={why.en}>{say(why)}</li>
          ))}
          {told.length > MOST && <li>…</li>}
        </ul>
      </div>
      <button type="button" onClick={() => void (complaints.value = [])}>
        {say(TEXTS.close)}
      </button>
    </div>
  );
}
