import type { Text } from '../../model/text.ts';
import { isPlain } from './excerpt.ts';
import type { Shape } from './shape.ts';
import { refuse } from './shape.ts';

const LONGEST = 200;

export const SEED_EXPECTED: Text = {
  en: `a text of 1 to ${LONGEST} characters on one line, or a number`,
  fr: `un texte de 1 à ${LONGEST} caractères sur une ligne, ou un nombre`,
};

export function isSeed(seed: string): boolean {
  return seed.trim() !== '' && seed.length <= LONGEST && isPlain(seed);
}

/** Any text or number. A number counts as it is written: 007 and 7 are two seeds. */
export const SEED: Shape<string> = {
  expected: SEED_EXPECTED,
  schema: {
    anyOf: [{ type: 'string', minLength: 1, maxLength: LONGEST }, { type: 'number' }],
  },
  read(given, path, reading) {
    const { value, source } = given.kind === 'scalar' ? given : { value: null, source: '' };
    const seed = typeof value === 'number' ? source : value;
    return typeof seed === 'string' && isSeed(seed)
      ? seed
      : refuse(given, path, SEED_EXPECTED, reading);
  },
};
