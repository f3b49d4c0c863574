import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import {
  type Instansi,
  instansiIdSchema,
  instansiSchema,
  type Officer,
  officerIdSchema,
  TRIAGE,
} from '../../src/office/index.ts'
import { newTicket, type Ticket } from '../../src/routing/index.ts'
import { sampleOffice } from '../known-questions.ts'
import { type Chance, weighted } from './random.ts'

const FIRST_TELEGRAM_ID = 800_001
const ROLES = ['pejabat', 'petugas', 'petugas'] as const

/** The town of the measurements: its directory, its officers, and who is asked how much. */
export async function openOffice(chance: Chance) {
  const file = new URL('../data/instansi.json', import.meta.url)
  const directory = z.array(instansiSchema).parse(JSON.parse(await readFile(file, 'utf8')))
  const { entries } = await sampleOffice()
  const versions = entries.map(({ id, instansi }) => ({
    id,
    version: 1,
    instansi: instansiIdSchema.parse(instansi),
  }))
  const officers = directory.flatMap(({ id }) => officersOf(id, chance))
  officers.forEach((officer, index) => (officer.telegramId += index))
  // A few get most, as everywhere: the second half as much as the first, and so on (Zipf).
  const desk = weighted(directory.map(({ id }, index) => [id, 1 / (index + 1)] as const))
  const faq = weighted(versions.map((entry, index) => [entry, 1 / (index + 3)] as const))
  const byDesk = new Map(directory.map(({ id }) => [id, officers.filter(({ instansi }) => instansi === id)]))
  const entryOf = new Map(versions.map((entry) => [entry.id, entry]))
  const given = new Set<Ticket>()
  return {
    officers,
    desk,
    faq,
    entry(id: string) {
      const entry = entryOf.get(id)
      if (!entry) throw new Error(`No entry is called ${id}`)
      return entry
    },
    /** Who sits at this desk. */
    at: (id: Instansi['id']) => byDesk.get(id) ?? [],
    /** One that no other case of this year has. */
    ticket(chance_: Chance): Ticket {
      for (;;) {
        const ticket = newTicket((below) => chance_.below(below))
        if (given.has(ticket)) continue
        given.add(ticket)
        return ticket
      }
    },
  }
}

export type YearOffice = Awaited<ReturnType<typeof openOffice>>

function officersOf(instansi: Instansi['id'], chance: Chance): Officer[] {
  const watching = instansi === TRIAGE ? (['diskominfo', 'diskominfo'] as const) : []
  return [...ROLES, ...watching].map((role, index) => ({
    id: officerIdSchema.parse(chance.uuid()),
    telegramId: FIRST_TELEGRAM_ID,
    name: `Petugas ${index + 1} ${instansi}`,
    instansi: instansiIdSchema.parse(instansi),
    role,
    decree: null,
    validFrom: new Date(0),
    validUntil: null,
  }))
}
