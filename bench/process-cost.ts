import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Linux counts processor time in hundredths of a second for programs that ask. */
const TICK_MS = 10

export interface Cost {
  /** Processor time so far, in milliseconds; NaN where it can't be told (no /proc). */
  cpuMs: number
  /** Memory that it really takes: what is shared counts in part. MB; NaN where it can't be told. */
  memoryMb: number
}

const UNKNOWN: Cost = { cpuMs: Number.NaN, memoryMb: Number.NaN }

/** What one process costs. */
export async function costOf(pid: number): Promise<Cost> {
  const stat = await readStat(pid)
  if (stat === null) return UNKNOWN
  return { cpuMs: stat.ownMs, memoryMb: await memoryOf(pid) }
}

/** What the PostgreSQL server of this data folder costs, with all its processes, ended ones included. */
export async function costOfPostgres(dataDir: string): Promise<Cost> {
  const pidFile = await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').catch(() => '')
  const postmaster = Number(pidFile.split('\n')[0])
  const main = await readStat(postmaster)
  if (main === null) return UNKNOWN
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid))
  const stats = await Promise.all(pids.map(async (pid) => ({ pid, stat: await readStat(pid) })))
  const children = stats.flatMap(({ pid, stat }) => (stat?.parent === postmaster ? [{ pid, stat }] : []))
  const memory = await Promise.all([postmaster, ...children.map(({ pid }) => pid)].map(memoryOf))
  return {
    cpuMs: children.reduce((sum, { stat }) => sum + stat.ownMs, main.ownMs + main.endedChildrenMs),
    memoryMb: memory.reduce((sum, one) => sum + (Number.isFinite(one) ? one : 0), 0),
  }
}

async function readStat(
  pid: number,
): Promise<{ parent: number; ownMs: number; endedChildrenMs: number } | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (line === null) return null
  // The name in parentheses may hold spaces; `man proc` counts the fields behind it from 3.
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const field = (number: number) => fields[number - 3] ?? Number.NaN
  return {
    parent: field(4),
    ownMs: (field(14) + field(15)) * TICK_MS,
    endedChildrenMs: (field(16) + field(17)) * TICK_MS,
  }
}

async function memoryOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(text)?.[1]
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1_024
}
