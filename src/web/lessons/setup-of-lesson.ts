import { withValues } from '../../experiment/scenario/design.ts';
import { valuesOf } from '../state/setup.ts';
import type { Setup } from '../state/setup.ts';
import { findShipped } from '../state/shipped.ts';
import type { Lesson } from './lesson.ts';

/** The worlds of a lesson as it begins. @throws where it names no shipped scenario */
export function setupOfLesson(played: Lesson): Setup {
  const { scenario: name, setting = {}, cause, seed, replicate = 0 } = played;
  const scenario = findShipped(name);
  if (scenario === undefined) throw new Error(`lesson ${played.id}: no scenario ${name}`);
  return {
    scenario,
    seed,
    replicate,
    ticks: played.ticks ?? scenario.ticks,
    first: { parameters: setting, changes: [] },
    second: {
      parameters: withValues(setting, valuesOf(cause.parameters ?? {})),
      changes: cause.changes ?? [],
    },
  };
}
