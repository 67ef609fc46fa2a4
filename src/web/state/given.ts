import type { ParameterPath } from '../../model/index.ts';
import { worldsOfLesson } from '../lessons/worlds-of-lesson.ts';
import { lesson, setup } from './session.ts';
import { AS_THE_SCENARIO, differsIn, tellsOf, withChangesOf } from './setup.ts';
import type { Deviation, Which } from './setup.ts';

/**
 * The world as the visitor found it, to which every change can be put back: in a lesson the lesson's own; else the
 * scenario for the first world and the first for the second.
 */
export function givenWorld(which: Which): Deviation {
  if (lesson.value !== null) return worldsOfLesson(lesson.value)[which];
  return which === 'second' ? setup.value.first : AS_THE_SCENARIO;
}

/** Whether the visitor changed a parameter of a world. */
export function isChanged(which: Which, path: ParameterPath): boolean {
  const deviation = setup.value[which];
  return deviation !== null && differsIn(deviation, givenWorld(which), path);
}

/** Whether a parameter of a world is as the lesson sets it, and not as in the scenario. */
export function isOfLesson(which: Which, path: ParameterPath): boolean {
  return lesson.value !== null && tellsOf(givenWorld(which), path) && !isChanged(which, path);
}

/** Gives a parameter back the value that the visitor found. */
export function putBack(which: Which, path: ParameterPath): void {
  const now = setup.value;
  const deviation = now[which];
  if (deviation === null) return;
  setup.value = { ...now, [which]: withChangesOf(deviation, givenWorld(which), path) };
}

/** Puts every value of a world back. */
export function putAllBack(which: Which): void {
  setup.value = { ...setup.value, [which]: givenWorld(which) };
}
