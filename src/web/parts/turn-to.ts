import { shownTab } from '../state/shown-tab.ts';

/** Parts of the page that somebody who acted elsewhere should see next. */
const PARTS = {
  lessons: '.lessons',
  lesson: '.lesson',
  bet: '.bet',
  worlds: '.worlds',
  result: '.result',
} as const;

/** Brings a part of the page into sight, once it is drawn: where the screen is small it stands elsewhere. */
export function turnTo(part: keyof typeof PARTS): void {
  if (part !== 'worlds') shownTab.value = 'lesson';
  requestAnimationFrame(() => {
    document.querySelector(PARTS[part])?.scrollIntoView({ block: 'start' });
  });
}
