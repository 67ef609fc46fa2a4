import { findParameter } from '../../model/index.ts';
import { writeValue } from '../controls/parameter-control.tsx';
import { language, say } from '../state/preferences.ts';
import { isAsGiven } from '../state/play-lesson.ts';
import { lesson, setup, worlds } from '../state/session.ts';
import { wordsOf } from '../state/setup.ts';
import type { Which } from '../state/setup.ts';
import { writeMoment } from '../texts/moment.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';

const AS_IS = { en: 'as in the scenario', fr: 'comme dans le scénario' };
const WITHOUT_CAUSE = { en: 'without the change', fr: 'sans le changement' };
const LIKE_FIRST = { en: 'like world A', fr: 'comme le monde A' };

/** More than this does not fit over a network. */
const MOST = 3;

/** Which world it is, and in what it differs: the first from the scenario, the second from the first. */
export function WorldTitle({ which }: { readonly which: Which }) {
  const deviation = setup.value[which];
  if (deviation === null || worlds.value.length < 2) return null;
  const played = isAsGiven.value ? lesson.value : null;
  if (played !== null) {
    const difference = which === 'first' ? WITHOUT_CAUSE : played.cause.label;
    return <Heading which={which} told={say(difference)} />;
  }
  const common =
    which === 'first' ? [] : wordsOf(setup.value.first).map((word) => JSON.stringify(word));
  const words = wordsOf(deviation).filter((word) => !common.includes(JSON.stringify(word)));
  const told = words.slice(0, MOST).flatMap(({ path, value, tick }) => {
    const declaration = findParameter(path);
    if (declaration === undefined) return [];
    const since = tick === 0 ? '' : ` (${writeMoment(tick, language.value)})`;
    return [`${say(declaration.label)} ${writeValue(value, declaration)}${since}`];
  });
  if (words.length > MOST) told.push('…');
  const none = which === 'first' ? AS_IS : LIKE_FIRST;
  return <Heading which={which} told={told.length === 0 ? say(none) : told.join(' · ')} />;
}

function Heading({ which, told }: { readonly which: Which; readonly told: string }) {
  return (
    <h2 title={told}>
      {say(WORLD_NAMES[which])} <small>{told}</small>
    </h2>
  );
}
