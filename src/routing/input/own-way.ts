import type { Understanding, Verdict } from '../../knowledge/index.ts'

/** What becomes of a message: what the knowledge base says, or `note`: thanked and recorded, nobody has to answer. */
export type Way = Verdict | { outcome: 'note' }

/** Praise asks nobody for anything: it goes to a desk only where it is surely that desk's, so that nobody's time is lost. */
const SURE_OF_PRAISED = 0.8

/**
 * A *kritik*, *komentar* or *saran* that surely asks nothing is no question to be matched with entries: it goes to the
 * *instansi* that it concerns. Praise and remarks that concern none are recorded at once. In doubt it is a question, and
 * takes a question's way; only an offence in office and a *saran* are nothing to choose entries for.
 */
export function ownWay(understanding: Understanding): Way {
  const { kind, asksNothing, grievance, verdict } = understanding
  const isListed = verdict.outcome === 'suggest'
  if (isListed && (grievance === 'offence' || kind === 'saran')) return { outcome: 'refer' }
  const isAlready = verdict.outcome === 'emergency' || verdict.outcome === 'greet'
  if (isAlready || !asksNothing || kind === null || kind === 'pertanyaan') return verdict
  if (kind === 'komentar')
    return { outcome: (understanding.responsible[0]?.confidence ?? 0) >= SURE_OF_PRAISED ? 'refer' : 'note' }
  return verdict.outcome === 'redirect' ? verdict : { outcome: 'refer' }
}
