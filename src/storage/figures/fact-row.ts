import type { CaseFact, factOf } from '../../reports/index.ts'

/** A case's row of `case_fact`, by the names of its columns. */
export function toFactRow(inquiry: string, receivedAt: Date, fact: ReturnType<typeof factOf>) {
  return {
    inquiry_id: inquiry,
    sequence: fact.sequence,
    computed_at: fact.computedAt,
    received_at: receivedAt,
    closed_at: fact.closedAt,
    changes_at: fact.changesAt,
    channel: fact.channel,
    kind: fact.kind,
    tone: fact.tone,
    standing: fact.standing,
    faq_id: fact.atOnce?.faqId ?? null,
    helpful: fact.atOnce?.helpful ?? null,
    answered_by: fact.answeredBy,
    officer_id: fact.answerer,
    fate: fact.fate,
    ruling: fact.ruling,
    gross_ms: fact.grossMs,
    net_ms: fact.netMs,
    transfers: fact.transfers,
    corrected: fact.corrected,
    recalled: fact.recalled,
    reopened: fact.reopened,
    undeliverable: fact.undeliverable,
    adopted: fact.adopted,
    whole: fact.whole,
  }
}

/** Its rows of `case_part`. */
export function toPartRows(inquiry: string, receivedAt: Date, { standing, parts }: CaseFact) {
  return parts.map((part) => ({
    inquiry_id: inquiry,
    desk_id: part.desk,
    received_at: receivedAt,
    standing,
    held: part.held,
    at_once: part.atOnce,
    answered: part.answered,
    noted: part.noted,
    given_away: part.givenAway,
    fate: part.fate,
    own_ms: part.ownMs,
  }))
}
