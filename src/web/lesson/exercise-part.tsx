import type { Lesson } from '../lessons/lesson.ts';
import { scenarioFile, scenarioFileName } from '../share/scenario-file.ts';
import { saveText } from '../share/save-text.ts';
import { mayRun } from '../state/play-lesson.ts';
import { say } from '../state/preferences.ts';
import { setup } from '../state/session.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';

const TEXTS = {
  title: { en: 'To take home', fr: 'À emporter' },
  file: { en: 'Scenario file', fr: 'Fichier de scénario' },
  run: {
    en: 'For those who have the program, on the command line:',
    fr: 'Pour qui a le programme, en ligne de commande :',
  },
};

/** The task to take home, with its files. */
export function ExercisePart({ lesson }: { readonly lesson: Lesson }) {
  if (!mayRun.value) return null;
  return (
    <section class="exercise">
      <h2>{say(TEXTS.title)}</h2>
      <p>{say(lesson.exercise)}</p>
      <p class="actions">
        {(['first', 'second'] as const).map((which) => (
          <button
            key={which}
            type="button"
            onClick={() =>
              saveText(
                scenarioFile(setup.value, which, lesson.id),
                scenarioFileName(lesson.id, which),
              )
            }
          >
            {say(TEXTS.file)}, {say(WORLD_NAMES[which])}
          </button>
        ))}
      </p>
      <p class="muted">
        {say(TEXTS.run)}{' '}
        <code>npx reticula sweep {scenarioFileName(lesson.id, 'second')} --report</code>
      </p>
    </section>
  );
}
