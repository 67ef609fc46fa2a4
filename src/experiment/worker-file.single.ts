/** The single file is the worker too. */
export const WORKER_FILE = new URL(import.meta.url);
