import { shownTab } from '../state/shown-tab.ts';

/** Parts of the page that somebody who acted elsewhere should see next. */
const PARTS = {
  lessons: '.lessons',
  lesson: '.lesson',
  bet: '.bet',
  worlds: '.worlds',
  result: '.result',
  story: '.story',
} as const;

/** The tab on which a part stands; parts of a lesson stand on its own. */
const TABS: Readonly<Partial<Record<keyof typeof PARTS, string | null>>> = {
  worlds: null,
  story: 'story',
};

/** Brings a part of the page into sight, once it is drawn: where the screen is small it stands elsewhere. */
export function turnTo(part: keyof typeof PARTS): void {
  const { [part]: tab = 'lesson' } = TABS;
  if (tab !== null) shownTab.value = tab;
  requestAnimationFrame(() => {
    document.querySelector(PARTS[part])?.scrollIntoView({ block: 'start' });
  });
}
