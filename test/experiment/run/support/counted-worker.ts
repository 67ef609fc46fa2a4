import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { ShardRunnerInput } from '../../../../src/experiment/run/run-shard.ts';

/** The real worker; each thread leaves a line in a file beside the directory of results. */
appendFileSync(join((workerData as ShardRunnerInput).directory, '..', 'threads'), 'started\n');

export { default } from '../../../../src/experiment/worker.ts';
