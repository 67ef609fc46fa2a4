import { defineConfig } from 'vitest/config';

/** For `npm run test:speed`: what takes time is measured alone, never beside other tests. */
export default defineConfig({
  test: {
    include: ['test/web/**/*.speed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
