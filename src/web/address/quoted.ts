import { excerpt } from '../../experiment/scenario/excerpt.ts';
import type { Language } from '../../model/index.ts';

/** A piece of an address as a message may show it: short, on one line, and seen to be a quotation. */
export function quoted(text: string, language: Language): string {
  return language === 'fr' ? `«\u00a0${excerpt(text)}\u00a0»` : `“${excerpt(text)}”`;
}
