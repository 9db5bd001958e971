import { defineConfig } from 'vitest/config';

const IN_BROWSERS = ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.output/**', ...IN_BROWSERS],
          testTimeout: 60_000,
        },
      },
      {
        // One browser at a time: they share the machine's two cores, and a page in the background is slowed down.
        test: {
          name: 'browsers',
          include: IN_BROWSERS,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
