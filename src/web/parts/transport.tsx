import { writeDecimal } from '../../analysis/write-number.ts';
import { language, say } from '../state/preferences.ts';
import { SPEEDS, step, togglePlaying } from '../state/player.ts';
import { computedUpTo, goTo, isPlaying, setup, speed, tick } from '../state/session.ts';
import { mayRun, outcome } from '../state/play-lesson.ts';
import { PressPlay } from './press-play.tsx';
import { turnTo } from './turn-to.ts';
import { writeMoment } from '../texts/moment.ts';

const TEXTS = {
  group: { en: 'Time', fr: 'Temps' },
  play: { en: 'Play', fr: 'Lecture' },
  pause: { en: 'Pause', fr: 'Pause' },
  moment: { en: 'Quarter shown', fr: 'Trimestre affiché' },
  held: {
    en: 'Bet first: nothing runs before.',
    fr: 'Pariez d’abord\u00a0: rien ne tourne avant.',
  },
  toBet: { en: 'To the bet', fr: 'Vers le pari' },
  toResult: { en: 'What happened?', fr: 'Que s’est-il passé\u00a0?' },
  speed: { en: 'Speed', fr: 'Vitesse' },
};

const STEPS = [
  { by: -1, shown: { en: '−1', fr: '−1' }, text: { en: '−1 quarter', fr: '−1 trimestre' } },
  { by: 1, shown: { en: '+1', fr: '+1' }, text: { en: '+1 quarter', fr: '+1 trimestre' } },
  { by: 4, shown: { en: '+1 year', fr: '+1 an' }, text: { en: '+1 year', fr: '+1 an' } },
];

/** Play, pause, one quarter, one year, speed, and back and forth along the run. */
export function Transport() {
  const { ticks } = setup.value;
  const isHeld = !mayRun.value;
  return (
    <div class="transport" role="group" aria-label={say(TEXTS.group)}>
      <button type="button" class="primary" disabled={isHeld} onClick={togglePlaying}>
        <svg class="icon" viewBox="0 0 10 10" aria-hidden="true">
          <path d={isPlaying.value ? 'M1 0h3v10H1zM6 0h3v10H6z' : 'M1 0l9 5l-9 5z'} />
        </svg>{' '}
        {say(isPlaying.value ? TEXTS.pause : TEXTS.play)}
      </button>
      {STEPS.map(({ by, shown, text }) => (
        <button
          key={by}
          type="button"
          disabled={isHeld}
          title={say(text)}
          aria-label={say(text)}
          onClick={() => step(by)}
        >
          {say(shown)}
        </button>
      ))}
      <label class="scrub">
        <span class="unseen">{say(TEXTS.moment)}</span>
        <input
          type="range"
          min={0}
          disabled={isHeld}
          max={ticks}
          value={tick.value}
          aria-valuetext={writeMoment(tick.value, language.value)}
          onInput={({ currentTarget }) => {
            isPlaying.value = false;
            goTo(currentTarget.valueAsNumber);
            currentTarget.value = String(tick.value);
          }}
        />
        <output>
          {writeMoment(tick.value, language.value)}
          {computedUpTo.value < ticks && ' …'}
        </output>
      </label>
      <label>
        {say(TEXTS.speed)}{' '}
        <select
          value={speed.value}
          onChange={({ currentTarget }) => void (speed.value = Number(currentTarget.value))}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {writeDecimal(one, { decimals: one < 1 ? 1 : 0 }, language.value)}×
            </option>
          ))}
        </select>
      </label>
      {isHeld && (
        <p class="held">
          {say(TEXTS.held)}{' '}
          <button type="button" class="cramped" onClick={() => turnTo('bet')}>
            {say(TEXTS.toBet)}
          </button>
        </p>
      )}
      <PressPlay />
      {outcome.value !== undefined && (
        <button type="button" class="cramped" onClick={() => turnTo('result')}>
          {say(TEXTS.toResult)}
        </button>
      )}
    </div>
  );
}
