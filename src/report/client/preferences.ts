import type { ThemeName } from '../../charts/theme.ts';
import type { Language } from '../../model/text.ts';

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** The language the page is in. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'fr' ? 'fr' : 'en';
}

/** The theme of the page: the reader's choice, else that of the system. */
export function pageTheme(): ThemeName {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return darkness.matches ? 'dark' : 'light';
}

/** Makes the buttons of language and theme work; `changed` draws everything again. */
export function offerPreferences(title: Readonly<Record<Language, string>>, changed: () => void) {
  const root = document.documentElement;
  const languages = document.querySelectorAll<HTMLButtonElement>('button[data-language]');
  const toggle = document.querySelector<HTMLButtonElement>('button[data-theme-toggle]');

  const show = () => {
    for (const button of languages) {
      button.setAttribute('aria-pressed', String(button.dataset['language'] === pageLanguage()));
    }
    toggle?.setAttribute('aria-pressed', String(pageTheme() === 'dark'));
    document.title = `${title[pageLanguage()]} – Reticula`;
  };
  const change = () => {
    show();
    changed();
  };
  for (const button of languages) {
    button.addEventListener('click', () => {
      root.lang = button.dataset['language'] ?? 'en';
      change();
    });
  }
  toggle?.addEventListener('click', () => {
    root.dataset['theme'] = pageTheme() === 'dark' ? 'light' : 'dark';
    change();
  });
  darkness.addEventListener('change', change);
  show();
}
