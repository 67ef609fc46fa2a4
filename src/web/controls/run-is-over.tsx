import { say } from '../state/preferences.ts';
import { isOver, worlds } from '../state/session.ts';

const TEXTS = {
  one: {
    en: 'The run is over: a change acts from the first quarter, and the world begins again.',
    fr: 'La simulation est finie\u00a0: un changement agit dès le premier trimestre, et le monde recommence.',
  },
  two: {
    en: 'The run is over: a change acts from the first quarter, and both worlds begin again.',
    fr: 'La simulation est finie\u00a0: un changement agit dès le premier trimestre, et les deux mondes recommencent.',
  },
};

/** Says beside the controls what a change does when no quarter is left. */
export function RunIsOver() {
  if (!isOver.value) return null;
  return <p class="over">{say(worlds.value.length > 1 ? TEXTS.two : TEXTS.one)}</p>;
}
