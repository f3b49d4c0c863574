import type { EventBody } from '../routing/index.ts'
import type { Standing } from './standing-schema.ts'
import type { Walk } from './walk.ts'

type Of<Type extends EventBody['type']> = Extract<EventBody, { type: Type }>

/** Adds one event to what is known. False where it can't have happened after the others: something is missing between. */
export function takeEvent(walk: Walk, body: EventBody, at: Date): boolean {
  switch (body.type) {
    case 'received':
      walk.channel = body.channel
      walk.kind = body.kind
      walk.tone = body.tone ?? null
      return true
    case 'kind-corrected':
      walk.kind = body.to
      return walk.referredAt !== null
    case 'adopted':
      walk.adopted = true
      return walk.standing === 'answered' || walk.standing === 'noted'
    case 'noted':
      return close(walk, 'noted', at) && (body.by === null) === (walk.referredAt === null)
    case 'gathering':
      return stand(walk, 'gathering')
    case 'placed-aside':
      return stand(walk, 'placing')
    case 'suggested':
      return stand(walk, 'choosing')
    case 'answered-at-once':
      walk.atOnce = { faqId: body.faqId, instansi: body.instansi, helpful: null }
      return close(walk, body.type, at)
    case 'judged':
      if (walk.atOnce) walk.atOnce = { ...walk.atOnce, helpful: body.helpful }
      return walk.atOnce !== null
    case 'redirected':
    case 'joined':
      return close(walk, body.type, at)
    case 'referred':
      return refer(walk, body, at)
    case 'moved':
      return move(walk, body, at)
    case 'paused':
      return pause(walk, body, at)
    case 'resumed':
      return resume(walk, body, at)
    case 'answered':
      return answer(walk, body, at)
    case 'rejected':
    case 'lapsed':
    case 'withdrawn':
      return close(walk, body.type, at)
    case 'approval-asked':
      walk.approvalSince = at
      return true
    case 'approval-returned':
    case 'approval-dropped':
      walk.approvalSince = null
      return true
    case 'reminded':
      walk.reminders++
      return mayFallDue(walk)
    case 'escalated':
      walk.escalations++
      return mayFallDue(walk)
    case 'overdue':
      walk.overdueTold = at
      return mayFallDue(walk)
    case 'breach-explained':
      walk.ruling = { type: 'explained', cause: body.cause }
      return walk.referredAt !== null
    case 'overdue-taken-back':
      walk.ruling = { type: 'taken-back', reason: body.reason }
      return walk.referredAt !== null
    case 'reopened': {
      const isFirst = !walk.reopened
      walk.reopened = true
      return isFirst && walk.standing === 'answered'
    }
    case 'corrected':
    case 'delivered':
    case 'undeliverable':
    case 'delayed':
    case 'returned':
      return afterAnswer(walk, body)
    default:
      return true
  }
}

function stand(walk: Walk, standing: Standing): boolean {
  walk.standing = standing
  return walk.referredAt === null
}

function refer(walk: Walk, { referral, holder, dueAt }: Of<'referred'>, at: Date): boolean {
  const isFirst = walk.referredAt === null
  walk.standing = 'referred'
  walk.closedAt = null
  walk.referredAt = at
  walk.dueAt = new Date(dueAt)
  walk.holdings.push({ referral, ...deskOf(holder), since: at, until: null, why: null })
  return isFirst && referral === 1
}

function move(walk: Walk, { referral, holder, reason }: Of<'moved'>, at: Date): boolean {
  const held = walk.holdings.at(-1)
  walk.approvalSince = null
  if (held) Object.assign(held, { until: at, why: reason })
  walk.holdings.push({ referral, ...deskOf(holder), since: at, until: null, why: null })
  return isReferred(walk) && held?.referral === referral - 1
}

function pause(walk: Walk, { number, from }: Of<'paused'>, at: Date): boolean {
  const fits = isReferred(walk) && number === walk.pauses.length + 1
  walk.standing = 'paused'
  walk.pauses.push({ number, since: from ? new Date(from) : at, until: null, end: null })
  return fits
}

function resume(walk: Walk, { number, why, dueAt }: Of<'resumed'>, at: Date): boolean {
  const going = walk.pauses.at(-1)
  const fits = walk.standing === 'paused' && going?.number === number
  walk.standing = 'referred'
  walk.dueAt = new Date(dueAt)
  if (going) Object.assign(going, { until: at, end: why })
  return fits
}

function answer(walk: Walk, { answerId, instansi, officer }: Of<'answered'>, at: Date): boolean {
  const fits = isReferred(walk)
  walk.answeredBy = instansi
  walk.answerer = officer
  walk.answer = answerId
  walk.delivery = 'waiting'
  return close(walk, 'answered', at) && fits
}

function close(walk: Walk, standing: Standing, at: Date): boolean {
  const wasOpen = walk.closedAt === null
  const fits = walk.referredAt !== null || standing !== 'rejected'
  walk.standing = standing
  walk.closedAt = at
  for (const span of [walk.holdings.at(-1), walk.pauses.at(-1)]) if (span) span.until ??= at
  return wasOpen && fits
}

function afterAnswer(
  walk: Walk,
  body: Of<'corrected' | 'delivered' | 'undeliverable' | 'delayed' | 'returned'>,
): boolean {
  if (body.type === 'corrected') {
    walk.corrections++
    walk.recalled = body.recalled
    walk.answer = body.answerId
    walk.delivery = 'waiting'
    return walk.standing === 'answered' && body.number === walk.corrections + 1
  }
  if (body.type === 'undeliverable') walk.timesUndeliverable++
  if (body.type === 'returned') walk.timesReturned++
  // What the channel says of a version that a ralat has overtaken is history.
  if (body.answerId === walk.answer) walk.delivery = body.type === 'returned' ? 'waiting' : body.type
  return walk.standing === 'answered'
}

function deskOf({ desk, as }: Of<'referred'>['holder']) {
  return { desk, as }
}

/** What falls due between a question of the night and the morning is done, though the citizen is as good as asked. */
function mayFallDue(walk: Walk): boolean {
  return isReferred(walk) || walk.standing === 'paused'
}

function isReferred({ standing }: Walk): boolean {
  return standing === 'referred'
}
