import { defineConfig } from 'vitest/config'
import { flexsearchAlias } from './wxt.config.ts'

export default defineConfig({
  resolve: { alias: flexsearchAlias },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/e2e/**'] } },
    ],
  },
})
