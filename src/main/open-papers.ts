import { type Day, dayBegins, dayOf, type InstansiId, TRIAGE } from '../office/index.ts'
import { createPaperMaker, createPaperOpener, letterheadKey, letterheadSchema } from '../reports/index.ts'
import type { Clock } from '../routing/index.ts'
import type { Database } from '../storage/index.ts'
import type { Texts } from '../texts/index.ts'

interface Dependencies {
  database: Pick<Database, 'papers' | 'figures' | 'satisfaction' | 'audience' | 'knowledge' | 'settings'>
  clock: Pick<Clock, 'now'>
  texts: Texts
}

/** Reports of this office: how they are made, and opened as documents. */
export function openPapers({ database, clock, texts }: Dependencies) {
  const { papers: shelf, figures, satisfaction, audience, knowledge, settings } = database
  const { timeZone } = texts
  const days = {
    dayOf: (at: Date) => dayOf(at, timeZone),
    midnight: (day: Day) => dayBegins(day, timeZone),
  }
  const names = async () => Object.fromEntries((await knowledge.listEver()).map(({ id, name }) => [id, name]))
  const letterhead = async (of: InstansiId) =>
    (await settings.read(letterheadKey(of), letterheadSchema)) ?? letterheadSchema.parse({})
  const sources = {
    ...satisfaction,
    audience,
    summary: figures.summary,
    entryUse: figures.entryUse,
    midnight: days.midnight,
  }
  return {
    shelf,
    make: createPaperMaker({ shelf, sources, names, now: clock.now, dayOf: days.dayOf }),
    open: createPaperOpener({ shelf, letterhead, names, supervisor: TRIAGE, texts, ...days }),
    letterhead,
    ...days,
  }
}

export type Papers = ReturnType<typeof openPapers>
