import { createHash } from 'node:crypto';
import type { Block, Column } from './columns.ts';
import { columnBytes, columnFrom, columnWidth } from './part-columns.ts';
import { readPartHeader } from './part-header.ts';
import type { PartHeader } from './part-header.ts';

/**
 * The rows of one shard as a file:
 *
 *     RETICULA                  8 bytes
 *     length of the header      4 bytes, little-endian
 *     header                    JSON, filled up with spaces to a multiple of 8
 *     columns                   little-endian, each filled up with zeros to a multiple of 8
 *     SHA-256 of all the above  32 bytes
 */
export interface Part {
  /** The sweep it belongs to (its full hash), so that parts of another are never taken for ours. */
  readonly sweep: string;
  readonly shard: number;
  /** First run and number of runs. */
  readonly first: number;
  readonly count: number;
  readonly failed: number;
  /** The worker died twice over it: recorded, and tried again by whoever resumes. */
  readonly crashed: boolean;
  readonly tables: ReadonlyMap<string, Block>;
}

const MAGIC = new TextEncoder().encode('RETICULA');
const DIGEST_BYTES = 32;
const PREFIX_BYTES = MAGIC.length + 4;

/** The bytes of a part, in pieces, to be written one after the other. */
export function encodePart(part: Part): Uint8Array[] {
  const header: PartHeader = {
    format: 1,
    sweep: part.sweep,
    shard: part.shard,
    first: part.first,
    count: part.count,
    failed: part.failed,
    crashed: part.crashed,
    tables: Array.from(part.tables, ([name, block]) => ({
      name,
      rows: block.rows,
      columns: block.columns.map((column, i) => ({
        name: block.names[i] ?? '',
        type: column.type,
        ...(column.type === 'text' ? { texts: column.texts } : {}),
      })),
    })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const prefix = new Uint8Array(padded(PREFIX_BYTES + json.length)).fill(0x20);
  prefix.set(MAGIC);
  new DataView(prefix.buffer).setUint32(MAGIC.length, prefix.length - PREFIX_BYTES, true);
  prefix.set(json, PREFIX_BYTES);

  const chunks: Uint8Array[] = [prefix];
  for (const block of part.tables.values()) {
    for (const column of block.columns) chunks.push(columnBytes(column));
  }
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  chunks.push(hash.digest());
  return chunks;
}

/** The part that these bytes hold; null when they are not exactly what was once written. */
export function decodePart(bytes: Uint8Array): Part | null {
  const end = bytes.length - DIGEST_BYTES;
  if (end < PREFIX_BYTES || MAGIC.some((byte, i) => bytes[i] !== byte)) return null;
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!digest.equals(bytes.subarray(end))) return null;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const columnsStart = PREFIX_BYTES + view.getUint32(MAGIC.length, true);
  if (columnsStart > end) return null;
  const header = readPartHeader(bytes.subarray(PREFIX_BYTES, columnsStart));
  if (header === null) return null;

  const tables = new Map<string, Block>();
  let at = columnsStart;
  for (const table of header.tables) {
    const columns: Column[] = [];
    for (const { type, texts } of table.columns) {
      const next = at + padded(table.rows * columnWidth(type));
      if (next > end) return null;
      const column = columnFrom(
        type,
        texts ?? [],
        bytes.subarray(at, at + table.rows * columnWidth(type)),
      );
      if (column === null) return null;
      columns.push(column);
      at = next;
    }
    tables.set(table.name, {
      names: table.columns.map(({ name }) => name),
      rows: table.rows,
      columns,
    });
  }
  if (at !== end) return null;
  const { sweep, shard, first, count, failed, crashed } = header;
  return { sweep, shard, first, count, failed, crashed, tables };
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
