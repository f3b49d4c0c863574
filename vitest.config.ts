import { writeFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** Where to put the results as JSON besides showing them; `.ci/run` reads them. */
const results = process.env['VITEST_RESULTS']

/** What broke outside of any test, which fails a run too and which the JSON of vitest leaves out: beside it, one a line. */
const errorsOutside = (path: string): Reporter => ({
  onTestRunEnd(_modules, errors) {
    writeFileSync(`${path}.outside`, errors.map((error) => `${JSON.stringify(error)}\n`).join(''))
  },
})

export default defineConfig({
  test: {
    // Set up once, here: the projects inherit where the database server is.
    globalSetup: ['test/support/global-setup.ts'],
    ...(results
      ? { reporters: ['default', 'json', errorsOutside(results)], outputFile: { json: results } }
      : {}),
    projects: [
      {
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/processes/**'],
          // By itself vitest leaves one processor free, on a machine with two as many as it uses; half of a journey is waiting.
          maxWorkers: 2,
          // A module is loaded once for all files of a worker, which halves the time: the house keeps no state in modules.
          isolate: false,
          // What is awaited comes in milliseconds; a slow machine at its busiest needs more, and only a failure needs all.
          expect: { poll: { timeout: 40_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Whole services, started and killed: after the others, and two files at a time, because a start takes a processor
        // and most of the rest is waiting.
        test: {
          name: 'processes',
          include: ['test/processes/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
