import type { Setup } from '../state/setup.ts';
import { findShipped } from '../state/shipped.ts';
import type { Lesson } from './lesson.ts';
import { worldsOfLesson } from './worlds-of-lesson.ts';

/** The worlds of a lesson as it begins. @throws where it names no shipped scenario */
export function setupOfLesson(played: Lesson): Setup {
  const { scenario: name, seed, replicate = 0 } = played;
  const scenario = findShipped(name);
  if (scenario === undefined) throw new Error(`lesson ${played.id}: no scenario ${name}`);
  const ticks = played.ticks ?? scenario.ticks;
  return { scenario, seed, replicate, ticks, ...worldsOfLesson(played) };
}
