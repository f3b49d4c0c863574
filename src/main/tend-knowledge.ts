import { type FaqEntry, searchConflicts } from '../knowledge/index.ts'
import type { InstansiId } from '../office/index.ts'
import { StorageError } from '../storage/index.ts'
import { findGaps } from './find-gaps.ts'
import { inSlices } from './in-slices.ts'
import type { Office } from './office.ts'
import { openRehearsal } from './rehearse-message.ts'

/** So many questions are looked at for gaps, the latest first. */
const MOST_QUESTIONS = 20_000

/** What the dashboard shows and changes of the knowledge base. */
export function tendKnowledge({ database, clock, rules, knowledge }: Office) {
  const { knowledge: tables, views } = database
  return {
    rules,
    knowledge,
    entries: tables.listFaq,
    versions: tables.faqVersions,
    proposals: views,
    gaps: (days: number, desk: InstansiId | null) =>
      findGaps({ views, knowledge, most: MOST_QUESTIONS }, { until: clock.now(), days, desk }),
    conflicts: (entries: readonly FaqEntry[]) => inSlices(searchConflicts(entries)),
    async importFaq(entries: FaqEntry[], options: { rehearsal: boolean }) {
      return tables.importFaq(entries, clock.now(), options).catch((error: unknown) => {
        if (error instanceof StorageError) return { refused: error.message }
        throw error
      })
    },
    async rehearse(edited: FaqEntry | null, messages: readonly string[]) {
      const about = { now: clock.now(), timeZone: rules.timeZone, ...(edited ? { edited } : {}) }
      const understand = await openRehearsal(database, about)
      return messages.flatMap((message) =>
        understand(message).map(({ text, way, expired, responsible }) => ({
          text,
          outcome: way.outcome,
          faq: way.outcome === 'answer' ? way.faq : null,
          suggestions: way.outcome === 'suggest' ? way.suggestions : [],
          authority: way.outcome === 'redirect' ? way.authority.name : null,
          responsible: responsible[0]?.name ?? null,
          expired,
        })),
      )
    },
  }
}
