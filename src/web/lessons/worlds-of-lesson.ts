import { withValues } from '../../experiment/scenario/design.ts';
import { valuesOf } from '../state/setup.ts';
import type { Deviation } from '../state/setup.ts';
import type { Lesson } from './lesson.ts';

/** In what the worlds of a lesson differ from its scenario: both have its setting, the second its cause. */
export function worldsOfLesson({ setting = {}, cause }: Lesson): {
  readonly first: Deviation;
  readonly second: Deviation;
} {
  return {
    first: { parameters: setting, changes: [] },
    second: {
      parameters: withValues(setting, valuesOf(cause.parameters ?? {})),
      changes: cause.changes ?? [],
    },
  };
}
