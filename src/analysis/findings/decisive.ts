import type { Finding } from './declare.ts';

/** What decides the verdicts of findings: everything in them but the words. */
export function decisiveText(findings: readonly Finding[]): string {
  return JSON.stringify(withoutWords(findings));
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  if ('en' in value && 'fr' in value) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutWords(inner)]),
  );
}
