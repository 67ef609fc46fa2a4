import { useSignal } from '@preact/signals';
import type { Lesson } from '../lessons/lesson.ts';
import { turnTo } from '../parts/turn-to.ts';
import { bet, reason } from '../state/play-lesson.ts';
import { togglePlaying } from '../state/player.ts';
import { say } from '../state/preferences.ts';

const TEXTS = {
  bet: { en: 'Your bet', fr: 'Votre pari' },
  place: { en: 'Bet, and run the worlds', fr: 'Parier et lancer la simulation' },
  why: { en: 'Because …', fr: 'Parce que …' },
  placed: { en: 'You bet:', fr: 'Vous avez parié\u00a0:' },
  watch: { en: 'While it runs:', fr: 'Pendant la simulation\u00a0:' },
  private: {
    en: '(optional; stays on this device)',
    fr: '(facultatif\u00a0; reste sur cet appareil)',
  },
};

/** The bet comes first: nothing runs before. */
export function BetPart({ lesson }: { readonly lesson: Lesson }) {
  const chosen = useSignal<number | null>(null);
  const { prompt, answers } = lesson.bet;
  if (bet.value !== null) {
    const answer = answers[bet.value];
    return (
      <section>
        <p>
          {say(TEXTS.placed)} <b>{answer && say(answer.label)}</b>
          {reason.value !== '' && <> – {reason}</>}
        </p>
        <p>
          <b>{say(TEXTS.watch)}</b> {say(lesson.watch)}
        </p>
      </section>
    );
  }
  return (
    <form
      class="bet"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.value === null) return;
        bet.value = chosen.value;
        togglePlaying();
        turnTo('worlds');
      }}
    >
      <fieldset>
        <legend>
          <b>{say(TEXTS.bet)}.</b> {say(prompt)}
        </legend>
        {answers.map(({ label }, index) => (
          <label key={label.en} class="answer">
            <input
              type="radio"
              name="bet"
              checked={chosen.value === index}
              onChange={() => void (chosen.value = index)}
            />
            <span>{say(label)}</span>
          </label>
        ))}
      </fieldset>
      <label class="why">
        <span>
          {say(TEXTS.why)} <small class="muted">{say(TEXTS.private)}</small>
        </span>
        <input
          type="text"
          maxLength={200}
          value={reason.value}
          onInput={({ currentTarget }) => void (reason.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" disabled={chosen.value === null}>
        {say(TEXTS.place)}
      </button>
    </form>
  );
}
