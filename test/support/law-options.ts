/**
 * Options of fast-check: the same cases in every run of the tests, so that a failure is a fact
 * and not an event. `LAWS_SEED=7 LAWS_TIMES=50 npx vitest run test/model` looks further.
 */
export function lawOptions(runs: number): { seed: number; numRuns: number } {
  const { LAWS_SEED = '20', LAWS_TIMES = '1' } = process.env;
  return { seed: Number(LAWS_SEED), numRuns: runs * Number(LAWS_TIMES) };
}
