import { say } from '../state/preferences.ts';
import { lesson } from '../state/session.ts';
import { leaveLesson, openLesson, outcome } from '../state/play-lesson.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { LESSONS } from '../lessons/lessons.ts';
import { turnTo } from '../parts/turn-to.ts';
import { BetPart } from './bet-part.tsx';
import { BoxesPart } from './boxes-part.tsx';
import { ExercisePart } from './exercise-part.tsx';
import { LeversPart } from './levers-part.tsx';
import { ResultPart } from './result-part.tsx';
import { VotePart } from './vote-part.tsx';

const TEXTS = {
  choose: { en: 'Choose a lesson', fr: 'Choisissez une leçon' },
  intro: {
    en: 'Each lesson asks one question. You bet first, then watch two worlds with the same luck of which one has a single cause changed.',
    fr: 'Chaque leçon pose une question. Vous pariez d’abord, puis vous observez deux mondes aux mêmes aléas, dont l’un diffère par une seule cause.',
  },
  all: { en: 'All lessons', fr: 'Toutes les leçons' },
  print: { en: 'Print the sheet', fr: 'Imprimer la fiche' },
  again: { en: 'Begin the lesson again', fr: 'Reprendre la leçon' },
};

/** Begins a lesson at its question. */
function enter(chosen: Lesson): void {
  openLesson(chosen);
  turnTo('lesson');
}

/** The lesson that is played, or the list to choose from. What happened comes first, once it is known. */
export function LessonPanel() {
  const played = lesson.value;
  if (played === null) {
    return (
      <div class="lessons">
        <h2>{say(TEXTS.choose)}</h2>
        <p class="muted">{say(TEXTS.intro)}</p>
        <ol>
          {LESSONS.map((one) => (
            <li key={one.id}>
              <button type="button" class="lesson-choice" onClick={() => enter(one)}>
                <b>{say(one.title)}</b>
                <span>{say(one.question)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    );
  }
  const isOver = outcome.value !== undefined;
  const title = (
    <h2>
      {say(played.title)} <small>{say(played.section)}</small>
    </h2>
  );
  return (
    <div class="lesson" key={played.id}>
      {isOver && (
        <>
          {title}
          <ResultPart lesson={played} />
        </>
      )}
      <div class="opening">
        <div class="situation">
          {!isOver && title}
          <p class="question">{say(played.question)}</p>
          <p>{say(played.situation)}</p>
        </div>
        <BetPart lesson={played} />
      </div>
      {!isOver && <ResultPart lesson={played} />}
      <VotePart lesson={played} />
      <LeversPart lesson={played} />
      <BoxesPart lesson={played} />
      <ExercisePart lesson={played} />
      <p class="actions">
        <button type="button" onClick={() => print()}>
          {say(TEXTS.print)}
        </button>{' '}
        <button type="button" onClick={() => enter(played)}>
          {say(TEXTS.again)}
        </button>{' '}
        <button type="button" onClick={leaveLesson}>
          {say(TEXTS.all)}
        </button>
      </p>
    </div>
  );
}
