import { defineConfig } from 'vitest/config'
import { flexsearchAlias } from './wxt.config.ts'

export default defineConfig({
  resolve: { alias: flexsearchAlias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          // By itself Vitest leaves one processor idle, which on small machines is half of them.
          maxWorkers: '100%',
          // Files share their modules: loading models and words anew took two fifths of all the time.
          isolate: false,
          // Property tests take seconds where others use the machine, too.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Browsers wait more than they work, but more than two files of them starve each other.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
