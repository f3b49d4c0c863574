import { openRehearsal } from './rehearse-message.ts'
import type { Office } from './office.ts'

/** What the dashboard shows and changes of the knowledge base. */
export function tendKnowledge({ database, clock, rules, knowledge }: Office) {
  const { knowledge: tables, views } = database
  return {
    rules,
    knowledge,
    entries: tables.listFaq,
    versions: tables.faqVersions,
    proposals: views,
    async rehearse(
      edited: Parameters<typeof tables.importFaq>[0][number] | null,
      messages: readonly string[],
    ) {
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
