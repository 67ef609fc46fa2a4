import { memoryError, StoreError, storeErrorFrom } from '../results/store-error.ts';

/** What is known of a shard when its part is written, or why it could not be. */
export type ShardReport =
  | { readonly runs: number; readonly failed: number }
  | { readonly problem: Pick<StoreError, 'kind' | 'text' | 'remedy'> }
  | { readonly defect: { readonly message: string; readonly stack?: string | undefined } };

/** Errors lose their class on the way from a worker: this keeps what matters. */
export function problemReport(error: unknown, path: string): ShardReport {
  const known = isOutOfMemory(error) ? memoryError(error) : storeErrorFrom(error, path);
  if (known instanceof StoreError) {
    const { kind, text, remedy } = known;
    return { problem: { kind, text, remedy } };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { defect: { message, stack } };
}

/** @throws StoreError the one that stopped the worker; any other error is a defect of the program */
export function reportOrThrow(report: ShardReport): {
  readonly runs: number;
  readonly failed: number;
} {
  if ('problem' in report) {
    const { kind, text, remedy } = report.problem;
    throw new StoreError(kind, text, { remedy });
  }
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
