import type { Text } from '../../model/text.ts';
import { memoryError, StoreError, storeErrorFrom } from '../results/store-error.ts';
import type { StoreErrorKind } from '../results/store-error.ts';

/** What is known of a shard when its part is written, or why it could not be. */
export type ShardReport =
  | { readonly runs: number; readonly failed: number }
  | { readonly problem: { readonly kind: StoreErrorKind; readonly text: Text } }
  | { readonly defect: { readonly message: string; readonly stack?: string | undefined } };

/** Errors lose their class on the way from a worker: this keeps what matters. */
export function problemReport(error: unknown, path: string): ShardReport {
  const known = isOutOfMemory(error) ? memoryError(error) : storeErrorFrom(error, path);
  if (known instanceof StoreError) return { problem: { kind: known.kind, text: known.text } };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { defect: { message, stack } };
}

/** @throws StoreError the one that stopped the worker; any other error is a defect of the program */
export function reportOrThrow(report: ShardReport): {
  readonly runs: number;
  readonly failed: number;
} {
  if ('problem' in report) throw new StoreError(report.problem.kind, report.problem.text);
  if ('defect' in report) throw Object.assign(new Error(report.defect.message), report.defect);
  return report;
}

/** No room for an array, or a worker that used up its heap. */
export function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return true;
  return (
    error instanceof RangeError &&
    /allocation failed|invalid (typed )?array length/i.test(error.message)
  );
}
