import { CAUTIONS } from '../../analysis/cautions.ts';
import { say } from '../state/preferences.ts';

const [ARTIFICIAL, FICTIONAL, ...OTHERS] = CAUTIONS;

const MORE = { en: 'All cautions', fr: 'Précautions' };

/**
 * Words that prevent harm, always in sight: on a phone what it is and what it does not tell, the rest one tap away.
 */
export function Banner() {
  const artificial = ARTIFICIAL ? say(ARTIFICIAL).split(/(?<=\.) /) : [];
  const [first = '', last = ''] = [artificial[0], artificial.at(-1)];
  return (
    <aside class="banner" aria-label={say(MORE)}>
      <p>
        <strong>
          {first} <span class="roomy">{artificial.slice(1, -1).join(' ')} </span>
          {last}
        </strong>{' '}
        <span class="roomy">{FICTIONAL && say(FICTIONAL)}</span>
      </p>
      <details>
        <summary>{say(MORE)}</summary>
        <ul>
          {[ARTIFICIAL, FICTIONAL].map(
            (caution) =>
              caution && (
                <li key={caution.en} class="cramped">
                  {say(caution)}
                </li>
              ),
          )}
          {OTHERS.map((caution) => (
            <li key={caution.en}>{say(caution)}</li>
          ))}
        </ul>
      </details>
    </aside>
  );
}
