import { batch, effect, signal } from '@preact/signals';
import type { Text } from '../../model/index.ts';
import { startKernel } from '../kernel/load-kernel.ts';
import type { Refusal } from '../kernel/protocol.ts';
import { turnTo } from '../parts/turn-to.ts';
import { bet, openLesson } from '../state/play-lesson.ts';
import { language } from '../state/preferences.ts';
import type { PageScenario } from '../state/scenario-source.ts';
import { begin, isPlaying, lesson, runs, setup, tick, worlds } from '../state/session.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Shown } from './address.ts';

/** What was not understood of the address that was opened. */
export const complaints = signal<readonly Text[]>([]);

/** The address is written when nothing has changed for so long, in milliseconds. */
const REST = 300;

/** What the page shows now. */
export function shownNow(): Shown {
  return {
    setup: setup.value,
    tick: tick.value,
    language: language.value,
    lesson: lesson.value ?? undefined,
    bet: bet.value ?? undefined,
  };
}

/** Reads a scenario file in a thread of its own: whatever it is, the page stays alive. */
export function readScenario(text: string, file: string): Promise<PageScenario | Refusal> {
  return new Promise((resolve) => {
    const kernel = startKernel((answer) => {
      kernel.end();
      if (answer.kind === 'read') resolve({ ...answer.scenario, text });
      else if (answer.kind === 'refused') resolve(answer);
      else resolve({ mistakes: [] });
    });
    kernel.ask({ kind: 'read', file, text });
  });
}

/** Shows what the address says, and keeps the address as what is shown. */
export async function followAddress(): Promise<void> {
  await open(location.hash);
  let written = '';
  // What was pasted, even if the page has written its own address meanwhile.
  addEventListener('hashchange', ({ newURL }) => {
    const { hash } = new URL(newURL);
    if (hash !== written) void open(hash);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const shown = shownNow();
    if (isPlaying.value) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      written = `#${writeAddress(shown)}`;
      history.replaceState(null, '', written);
    }, REST);
  });
}

async function open(fragment: string): Promise<void> {
  const { shown, complaints: found } = await readAddress(fragment, async (text) => {
    const read = await readScenario(text, 'scenario.yaml');
    return 'input' in read ? read : undefined;
  });
  batch(() => {
    complaints.value = found;
    if (shown.language !== undefined) language.value = shown.language;
    if (shown.lesson === undefined) lesson.value = null;
    else openLesson(shown.lesson);
    begin(shown.setup);
    bet.value = shown.bet ?? null;
  });
  if (shown.lesson !== undefined) turnTo(shown.bet === undefined ? 'lesson' : 'worlds');
  if (shown.tick > 0) whenComputed(shown.tick);
}

/** Goes to a quarter as soon as it is there. */
function whenComputed(target: number): void {
  const asked = setup.peek();
  const stop = effect(() => {
    const isThere = worlds.value.every((which) => runs[which].frames.value.length > target);
    if (!isThere && setup.value === asked) return;
    if (isThere && setup.value === asked) tick.value = target;
    queueMicrotask(() => stop());
  });
}
