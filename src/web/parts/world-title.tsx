import { findParameter } from '../../model/index.ts';
import type { Text } from '../../model/index.ts';
import { writeValue } from '../controls/parameter-control.tsx';
import { language, say } from '../state/preferences.ts';
import { givenWorld, isChanged } from '../state/given.ts';
import { lesson, setup, worlds } from '../state/session.ts';
import { wordsOf } from '../state/setup.ts';
import type { Which } from '../state/setup.ts';
import { differences } from '../texts/differences.ts';
import { writeMoment } from '../texts/moment.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';

const AS_IS = { en: 'as in the scenario', fr: 'comme dans le scénario' };
const WITHOUT_CAUSE = { en: 'without the change', fr: 'sans le changement' };
const LIKE_FIRST = { en: 'like world A', fr: 'comme le monde A' };

/** More than this does not fit over a network. */
const MOST = 3;

/**
 * Which world it is, and in what it differs: in a lesson by its cause and by what the visitor changed; else the first
 * from the scenario and the second from the first.
 */
export function WorldTitle({ which }: { readonly which: Which }) {
  const deviation = setup.value[which];
  if (deviation === null || worlds.value.length < 2) return null;
  const known = wordsOf(givenWorld(which)).map((word) => JSON.stringify(word));
  const words = wordsOf(deviation).filter((word) => !known.includes(JSON.stringify(word)));
  const told = words.slice(0, MOST).flatMap(({ path, value, tick }) => {
    const declaration = findParameter(path);
    if (declaration === undefined) return [];
    const since = tick === 0 ? '' : ` (${writeMoment(tick, language.value)})`;
    return [`${say(declaration.label)} ${writeValue(value, declaration)}${since}`];
  });
  if (words.length > MOST) told.push('…');
  const start = startOf(which, words.length === 0);
  const all = start === undefined ? told : [say(start), ...told];
  return <Heading which={which} told={all.join(' · ')} />;
}

/** What there is to say before anything that was changed. */
function startOf(which: Which, isAlike: boolean): Text | undefined {
  const { value: played } = lesson;
  if (played === null) {
    if (!isAlike) return undefined;
    return which === 'first' ? AS_IS : LIKE_FIRST;
  }
  if (which === 'first') return WITHOUT_CAUSE;
  const { label, parameters = {}, changes = [] } = played.cause;
  const isIntact = wordsOf({ parameters, changes }).every(({ path }) => !isChanged(which, path));
  if (isIntact) return label;
  return differences().length === 0 ? LIKE_FIRST : undefined;
}

function Heading({ which, told }: { readonly which: Which; readonly told: string }) {
  return (
    <h2 title={told}>
      {say(WORLD_NAMES[which])} <small>{told}</small>
    </h2>
  );
}
