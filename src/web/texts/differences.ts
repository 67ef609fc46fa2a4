import { findParameter } from '../../model/index.ts';
import type { ParameterPath } from '../../model/index.ts';
import { writeValue } from '../controls/parameter-control.tsx';
import { isChanged } from '../state/given.ts';
import { language, say } from '../state/preferences.ts';
import { lesson, setup } from '../state/session.ts';
import { differsIn, valueAt, wordsOf } from '../state/setup.ts';
import type { Deviation } from '../state/setup.ts';
import { writeMoment } from './moment.ts';

/** In what the two worlds on the page differ, one text for each: the cause of the lesson where it still holds, and every other value. */
export function differences(): string[] {
  const { first, second } = setup.value;
  if (second === null) return [];
  const paths = [...new Set([...wordsOf(second), ...wordsOf(first)].map(({ path }) => path))];
  const differing = paths.filter((path) => differsIn(first, second, path));
  const cause = lesson.value?.cause;
  const { parameters = {}, changes = [] } = cause ?? {};
  const ofCause = [...new Set(wordsOf({ parameters, changes }).map(({ path }) => path))];
  const isIntact = ofCause.every(
    (path) => differing.includes(path) && !isChanged('first', path) && !isChanged('second', path),
  );
  const isTold = (path: ParameterPath) => isIntact && ofCause.includes(path);
  return [
    ...(cause !== undefined && isIntact ? [say(cause.label)] : []),
    ...differing
      .filter((path) => !isTold(path))
      .map((path) => IN_EACH[language.value](labelOf(path), told(first, path), told(second, path))),
  ];
}

function labelOf(path: ParameterPath): string {
  const declaration = findParameter(path);
  return declaration === undefined ? path : say(declaration.label);
}

/** Every value that a parameter has in a world, and since when. */
function told(deviation: Deviation, path: ParameterPath): string {
  const declaration = findParameter(path);
  if (declaration === undefined) return '';
  const words = wordsOf(deviation).filter((word) => word.path === path);
  const start = { tick: 0, value: valueAt(setup.value, deviation, path, -1) };
  return [start, ...words.filter(({ tick }) => tick > 0)]
    .map(({ tick, value }) => {
      const since = tick === 0 ? '' : ` (${writeMoment(tick, language.value)})`;
      return `${writeValue(value, declaration)}${since}`;
    })
    .join(', ');
}

const IN_EACH = {
  en: (label: string, first: string, second: string) => `${label}: A ${first}, B ${second}`,
  fr: (label: string, first: string, second: string) => `${label}\u00a0: A ${first}, B ${second}`,
};
