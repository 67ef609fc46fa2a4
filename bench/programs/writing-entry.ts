/** The parts of a sweep that compute and that write, to time them apart; bundled by harness/bundle.mjs. */
export { loadScenario } from '../../src/experiment/scenario/files.ts';
export { createRunner } from '../../src/experiment/run/create-runner.ts';
export { runsOfShard } from '../../src/experiment/results/rounds.ts';
export { sweepJobOf } from '../../src/experiment/run/sweep-job.ts';
export { emptyTables } from '../../src/experiment/run/sweep-tables.ts';
export { writeTables } from '../../src/experiment/run/write-tables.ts';
export { PART_FOLDER, writePart } from '../../src/experiment/results/part-files.ts';
