import type { Language } from '../../model/index.ts';

/** Several things one after the other, each of which may hold commas. */
export function listed(all: readonly string[], language: Language): string {
  return all.join(language === 'fr' ? '\u00a0; ' : '; ');
}
