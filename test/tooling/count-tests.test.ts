import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../.ci/count-tests.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jawab24-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function count(results: unknown, ...mode: string[]) {
  const path = join(folder, 'results.json')
  writeFileSync(path, JSON.stringify(results))
  const { status, stdout } = spawnSync(process.execPath, [program, path, ...mode], { encoding: 'utf8' })
  return { status, says: stdout.trim() }
}

const file = (...statuses: string[]) => ({
  name: 'a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({
    status,
    fullName: `test ${index + 1}`,
    duration: 12.3,
    failureMessages:
      status === 'failed' ? ['\u001b[31mexpected 1 to be 2\u001b[39m\n    at a.test.ts:3'] : [],
  })),
})
const unloadable = { name: 'b.test.ts', status: 'failed', assertionResults: [], message: 'No such module' }

it.each([
  [{ success: true, testResults: [file('passed', 'passed')] }, '2 passed, 0 failed'],
  [{ success: false, testResults: [file('passed', 'failed'), unloadable] }, '1 passed, 2 failed'],
  [{ success: false, testResults: [file('passed')] }, '1 passed, 1 failed'],
  [null, '0 passed, 1 failed'],
])('counts %#', (results, line) => expect(count(results).says.split('\n').at(-1)).toBe(line))

it('names what failed, and why, before the count', () => {
  const results = { success: false, testResults: [file('passed', 'failed'), unloadable] }
  expect(count(results).says.split('\n')).toEqual([
    'did not load: b.test.ts',
    '    No such module',
    'failed after 12 ms: a.test.ts: test 2',
    '    expected 1 to be 2',
    '        at a.test.ts:3',
    '1 passed, 2 failed',
  ])
})

it.each([
  ['skipped', 'skipped: a.test.ts: test 2'],
  ['pending', 'pending: a.test.ts: test 2'],
  ['todo', 'todo: a.test.ts: test 2'],
])('fails for a test that is %s, and names it', (status, line) => {
  const results = { success: true, testResults: [file('passed', status)] }
  expect(count(results, '--no-skips')).toEqual({ status: 1, says: line })
})

it('fails when nothing ran', () => {
  expect(count({ success: true, testResults: [] }, '--no-skips').status).toBe(1)
  expect(count({ success: true, testResults: [file('passed')] }, '--no-skips')).toEqual({
    status: 0,
    says: '',
  })
})
