import { DRAWS, OBSERVING } from './kernel.mjs';
import { LIMIT } from './limit.mjs';
import { MEMORY } from './memory.mjs';
import { FLOCC, MESA, PLAIN } from './peers.mjs';
import { PROFILE } from './profile.mjs';
import { LARGE_NETWORK, SIZE } from './size.mjs';
import { START_UP } from './start-up.mjs';
import { BATCH, WORKERS_ROW, WRITING } from './sweeps.mjs';

/** Everything that is measured, in the order of the table. @type {readonly import('./row.mjs').Row[]} */
export const ROWS = [
  LIMIT,
  PLAIN,
  FLOCC,
  MESA,
  BATCH,
  SIZE,
  LARGE_NETWORK,
  WORKERS_ROW,
  OBSERVING,
  DRAWS,
  START_UP,
  WRITING,
  MEMORY,
  PROFILE,
];
