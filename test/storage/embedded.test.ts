import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeSymlinks } from '../../src/storage/embedded/find-binaries.ts'
import { type Database, openDatabase } from '../../src/storage/index.ts'
import { quietLog } from '../support/quiet-log.ts'
import { until } from '../support/until.ts'
import { NOW } from './a-decision.ts'
import { startOther } from './other-process.ts'

const isRoot = process.getuid?.() === 0
let folder = ''
let dataDir = ''
const opened: Database[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jawab24-embedded-'))
  chmodSync(folder, 0o755)
  dataDir = join(folder, 'data')
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(where = dataDir): Promise<Database> {
  const database = await openDatabase({
    where: { dataDir: where },
    timeZone: 'Asia/Makassar',
    kind: 'live',
    log: quietLog,
    now: NOW,
  })
  opened.push(database)
  return database
}
async function close(database: Database): Promise<void> {
  opened.splice(opened.indexOf(database), 1)
  await database.close()
}
const pidFile = () => join(dataDir, 'postgres', 'data', 'postmaster.pid')
const isRunning = () => existsSync(pidFile())
const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const keepOne = (database: Database, updateId: string) =>
  database.inbox.keep('s', [{ updateId, conversation: 'c', raw: {} }], NOW)
const kept = async (database: Database) => (await database.inbox.waiting('s', 0n, 10)).length

test('whoever comes first starts the server, whoever leaves last stops it', async () => {
  const first = await open()
  const other = await startOther(dataDir, null)
  expect(other.said).toBe('ready')
  await keepOne(first, '1')
  await close(first)
  expect(isRunning()).toBe(true)
  expect(await other.stop()).toBe(0)
  expect(isRunning()).toBe(false)
  expect(await kept(await open())).toBe(1)
})

test('several that start at the same moment share one server', async () => {
  const others = await Promise.all([
    startOther(dataDir, null),
    startOther(dataDir, null),
    startOther(dataDir, null),
  ])
  expect(others.map(({ said }) => said)).toEqual(['ready', 'ready', 'ready'])
  expect(await Promise.all(others.map((other) => other.stop()))).toEqual([0, 0, 0])
  expect(isRunning()).toBe(false)
})

test('a server that a killed process left behind is taken over, and stopped by the one who took it', async () => {
  const killed = await startOther(dataDir, null)
  expect(killed.said).toBe('ready')
  const pid = postmaster()
  await killed.kill()
  expect(isRunning()).toBe(true)
  const next = await open()
  expect(postmaster()).toBe(pid)
  await close(next)
  expect(isRunning()).toBe(false)
})

test('a server that dies while it is used comes back with everything that was confirmed', async () => {
  const database = await open()
  for (let index = 0; index < 20; index++) await keepOne(database, String(index))
  const pid = postmaster()
  process.kill(pid, 'SIGQUIT')
  await until(() => isRunning() && postmaster() !== pid, { what: 'another server' })
  expect(await database.inbox.waiting('s', 0n, 100)).toHaveLength(20)
  expect(await keepOne(database, 'after')).not.toBeNull()
})

test('who leaves while a server that died is being brought back leaves none behind', async () => {
  const database = await open()
  await keepOne(database, '1')
  const pid = postmaster()
  process.kill(pid, 'SIGQUIT')
  await until(() => !isAlive(pid), { what: 'the end of the server' })
  await close(database)
  expect(isRunning() && isAlive(postmaster())).toBe(false)
  expect(await kept(await open())).toBe(1)
})

test('a pid file that a crashed machine left behind, with a number that is in use again, is no hindrance', async () => {
  await close(await open())
  writeFileSync(pidFile(), `${process.pid}\n${join(dataDir, 'postgres', 'data')}\n`)
  expect(await kept(await open())).toBe(0)
})

test('a folder with a long path works', async () => {
  const long = join(folder, 'x'.repeat(100), 'y'.repeat(100))
  expect(await kept(await open(long))).toBe(0)
})

test('a database of another PostgreSQL is refused, and says what to do', async () => {
  await close(await open())
  const version = join(dataDir, 'postgres', 'data', 'PG_VERSION')
  const own = readFileSync(version, 'utf8')
  writeFileSync(version, '99\n')
  await expect(open()).rejects.toThrow(
    `dibuat oleh PostgreSQL 99, lebih baru daripada ${own.trim()} yang dibawa versi Jawab24 ini.`,
  )
  writeFileSync(version, '12\n')
  await expect(open()).rejects.toThrow('Jalankan "jawab24 backup" dengan versi sebelumnya')
})

test('the symlinks that npm did not let the package make are made', async () => {
  const native = join(folder, 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'library')
  const list = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(list))
  await makeSymlinks(native)
  await makeSymlinks(native)
  expect(readlinkSync(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
})

test('nobody else on the machine reaches the data or the socket', async () => {
  await open()
  for (const name of ['data', 'socket', 'log'])
    expect(lstatSync(join(dataDir, 'postgres', name)).mode & 0o777).toBe(0o700)
})

test.runIf(isRoot)(
  'as root the server runs as somebody else, also for a DATA_DIR that only root may enter',
  async () => {
    const secret = join(folder, 'private')
    mkdirSync(secret)
    chmodSync(secret, 0o700)
    const within = join(secret, 'data')
    const database = await open(within)
    expect(await keepOne(database, '1')).not.toBeNull()
    const elsewhere = readlinkSync(join(within, 'postgres'))
    expect(lstatSync(join(elsewhere, 'data')).uid).not.toBe(0)
    await close(database)
    expect(await kept(await open(within))).toBe(1)
    for (const again of opened.splice(0)) await again.close()
    rmSync(elsewhere, { recursive: true })
    await expect(open(within)).rejects.toThrow(`disimpan di ${elsewhere}, dan folder itu tidak ada lagi`)
  },
)

test.runIf(isRoot)('as an ordinary user the server is the user’s own', async () => {
  const account = readFileSync('/etc/passwd', 'utf8').match(/^(?!root:)\w+:[^:]*:(\d+):(\d+):/m)
  const user = { uid: Number(account?.[1]), gid: Number(account?.[2]) }
  mkdirSync(dataDir)
  chownSync(dataDir, user.uid, user.gid)
  const other = await startOther(dataDir, null, user)
  expect(other.said).toBe('ready')
  expect(lstatSync(join(dataDir, 'postgres', 'data')).uid).toBe(user.uid)
  expect(await other.stop()).toBe(0)
})

test.runIf(isRoot)('an account without a name is told what it lacks', async () => {
  const user = { uid: 54_321, gid: 54_321 }
  mkdirSync(dataDir)
  chownSync(dataDir, user.uid, user.gid)
  const other = await startOther(dataDir, null, user)
  expect(other.said).toContain('Akun yang menjalankan Jawab24 harus bernama di /etc/passwd')
  expect(await other.stop()).toBe(1)
})
