import { fileURLToPath } from 'node:url';

/** Threads that all run one built worker; each is given the same data once, at its start. */
export interface ThreadPool<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Starts `jobs` threads and waits until the first is ready: a worker that cannot be started fails
 * at once, not at its first task.
 * @param worker the built worker; its default export answers a task, and null with null
 */
export async function startThreadPool<Task, Result>(
  worker: URL,
  workerData: unknown,
  jobs: number,
): Promise<ThreadPool<Task, Result>> {
  // Loaded here, because most commands need no threads.
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Task | null, Result>({
    filename: fileURLToPath(worker),
    workerData,
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
  });
  // A thread that ends while it has nothing to do is replaced by the pool: no reason to end ourselves.
  pool.on('error', () => undefined);
  await pool.run(null);
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
