import { aloneOrTogether } from './alone-or-together.ts';
import { choosingLeaders } from './choosing-leaders.ts';
import { clearFirmVagueNetwork } from './clear-firm-vague-network.ts';
import { coordinateToShare } from './coordinate-to-share.ts';
import type { Lesson } from './lesson.ts';
import { otherLuck } from './other-luck.ts';
import { priorTies } from './prior-ties.ts';
import { trustByWorking } from './trust-by-working.ts';
import { vagueFirmClearNetwork } from './vague-firm-clear-network.ts';
import { whatWeImposed } from './what-we-imposed.ts';
import { whoCaptures } from './who-captures.ts';
import { whoseVision } from './whose-vision.ts';
import { withoutSpirit } from './without-spirit.ts';

/** Every lesson, in the order in which a course takes them. */
export const LESSONS: readonly Lesson[] = [
  trustByWorking,
  priorTies,
  vagueFirmClearNetwork,
  clearFirmVagueNetwork,
  coordinateToShare,
  whoseVision,
  choosingLeaders,
  withoutSpirit,
  whoCaptures,
  aloneOrTogether,
  otherLuck,
  whatWeImposed,
];

/** The lesson of that id, if there is one: any text may be asked. */
export function findLesson(id: string): Lesson | undefined {
  return LESSONS.find((lesson) => lesson.id === id);
}
