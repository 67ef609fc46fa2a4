import { acquireLock } from '../../../../src/experiment/results/lock.ts';
import { StoreError } from '../../../../src/experiment/results/store-error.ts';

/** Tries to get hold of a directory at a given moment, says whether it did, and stays. */
const [, , directory = '', moment = '0'] = process.argv;
while (Date.now() < Number(moment)) {
  // Busy, so that all begin at the same moment.
}
try {
  acquireLock(directory);
  process.stdout.write('held\n');
} catch (error) {
  process.stdout.write(error instanceof StoreError ? `${error.kind}\n` : `${String(error)}\n`);
}
setInterval(() => undefined, 1000);
