import { batch, computed, effect, signal } from '@preact/signals';
import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import { findParameter } from '../../model/index.ts';
import type { ParameterPath } from '../../model/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { Run } from './run.ts';
import { inputOf, setupOf, withChange, withoutChange } from './setup.ts';
import type { Setup, Which } from './setup.ts';
import { mainScenario } from './shipped.ts';

/** What the worlds are. */
export const setup = signal<Setup>(setupOf(mainScenario()));

/** The lesson that is played, if any. */
export const lesson = signal<Lesson | null>(null);

/** The quarter that is shown, 0 for the set-up. */
export const tick = signal(0);
export const isPlaying = signal(false);
/** Quarters a second. */
export const speed = signal(2);
/** The firm whose story is told. */
export const chosenFirm = signal<number | null>(null);
/** Which world controls and stories are about. */
export const shownWorld = signal<Which>('first');

export const runs = { first: new Run(), second: new Run() };

/** The worlds on the page, in order. */
export const worlds = computed((): readonly Which[] =>
  setup.value.second === null ? ['first'] : ['first', 'second'],
);

/** How far every world on the page is computed. */
export const computedUpTo = computed(() =>
  Math.min(...worlds.value.map((which) => runs[which].frames.value.length - 1)),
);

/** Quarters up to which the changed world stays as it was computed; −1: none. A world that is not changed stays anyway. */
let kept = -1;

/** Runs what the set-up says, from now on. */
export function keepRunning(): void {
  effect(() => {
    const now = setup.value;
    const { seed, replicate, ticks } = now;
    for (const which of ['first', 'second'] as const) {
      const deviation = now[which];
      if (deviation === null) runs[which].clear();
      else {
        const input = inputOf(now, deviation);
        runs[which].start({ input, luck: { seed, replicate }, ticks }, kept);
      }
    }
    kept = -1;
  });
}

/** Another set-up from the beginning. */
export function begin(next: Setup): void {
  batch(() => {
    setup.value = next;
    tick.value = 0;
    isPlaying.value = false;
    chosenFirm.value = null;
    // What one changes is the twin: the first world is what it is compared with.
    shownWorld.value = next.second === null ? 'first' : 'second';
  });
}

/** From the beginning, with the same luck or another. */
export function restart(luck: Partial<Pick<Setup, 'seed' | 'replicate' | 'ticks'>> = {}): void {
  batch(() => {
    setup.value = { ...setup.value, ...luck };
    tick.value = 0;
    isPlaying.value = false;
  });
}

/** Whether the last quarter is shown: no quarter is left in which a change could act. */
export const isOver = computed(() => tick.value >= setup.value.ticks);

/**
 * Gives a parameter another value in a world: at once, or from the beginning where it must. After the last quarter
 * every change acts from the beginning, instead of whatever was changed of that parameter in the middle.
 */
export function change(which: Which, path: ParameterPath, value: ParameterValue): void {
  const now = setup.value;
  const deviation = now[which];
  if (deviation === null) return;
  const isSetup = findParameter(path)?.actsAt === 'setup';
  const begun = isOver.value ? withoutChange(deviation, path) : deviation;
  batch(() => {
    if (isSetup || isOver.value) {
      tick.value = 0;
      isPlaying.value = false;
    } else if (tick.value > 0) kept = tick.value;
    setup.value = { ...now, [which]: withChange(begun, path, value, tick.value) };
  });
}

/** Adds a twin that is like the first world, or takes it away. */
export function setTwin(isWanted: boolean): void {
  const now = setup.value;
  batch(() => {
    setup.value = { ...now, second: isWanted ? now.first : null };
    shownWorld.value = isWanted ? 'second' : 'first';
  });
}

/** Shows a quarter, as far as it is computed. */
export function goTo(target: number): void {
  tick.value = Math.max(0, Math.min(target, setup.value.ticks, computedUpTo.value));
}
