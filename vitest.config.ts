import { defineConfig } from 'vitest/config';

const isContinuousIntegration = process.env['CI'] === 'true';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // All cores: by itself Vitest leaves one to the terminal, which is half of a machine with two.
    maxWorkers: '100%',
    // .ci/run reads the numbers of passed and failed tests there.
    reporters: isContinuousIntegration
      ? ['default', ['json', { outputFile: 'node_modules/.cache/reticula/test-report.json' }]]
      : ['default'],
    allowOnly: false,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'] },
  },
});
