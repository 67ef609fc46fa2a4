/** The built worker. It stands one folder below `src`, so the path is right in the build, too. */
export const WORKER_FILE = new URL('../../dist/experiment/worker.js', import.meta.url);
