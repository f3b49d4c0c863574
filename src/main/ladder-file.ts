import type { Fault } from '../knowledge/index.ts'
import {
  LADDER_SETTING,
  type Ladder,
  ladderSchema,
  type Listener,
  listenerSchema,
  usualLadder,
} from '../routing/index.ts'
import type { SettingFile } from './setting-file.ts'

/** Who hears of a deadline, a step in a line: `0.9=petugas,pejabat`. `remindAt`: what holds until the office set its own. */
export function ladderFile(remindAt: readonly number[]): SettingFile<Ladder> {
  return {
    called: 'Tangga pengingat',
    key: LADDER_SETTING,
    act: 'ladder-set',
    schema: ladderSchema,
    usual: usualLadder(remindAt),
    write: (ladder) => ladder.map(({ at, tell }) => `${at}=${tell.join(',')}\n`).join(''),
    parse(text) {
      const lines = text.split('\n').map((line) => line.trim())
      const steps = lines.map((line) => (line === '' ? [] : readStep(line)))
      const faults = steps.flatMap((step, index): Fault[] =>
        step === null ? [{ line: index + 1, message: UNREADABLE }] : [],
      )
      if (faults.length > 0) return { ok: false, faults }
      const ladder = ladderSchema.safeParse(steps.flatMap((step) => step ?? []))
      return ladder.success
        ? { ok: true, value: ladder.data }
        : { ok: false, faults: [{ line: 1, message: UNORDERED }] }
    },
    count: (ladder) => ({ steps: ladder.length }),
  }
}

const UNREADABLE =
  'tulis kelipatan=siapa, misalnya 0.9=petugas,pejabat; siapa: petugas, pejabat, diskominfo, atau semua.'
export const UNORDERED = 'Kelipatannya harus menaik, tanpa kembar, di atas 0 dan paling besar 100.'

/** Null: it is no step. */
export function readStep(typed: string): Ladder | null {
  const [multiple = '', who = '', ...more] = typed.split('=')
  const names = who.split(',').map((name) => name.trim().toLowerCase())
  const tell: readonly Listener[] = names.includes('semua')
    ? listenerSchema.options
    : names.flatMap((name) => listenerSchema.safeParse(name).data ?? [])
  const known = names.includes('semua') || tell.length === names.length
  if (!/^\d+(\.\d+)?$/.test(multiple) || !known || more.length > 0) return null
  return [{ at: Number(multiple), tell: [...new Set(tell)] }]
}
