/* The single file (scripts/build-single.mjs): the program in its main thread, the worker in those of the pool. */
import { isMainThread } from 'node:worker_threads';
import { startThread } from 'virtual:thread';
import { start } from './start.ts';

export { default } from '../experiment/worker.ts';

if (isMainThread) await start();
else startThread();
