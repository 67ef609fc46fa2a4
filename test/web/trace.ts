import type { Browser, Page } from 'playwright-core';

/** What a thread of the page's process did in one go, in milliseconds of processor time: what else runs on the machine does not count. */
export interface Task {
  readonly isOfPage: boolean;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const CATEGORIES = ['-*', 'toplevel', 'blink.user_timing', '__metadata'];

/**
 * Tasks of the page's own thread and of its workers while something is done.
 * @param untilMark only those that began before this mark of the page (`performance.mark`)
 */
export async function traceTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  untilMark?: string,
): Promise<Task[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  let recorded: Buffer;
  try {
    await act();
  } finally {
    recorded = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(recorded.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mark = traceEvents.find(({ name }) => untilMark !== undefined && name === untilMark);
  if (untilMark !== undefined && mark === undefined) throw new Error(`no mark ${untilMark}`);
  const threads = new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name ?? '']),
  );
  return traceEvents.flatMap(({ name, ph, pid, tid, ts, tdur = 0 }): Task[] => {
    const thread = threads.get(`${pid} ${tid}`) ?? '';
    const isOfPage = thread === 'CrRendererMain';
    if (name !== 'ThreadControllerImpl::RunTask' || ph !== 'X') return [];
    if (!isOfPage && !thread.startsWith('DedicatedWorker')) return [];
    if (mark !== undefined && (ts >= mark.ts || pid !== mark.pid)) return [];
    return [{ isOfPage, cpu: tdur / 1000 }];
  });
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
