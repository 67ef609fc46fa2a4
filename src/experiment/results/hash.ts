import { createHash } from 'node:crypto';
import { canonicalJson } from '../scenario/canonical-json.ts';

/** SHA-256 in hexadecimal of the canonical JSON of a value. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
