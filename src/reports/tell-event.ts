import type { InstansiId, OfficerId } from '../office/index.ts'
import type { EventBody } from '../routing/index.ts'
import type { Texts } from '../texts/index.ts'

/** A person's name where the reader may have it; an *instansi*'s always. Both are data, made fit for where they are shown. */
export interface EventNames {
  officerName(id: OfficerId): string
  instansiName(id: InstansiId): string
}

/** What happened, in half a sentence, or null for what tells an officer nothing. */
export function tellEvent(
  body: EventBody,
  { officerName, instansiName }: EventNames,
  texts: Texts,
): string | null {
  switch (body.type) {
    case 'referred':
      return texts.say('desk-history-referred', { instansi: instansiName(body.holder.desk) })
    case 'moved': {
      const who = body.actor.by === 'officer' ? officerName(body.actor.officer) : 'none'
      const instansi = instansiName(body.holder.desk)
      return texts.say('desk-history-moved', {
        instansi,
        who,
        reason: texts.say(`desk-reason-${body.reason}`),
      })
    }
    case 'corrected':
    case 'paused':
    case 'approval-asked':
    case 'approval-returned':
    case 'approval-dropped':
    case 'claimed':
    case 'released':
      return texts.say(`desk-history-${body.type}`, { who: officerName(body.officer) })
    case 'answered': {
      const instansi = instansiName(body.instansi)
      const late = body.late ? 'late' : 'none'
      return texts.say('desk-history-answered', { who: officerName(body.officer), instansi, late })
    }
    case 'undeliverable':
      return texts.say(`desk-delivery-${body.reason}`)
    case 'rejected': {
      const reason = texts.say(`desk-rejection-${body.reason}`)
      return texts.say('desk-history-rejected', { who: officerName(body.officer), reason })
    }
    case 'noted':
      return texts.say('desk-history-noted', { who: body.by ? officerName(body.by.officer) : 'none' })
    case 'adopted':
      return texts.say('desk-history-adopted', { who: officerName(body.officer) })
    case 'kind-corrected': {
      const [from, to] = [texts.say(`kind-${body.from}`), texts.say(`kind-${body.to}`)]
      return texts.say('desk-history-kind-corrected', { who: officerName(body.officer), from, to })
    }
    case 'breach-explained': {
      const cause = texts.say(`desk-cause-${body.cause}`)
      return texts.say('desk-history-breach-explained', { who: officerName(body.officer), cause })
    }
    case 'overdue-taken-back': {
      const reason = texts.say(`desk-take-back-${body.reason}`)
      return texts.say('desk-history-overdue-taken-back', { who: officerName(body.officer), reason })
    }
    case 'delay-told': {
      const given = { reason: texts.say(`desk-delay-${body.reason}`), day: texts.formatDay(body.until) }
      return texts.say('desk-history-delay-told', { who: officerName(body.officer), ...given })
    }
    case 'reopened':
    case 'reopens': {
      const reason = texts.say(`desk-reopen-${body.reason}`)
      return texts.say(`desk-history-${body.type}`, { ticket: texts.formatTicket(body.ticket), reason })
    }
    case 'escalated':
    case 'reminded':
      return texts.say(`desk-history-${body.type}`, { number: body.number })
    case 'received': {
      const received = texts.say('desk-history-received')
      return body.tone ? texts.say('desk-history-toned', { received, tone: body.tone }) : received
    }
    case 'words-added':
    case 'words-deleted':
    case 'words-moved':
    case 'overdue':
    case 'delivered':
    case 'delayed':
    case 'returned':
    case 'resumed':
    case 'lapsed':
    case 'approval-passed':
    case 'withdrawn':
    case 'answered-at-once':
    case 'redirected':
    case 'suggested':
      return texts.say(`desk-history-${body.type}`)
    default:
      return null
  }
}
