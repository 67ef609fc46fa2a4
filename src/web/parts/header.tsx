import { LANGUAGES } from '../../model/index.ts';
import { chosenTheme, isProjected, language, say, theme } from '../state/preferences.ts';

const TEXTS = {
  tagline: {
    en: 'networks of exporting firms, simulated',
    fr: 'des réseaux d’entreprises exportatrices, simulés',
  },
  dark: { en: 'Dark', fr: 'Sombre' },
  projector: { en: 'Projector', fr: 'Projection' },
  preferences: { en: 'Language and display', fr: 'Langue et affichage' },
};

const LANGUAGE_NAMES = { en: 'English', fr: 'Français' };

/** Name of the page, and how it is shown. */
export function Header() {
  return (
    <header class="header">
      <h1>
        Reticula <small>{say(TEXTS.tagline)}</small>
      </h1>
      <div class="preferences" role="group" aria-label={say(TEXTS.preferences)}>
        {LANGUAGES.map((name) => (
          <button
            key={name}
            type="button"
            lang={name}
            aria-pressed={language.value === name}
            onClick={() => void (language.value = name)}
          >
            {LANGUAGE_NAMES[name]}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={theme() === 'dark'}
          onClick={() => void (chosenTheme.value = theme() === 'dark' ? 'light' : 'dark')}
        >
          {say(TEXTS.dark)}
        </button>
        <button
          type="button"
          aria-pressed={isProjected.value}
          onClick={() => void (isProjected.value = !isProjected.value)}
        >
          {say(TEXTS.projector)}
        </button>
      </div>
    </header>
  );
}
