import { defineConfig } from 'vitest/config'

/** Where to put the results as JSON besides showing them; `.ci/run` reads them. */
const results = process.env['VITEST_RESULTS']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...(results ? { reporters: ['default', 'json'], outputFile: { json: results } } : {}),
  },
})
