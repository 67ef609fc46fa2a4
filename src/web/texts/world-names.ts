import type { Text } from '../../model/index.ts';
import type { Which } from '../state/setup.ts';

/** How people call the worlds on the page. */
export const WORLD_NAMES: Readonly<Record<Which, Text>> = {
  first: { en: 'World A', fr: 'Monde A' },
  second: { en: 'World B', fr: 'Monde B' },
};
