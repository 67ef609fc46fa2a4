import { computed, signal } from '@preact/signals';
import { answerFor } from '../lessons/lesson.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { setupOfLesson } from '../lessons/setup-of-lesson.ts';
import { worldsOfLesson } from '../lessons/worlds-of-lesson.ts';
import { agreementOf, numberOf, pairOnPage } from './outcome.ts';
import { PAIR_COUNT, pairsFor } from './pairs.ts';
import { begin, computedUpTo, lesson, runs, setup, tick } from './session.ts';

/** The answer that was bet on; null before. */
export const bet = signal<number | null>(null);
/** Why, in the student's own words: printed, never sent. */
export const reason = signal('');
/** Votes of a class for each answer. */
export const votes = signal<readonly number[]>([]);

/** Begins a lesson, without a bet. */
export function openLesson(played: Lesson): void {
  begin(setupOfLesson(played));
  lesson.value = played;
  bet.value = null;
  reason.value = '';
  votes.value = played.bet.answers.map(() => 0);
}

/** Back to the worlds without a lesson; they stay as they are. */
export function leaveLesson(): void {
  lesson.value = null;
  bet.value = null;
}

/** Whether the worlds may run: in a lesson only after the bet. */
export const mayRun = computed(() => lesson.value === null || bet.value !== null);

/** Whether the worlds were seen to their end. */
export const isSeen = computed(
  () => tick.value >= setup.value.ticks && computedUpTo.value >= setup.value.ticks,
);

/** Whether the worlds are still those of the lesson. */
export const isAsGiven = computed(() => {
  const played = lesson.value;
  return played !== null && JSON.stringify(setupOfLesson(played)) === JSON.stringify(setup.value);
});

/** Whether nothing but the lesson's cause tells the worlds apart, whatever their luck. */
export const isCauseAlone = computed(() => {
  const { value: played } = lesson;
  if (played === null) return false;
  const { first, second } = setup.value;
  return JSON.stringify(worldsOfLesson(played)) === JSON.stringify({ first, second });
});

/** What came out in the pair on the page, once it was seen; NaN where it cannot be measured. */
export const outcome = computed(() => {
  const played = lesson.value;
  if (played === null || !isSeen.value) return undefined;
  const { quantity } = played.bet;
  const { replicate } = setup.value;
  const pair = pairOnPage(
    replicate,
    runs.first.frames.value,
    runs.second.frames.value,
    quantity.metric,
  );
  return { pair, number: quantity.of === 'agreement' ? agreement() : numberOf(quantity, pair) };
});

function agreement(): number {
  const played = lesson.value;
  const found = played === null ? [] : pairsFor(setup.value, played.bet.quantity.metric);
  return found.length < PAIR_COUNT ? Number.NaN : agreementOf(found);
}

/** Which answer came true in the pair on the page. */
export const cameTrue = computed(() => {
  const [played, found] = [lesson.value, outcome.value];
  return played === null || found === undefined
    ? undefined
    : answerFor(played.bet.answers, found.number);
});

/** How many of the pairs made each answer true, as far as they are computed. */
export const truths = computed(() => {
  const played = lesson.value;
  if (played === null) return [];
  const { answers, quantity } = played.bet;
  const counts = answers.map(() => 0);
  for (const pair of pairsFor(setup.value, quantity.metric)) {
    const answer = answerFor(answers, numberOf(quantity, pair));
    if (answer !== undefined) counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
});

/** In how many of the pairs computed so far nothing could be measured, so that no answer came true. */
export const unmeasured = computed(() => {
  const played = lesson.value;
  if (played === null) return 0;
  const { quantity } = played.bet;
  return pairsFor(setup.value, quantity.metric).filter((pair) =>
    Number.isNaN(numberOf(quantity, pair)),
  ).length;
});
