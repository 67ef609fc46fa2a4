import { typeset } from '../../analysis/typeset.ts';
import { effect, signal } from '@preact/signals';
import type { ThemeName } from '../../charts/theme.ts';
import { LANGUAGES } from '../../model/index.ts';
import type { Language, Text } from '../../model/index.ts';

/** How the reader wants the page: nothing here changes what is simulated. */
export const language = signal<Language>(firstLanguage());

/** That of a page saved in French, else what the browser prefers. */
function firstLanguage(): Language {
  if (document.documentElement.lang === 'fr') return 'fr';
  const spoken = navigator.languages.map((name) => name.slice(0, 2));
  return spoken.find(isLanguage) ?? 'en';
}

export function isLanguage(name: string): name is Language {
  return LANGUAGES.some((known) => known === name);
}

/** The reader's choice; null follows the system. */
export const chosenTheme = signal<'light' | 'dark' | null>(null);

/** Large type and strong contrast, for a room. */
export const isProjected = signal(false);

const darkness = matchMedia('(prefers-color-scheme: dark)');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const isSystemDark = signal(darkness.matches);

/** Whether nothing may move by itself. */
export const isStill = signal(stillness.matches);

darkness.addEventListener('change', () => void (isSystemDark.value = darkness.matches));
stillness.addEventListener('change', () => void (isStill.value = stillness.matches));

/** The theme in force; projectors wash out dark pages. */
export function theme(): Extract<ThemeName, 'light' | 'dark'> {
  return chosenTheme.value ?? (isSystemDark.value ? 'dark' : 'light');
}

/** A text in the reader's language. */
export function say(text: Text): string {
  return held(text[language.value]);
}

/** The letter of a world stays on the line of its name. */
const WORLD_NAME = /\b(world|monde) (?=[AB]\b)/gi;

/** A sentence in the reader's language, as the page shows it. */
export function held(sentence: string): string {
  const whole = sentence.replace(WORLD_NAME, '$1\u00a0');
  return typeset(whole, language.value);
}

/** Keeps the document itself as the reader wants it. */
export function applyPreferences(): void {
  effect(() => {
    const { documentElement: root } = document;
    root.lang = language.value;
    root.dataset['theme'] = theme();
    root.toggleAttribute('data-projected', isProjected.value);
  });
}
