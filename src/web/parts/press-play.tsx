import { isAsGiven, mayRun } from '../state/play-lesson.ts';
import { say } from '../state/preferences.ts';
import { isPlaying, lesson, setup, tick } from '../state/session.ts';
import { setupOfLesson } from '../lessons/setup-of-lesson.ts';

const TEXTS = {
  changed: {
    en: 'Press Play to run both worlds with your change.',
    fr: 'Appuyez sur Lecture pour faire tourner les deux mondes avec votre changement.',
  },
  luck: {
    en: 'Press Play to run both worlds with this luck.',
    fr: 'Appuyez sur Lecture pour faire tourner les deux mondes avec ces aléas.',
  },
};

/** What to do where the visitor changed the worlds of a lesson and they wait at their start. */
export function PressPlay() {
  const played = lesson.value;
  const isWaiting = tick.value === 0 && !isPlaying.value && mayRun.value && !isAsGiven.value;
  if (played === null || !isWaiting) return null;
  const { seed, replicate } = setup.value;
  const withLuck = { ...setupOfLesson(played), seed, replicate };
  const isLuckOnly = JSON.stringify(withLuck) === JSON.stringify(setup.value);
  return <p class="press-play">{say(isLuckOnly ? TEXTS.luck : TEXTS.changed)}</p>;
}
