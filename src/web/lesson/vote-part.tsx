import { writeCount } from '../../analysis/write-count.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { askPairs, isAsking, PAIR_COUNT } from '../state/pairs.ts';
import { mayRun, truths, unmeasured, votes } from '../state/play-lesson.ts';
import { language, say } from '../state/preferences.ts';
import { setup } from '../state/session.ts';

const TEXTS = {
  title: { en: 'Class vote', fr: 'Vote de la classe' },
  how: {
    en: 'Enter how many bet on each answer. Nothing is sent.',
    fr: 'Entrez le nombre de paris sur chaque réponse. Rien n’est envoyé.',
  },
  answer: { en: 'Answer', fr: 'Réponse' },
  votes: { en: 'Bets of the class', fr: 'Paris de la classe' },
  worlds: { en: 'What 100 pairs of worlds did', fr: 'Résultat sur 100 paires' },
  show: {
    en: 'Show what 100 pairs of worlds did',
    fr: 'Montrer le résultat sur 100 paires',
  },
  nothing: { en: 'Nothing to measure', fr: 'Rien à mesurer' },
  agreement: {
    en: 'This answer is about all 100 pairs together: see “What happened”.',
    fr: 'Cette réponse porte sur les 100 paires ensemble\u00a0: voyez «\u00a0Ce qui s’est passé\u00a0».',
  },
};

/** The bets of a class beside what the worlds did. */
export function VotePart({ lesson }: { readonly lesson: Lesson }) {
  const { answers, quantity } = lesson.bet;
  const total = votes.value.reduce((sum, count) => sum + count, 0);
  const counted = truths.value.reduce((sum, count) => sum + count, 0);
  const isOfMany = quantity.of === 'agreement';
  return (
    <details class="vote">
      <summary>{say(TEXTS.title)}</summary>
      <p class="muted">{say(TEXTS.how)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(TEXTS.answer)}</th>
            <th scope="col">{say(TEXTS.votes)}</th>
            {counted > 0 && <th scope="col">{say(TEXTS.worlds)}</th>}
          </tr>
        </thead>
        <tbody>
          {answers.map(({ label }, index) => {
            const vote = votes.value[index] ?? 0;
            const truth = truths.value[index] ?? 0;
            return (
              <tr key={label.en}>
                <th scope="row">{say(label)}</th>
                <td>
                  <input
                    type="number"
                    min={0}
                    max={999}
                    aria-label={`${say(TEXTS.votes)}: ${say(label)}`}
                    value={vote}
                    onInput={({ currentTarget: { valueAsNumber } }) => {
                      const count = Math.min(999, Math.max(0, Math.trunc(valueAsNumber) || 0));
                      votes.value = votes.value.map((old, at) => (at === index ? count : old));
                    }}
                  />
                  <Bar share={total > 0 ? vote / total : 0} kind="first" />
                </td>
                {counted > 0 && (
                  <td>
                    {truth}
                    <Bar share={truth / PAIR_COUNT} kind="second" />
                  </td>
                )}
              </tr>
            );
          })}
          {unmeasured.value > 0 && counted > 0 && (
            <tr>
              <th scope="row">{say(TEXTS.nothing)}</th>
              <td />
              <td>
                {unmeasured.value}
                <Bar share={unmeasured.value / PAIR_COUNT} kind="second" />
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <p class="muted">{COUNT[language.value](total)}</p>
      {isOfMany && <p class="muted">{say(TEXTS.agreement)}</p>}
      {!isOfMany && counted === 0 && (
        <button
          type="button"
          disabled={isAsking.value || !mayRun.value}
          onClick={() => askPairs(setup.value, quantity.metric)}
        >
          {say(TEXTS.show)}
        </button>
      )}
    </details>
  );
}

function Bar({ share, kind }: { readonly share: number; readonly kind: 'first' | 'second' }) {
  return (
    <svg class={`bar ${kind}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * share} height={8} />
    </svg>
  );
}

const COUNT = {
  en: (count: number) => `${writeCount(count, 'bet', 'bets', 'en')} in all`,
  fr: (count: number) => `${writeCount(count, 'pari', 'paris', 'fr')} en tout`,
};
