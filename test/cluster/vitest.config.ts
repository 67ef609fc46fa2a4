import { defineConfig } from 'vitest/config';

/** For scripts/test-cluster.mjs, which gives the folder and cleans up. */
export default defineConfig({
  test: {
    include: ['test/cluster/**/*.cluster.ts'],
    testTimeout: 45 * 60_000,
    hookTimeout: 5 * 60_000,
    pool: 'forks',
    // Files share the machine's two or four cores, and Slurm.
    fileParallelism: false,
    sequence: { concurrent: false },
    reporters: ['verbose'],
  },
});
