// Reads the results that vitest wrote as JSON.
//   node .ci/count-tests.mjs RESULTS             names every failed test and why, then prints "N passed, N failed"
//   node .ci/count-tests.mjs RESULTS --no-skips  names every test that did not run, and fails when there is one
import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const [path, mode] = process.argv.slice(2)

function readResults() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.log(`There are no test results: ${error.message}`)
    return null
  }
}

/** What broke outside of any test; vitest.config.ts writes it beside the results. */
function readErrorsOutside() {
  if (!existsSync(`${path}.outside`)) return []
  const lines = readFileSync(`${path}.outside`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** The message and the nearest frames, without colours. */
function firstLines(message) {
  const plain = stripVTControlCharacters(message ?? '')
  return plain
    .split('\n')
    .slice(0, 20)
    .map((line) => `    ${line}`)
    .join('\n')
}

const results = readResults()
const files = results?.testResults ?? []
const tests = files.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ file: name, ...test })),
)
// A file that doesn't load has no tests to fail.
const broken = files.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const failures = tests.filter(({ status }) => status === 'failed')
const outside = readErrorsOutside()
const failed = failures.length + broken.length + outside.length
const passed = tests.filter(({ status }) => status === 'passed').length

if (mode === '--no-skips') {
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  for (const { file, fullName, status } of skipped) console.log(`${status}: ${file}: ${fullName}`)
  if (tests.length === 0) console.log('No test ran at all.')
  process.exitCode = skipped.length > 0 || tests.length === 0 ? 1 : 0
} else {
  // The log of thousands of tests is long and often cut: what failed is said once more, where everybody looks.
  for (const { name, message } of broken) console.log(`did not load: ${name}\n${firstLines(message)}`)
  for (const { file, fullName, duration, failureMessages } of failures) {
    console.log(`failed after ${Math.round(duration ?? 0)} ms: ${file}: ${fullName}`)
    for (const message of failureMessages) console.log(firstLines(message))
  }
  for (const { message, stack, VITEST_TEST_NAME, VITEST_TEST_PATH } of outside) {
    console.log(`outside of any test, near ${VITEST_TEST_PATH ?? '?'}: ${VITEST_TEST_NAME ?? '?'}`)
    console.log(firstLines(stack ?? message))
  }
  const failedAlone = results === null || (failed === 0 && !results.success) ? 1 : 0
  console.log(`${passed} passed, ${failed + failedAlone} failed`)
}
