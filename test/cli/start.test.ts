import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { until } from '../support/until.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-signals-'))
let child: ChildProcess | null = null

afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

test('a Ctrl+C that comes twice, from the terminal and from npm, stops the service in order', async () => {
  const { TELEGRAM_CITIZEN_TOKEN: _, TELEGRAM_STAFF_TOKEN: __, ...env } = process.env
  const service = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'start'], {
    env: { ...env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  child = service
  let said = ''
  service.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await until(() => said.includes('Jawab24 siap'), { what: 'the service to be ready', timeoutMs: 60_000 })
  const ended = once(service, 'exit')
  service.kill('SIGINT')
  await until(() => said.includes('berhenti …'), { what: 'the service to hear the first signal' })
  service.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  expect(said).toContain('Jawab24 sudah berhenti.')
  expect(existsSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
}, 120_000)
