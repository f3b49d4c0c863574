import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { databaseStopped } from '../support/branch-office.ts'
import { until } from '../support/until.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-signals-'))
let child: ChildProcess | null = null

afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

test('a Ctrl+C that comes twice, from the terminal and from npm, stops the service in order', async () => {
  const { TELEGRAM_CITIZEN_TOKEN: _, TELEGRAM_STAFF_TOKEN: __, ...env } = process.env
  const service = spawn(process.execPath, ['scripts/launch.mjs', 'start'], {
    env: { ...env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  child = service
  let said = ''
  service.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await until(() => said.includes('Jawab24 siap'), { what: 'the service to be ready', timeoutMs: 180_000 })
  const ended = once(service, 'exit')
  // In one go, so that no busy moment between them makes two wishes of one. Two of a kind may arrive as one; a third of
  // another kind can't.
  for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM'] as const) service.kill(signal)
  expect(await ended).toEqual([0, null])
  expect(said).toContain('Jawab24 sudah berhenti.')
  await databaseStopped(dataDir)
}, 300_000)
