// Reads the results that vitest wrote as JSON.
//   node .ci/count-tests.mjs RESULTS             prints "N passed, N failed"
//   node .ci/count-tests.mjs RESULTS --no-skips  names every test that did not run, and fails when there is one
import { readFileSync } from 'node:fs'

const [path, mode] = process.argv.slice(2)

function readResults() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.log(`There are no test results: ${error.message}`)
    return null
  }
}

const results = readResults()
const files = results?.testResults ?? []
const tests = files.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ file: name, ...test })),
)
// A file that doesn't load has no tests to fail, and an error outside of any test fails the run alone.
const broken = files.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const failed = tests.filter(({ status }) => status === 'failed').length + broken.length
const passed = tests.filter(({ status }) => status === 'passed').length

if (mode === '--no-skips') {
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  for (const { file, fullName, status } of skipped) console.log(`${status}: ${file}: ${fullName}`)
  if (tests.length === 0) console.log('No test ran at all.')
  process.exitCode = skipped.length > 0 || tests.length === 0 ? 1 : 0
} else {
  const failedAlone = results === null || (failed === 0 && !results.success) ? 1 : 0
  console.log(`${passed} passed, ${failed + failedAlone} failed`)
}
