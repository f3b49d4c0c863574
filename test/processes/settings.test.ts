import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { asSetting, databaseStopped, endEmbedded } from '../support/branch-office.ts'
import { runHere } from '../support/run-command.ts'
import { createTestDatabase } from '../support/database.ts'
import { CITIZEN_BOT, STAFF_BOT } from '../support/furnish.ts'
import { onServer } from '../support/global-setup.ts'
import { type Program, ready, runProgram, runToEnd, works } from '../support/process.ts'

const TOKENS = { TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token, TELEGRAM_STAFF_TOKEN: STAFF_BOT.token }
/** Nobody answers there, and nobody needs to. */
const NOWHERE = { TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }

let dataDir: string
let started: Program[]
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jawab24-settings-'))
  started = []
})
afterEach(async () => {
  for (const program of started) await program.kill()
  await endEmbedded(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
})

function start(env: Record<string, string>): Program {
  const program = runProgram(['start'], { DATA_DIR: dataDir, PORT: '0', ...env })
  started.push(program)
  return program
}

async function stop(program: Program): Promise<void> {
  program.send('SIGTERM')
  expect(await program.ended).toEqual({ code: 0, signal: null })
}

describe('the start', () => {
  it('without tokens is the simulator: one line with the address, and the page is there', async () => {
    const program = start({})
    const address = await ready(program)
    expect(program.stdout()).toBe(`Jawab24 siap. Buka ${address}\n`)
    expect(program.stderr()).toBe('')
    for (const path of ['/', '/simulator']) {
      const response = await fetch(`${address}${path}`)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<html lang="id"')
    }
    await works(address)
    await stop(program)

    // The tokens come: the embedded server has a database for each, and neither sees the other's people.
    const live = start({ ...TOKENS, ...NOWHERE })
    const liveAddress = await ready(live)
    expect((await fetch(`${liveAddress}/simulator`)).status).toBe(404)
    await stop(live)
    const entries = await runHere(['faq', 'list'], { DATA_DIR: dataDir, ...TOKENS, ...NOWHERE })
    expect(entries.stdout).toContain('Basis pengetahuan masih kosong')
  })

  it('never opens a live database as a simulator, nor the other way round', async () => {
    const live = await createTestDatabase()
    onTestFinished(live.drop)
    const url = asSetting(live.url)
    const refused = await runHere(['start'], { DATA_DIR: dataDir, PORT: '0', DATABASE_URL: url })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(/TELEGRAM_CITIZEN_TOKEN/)
    expect(refused.stderr.trim().split('\n')).toHaveLength(1)

    await onServer(live.url, `UPDATE database_identity SET kind = 'simulator'`)
    const other = await runHere(['start'], {
      DATA_DIR: dataDir,
      PORT: '0',
      DATABASE_URL: url,
      ...TOKENS,
      ...NOWHERE,
    })
    expect(other).toMatchObject({ code: 1, stdout: '' })
    expect(other.stderr).toMatch(/simulator/)
    expect(other.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('stops before anything is started when settings are wrong, with one line for each', async () => {
    const wrong = await runToEnd(['start'], {
      DATA_DIR: dataDir,
      PORT: 'delapan',
      DEADLINE_HOURS: '0',
      TIMEZONE: 'Mars/Malinau',
      TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    })
    expect(wrong).toMatchObject({ code: 1, stdout: '' })
    const lines = wrong.stderr.trim().split('\n')
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'DEADLINE_HOURS',
      'TIMEZONE',
      'TELEGRAM_STAFF_TOKEN',
    ])
    expect(wrong.stderr).not.toContain(CITIZEN_BOT.token)
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
  })

  it('says which setting to change when the port is taken, before anything is started', async () => {
    const { server, port } = await takePort()
    onTestFinished(() => void server.close())
    const taken = await runToEnd(['start'], { DATA_DIR: dataDir, PORT: String(port) })
    expect(taken).toEqual({
      code: 1,
      stdout: '',
      stderr: `PORT=${port}: sudah dipakai program lain di 127.0.0.1. Hentikan program itu atau pilih PORT lain.\n`,
    })
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
  })

  it.each([
    [
      'a database server that is not there',
      { DATABASE_URL: 'postgresql://jawab24:rahasia@127.0.0.1:9/jawab24' },
      'DATABASE_URL',
    ],
    ['a Redis that is not there', { REDIS_URL: 'redis://:rahasia@127.0.0.1:9' }, 'REDIS_URL'],
  ])('names the setting for %s, and not the password in it', async (_what, settings, name) => {
    const away = await runHere(['start'], {
      DATA_DIR: dataDir,
      PORT: '0',
      ...TOKENS,
      ...NOWHERE,
      ...settings,
    })
    expect(away).toMatchObject({ code: 1, stdout: '' })
    expect(away.stderr.trim().split('\n')).toEqual([expect.stringMatching(`^${name}: `)])
    expect(away.stderr).not.toContain('rahasia')
    await databaseStopped(dataDir)
  })

  it('names DATA_DIR when it cannot be a folder', async () => {
    const file = join(dataDir, 'berkas')
    writeFileSync(file, '')
    const refused = await runHere(['start'], { DATA_DIR: file, PORT: '0' })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('DATA_DIR')
    expect(refused.stderr.trim().split('\n')).toHaveLength(1)
  })
})

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return { server, port: address.port }
}
