import { ParameterControl } from '../controls/parameter-control.tsx';
import { PressPlay } from '../parts/press-play.tsx';
import { RunIsOver } from '../controls/run-is-over.tsx';
import type { Lesson } from '../lessons/lesson.ts';
import { mayRun } from '../state/play-lesson.ts';
import { say } from '../state/preferences.ts';

const TEXTS = {
  title: { en: 'Change it yourself', fr: 'À vous de changer' },
  how: {
    en: 'In world B, with the same luck. Everything else can be changed under “Change”.',
    fr: 'Dans le monde B, avec les mêmes aléas. Tout le reste se change sous «\u00a0Changer\u00a0».',
  },
};

/** The parameters that the lesson is about, in the second world. */
export function LeversPart({ lesson }: { readonly lesson: Lesson }) {
  if (!mayRun.value) return null;
  return (
    <section>
      <h2>{say(TEXTS.title)}</h2>
      <p class="muted">{say(TEXTS.how)}</p>
      <PressPlay />
      <RunIsOver />
      {lesson.levers.map((path) => (
        <ParameterControl key={path} path={path} which="second" />
      ))}
    </section>
  );
}
