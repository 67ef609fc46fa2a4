/** The built worker. It stands one folder below `src`, so the path is right in the build, too. */
export const REACH_WORKER_FILE = new URL('../../dist/cli/reach-worker.js', import.meta.url);
