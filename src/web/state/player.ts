import { onPicture } from './clock.ts';
import { computedUpTo, goTo, isPlaying, setup, speed, tick } from './session.ts';

/** Quarters a second to choose from. */
export const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/** Plays the quarters one after the other while the page is told to. */
export function keepPlaying(): void {
  let passed = 0;
  onPicture((_now, since) => {
    if (!isPlaying.value) {
      passed = 0;
      return;
    }
    passed += (since / 1000) * speed.value;
    const due = Math.floor(passed);
    passed -= due;
    if (due > 0) goTo(Math.min(tick.value + due, computedUpTo.value));
    if (tick.value >= setup.value.ticks) isPlaying.value = false;
  });
}

/** Starts or stops; at the end it starts from the beginning. */
export function togglePlaying(): void {
  if (!isPlaying.value && tick.value >= setup.value.ticks) tick.value = 0;
  isPlaying.value = !isPlaying.value;
}

/** Some quarters on or back, standing still. */
export function step(quarters: number): void {
  isPlaying.value = false;
  goTo(tick.value + quarters);
}
