import type { Lesson } from '../lessons/lesson.ts';
import { say } from '../state/preferences.ts';

/** The three are never mixed. */
export const BOXES = [
  { name: 'article', title: { en: 'The article says', fr: 'L’article dit' } },
  { name: 'model', title: { en: 'The model assumes', fr: 'Le modèle suppose' } },
  { name: 'unknown', title: { en: 'We do not know', fr: 'Nous ne savons pas' } },
] as const;

/** What is said, assumed and unknown. */
export function BoxesPart({ lesson }: { readonly lesson: Lesson }) {
  return (
    <div class="boxes">
      {BOXES.map(({ name, title }) => (
        <section key={name} class={`box ${name}`}>
          <h2>{say(title)}</h2>
          <ul>
            {lesson.boxes[name].map((sentence) => (
              <li key={sentence.en}>{say(sentence)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
