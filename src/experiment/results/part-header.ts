import type { ColumnShape } from './columns.ts';
import { isRecord } from '../../model/is-record.ts';
import { isCount } from './json-checks.ts';

/** What stands in the JSON at the head of a part. */
export interface PartHeader {
  readonly format: 1;
  readonly sweep: string;
  readonly shard: number;
  readonly first: number;
  readonly count: number;
  readonly failed: number;
  readonly crashed: boolean;
  readonly tables: readonly TableHeader[];
}

interface TableHeader {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly ColumnHeader[];
}

interface ColumnHeader extends ColumnShape {
  readonly texts?: readonly string[];
}

/** The header, with every type checked; null when anything is not as it is written. */
export function readPartHeader(bytes: Uint8Array): PartHeader | null {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  return isPartHeader(header) ? header : null;
}

function isPartHeader(value: unknown): value is PartHeader {
  return (
    isRecord(value) &&
    value['format'] === 1 &&
    typeof value['sweep'] === 'string' &&
    ['shard', 'first', 'count', 'failed'].every((name) => isCount(value[name])) &&
    typeof value['crashed'] === 'boolean' &&
    Array.isArray(value['tables']) &&
    value['tables'].every(isTableHeader)
  );
}

function isTableHeader(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    isCount(value['rows']) &&
    Array.isArray(value['columns']) &&
    value['columns'].every(isColumnHeader)
  );
}

function isColumnHeader(value: unknown): boolean {
  if (!isRecord(value) || typeof value['name'] !== 'string') return false;
  const { type, texts } = value;
  if (type === 'text')
    return Array.isArray(texts) && texts.every((text) => typeof text === 'string');
  return type === 'number' || type === 'integer';
}
