import { language, say } from '../state/preferences.ts';
import { differences } from '../texts/differences.ts';
import { listed } from '../texts/listed.ts';

const TEXTS = {
  alike: {
    en: 'The two worlds no longer differ in anything.',
    fr: 'Les deux mondes ne diffèrent plus en rien.',
  },
  several: { en: 'The two worlds differ in:', fr: 'Les deux mondes diffèrent par\u00a0:' },
};

/** In what the worlds differ, where it is not one thing alone. */
export function DifferencesPart() {
  const all = differences();
  if (all.length === 1) return null;
  if (all.length === 0) return <p>{say(TEXTS.alike)}</p>;
  return (
    <p>
      {say(TEXTS.several)} {listed(all, language.value)}.
    </p>
  );
}
