import type { Lesson } from '../lessons/lesson.ts';
import { comparisonCommands, scenarioFile, scenarioFileName } from '../share/scenario-file.ts';
import { saveText } from '../share/save-text.ts';
import { mayRun } from '../state/play-lesson.ts';
import { language, say } from '../state/preferences.ts';
import { setup } from '../state/session.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';

const TEXTS = {
  title: { en: 'To take home', fr: 'À emporter' },
  file: { en: 'Scenario file', fr: 'Fichier de scénario' },
  run: {
    en: 'For those who have the program: both files in one folder, and on the command line',
    fr: 'Pour qui a le programme\u00a0: les deux fichiers dans un même dossier et, en ligne de commande,',
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
      <p class="muted">{say(TEXTS.run)}</p>
      <Commands lesson={lesson} />
    </section>
  );
}

/** The commands that compare both worlds, one a line. */
export function Commands({ lesson }: { readonly lesson: Lesson }) {
  return (
    <ol class="commands">
      {comparisonCommands(lesson.id, lesson.bet.quantity.metric, language.value).map((command) => (
        <li key={command}>
          <code>{apart(command)}</code>
        </li>
      ))}
    </ol>
  );
}

/** Words that no line breaks in two: hyphens and dashes belong to them. */
function apart(command: string) {
  return command.split(' ').flatMap((word, at) => [
    ...(at > 0 ? [' '] : []),
    <span key={word} class="word">
      {word}
    </span>,
  ]);
}
