import type { Lesson } from './lesson.ts';
import { trustByWorking } from './trust-by-working.ts';

/** Every lesson, in the order in which a course takes them. */
export const LESSONS: readonly Lesson[] = [trustByWorking];
