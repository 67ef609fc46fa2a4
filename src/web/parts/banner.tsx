import { CAUTIONS } from '../../analysis/cautions.ts';
import { say } from '../state/preferences.ts';

const [ARTIFICIAL, FICTIONAL, ...OTHERS] = CAUTIONS;

const MORE = { en: 'All cautions', fr: 'Toutes les précautions' };

/** Words that prevent harm, always in sight. */
export function Banner() {
  return (
    <aside class="banner" aria-label={say(MORE)}>
      <p>
        <strong>{ARTIFICIAL && say(ARTIFICIAL)}</strong> {FICTIONAL && say(FICTIONAL)}
      </p>
      <details>
        <summary>{say(MORE)}</summary>
        <ul>
          {OTHERS.map((caution) => (
            <li key={caution.en}>{say(caution)}</li>
          ))}
        </ul>
      </details>
    </aside>
  );
}
