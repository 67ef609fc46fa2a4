import { createHash } from 'node:crypto';
import { canonicalJson } from '../scenario/canonical-json.ts';
import type { ColumnShape } from './columns.ts';

/** SHA-256 in hexadecimal of the canonical JSON of a value. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** What tells tables of other columns apart: SHA-256 of their names and types, in order. */
export function shapeHash(columns: readonly ColumnShape[]): string {
  return hashOf(columns.map(({ name, type }) => [name, type]));
}
