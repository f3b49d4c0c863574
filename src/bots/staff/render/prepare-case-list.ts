import type { CaseLog } from '../../../reports/index.ts'
import type { DeskMessage, EventBody, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { findNames } from './name-finder.ts'
import { renderCase } from './render-case.ts'
import { prepareRecap } from './prepare-recap.ts'
import { PAGE, renderFound, renderTickets } from './render-tickets.ts'
import { nothing, type Rendered } from './rendered.ts'

type CaseList = Extract<DeskMessage, { type: 'open-tickets' | 'case' | 'case-refresh' | 'found' | 'recap' }>

/** Loads what officers asked to see of their cases. */
export async function prepareCaseList(
  message: CaseList,
  views: Views & CaseLog,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  switch (message.type) {
    case 'open-tickets': {
      const { desk, page = null } = message
      const found = await views.openTickets(desk, (page ?? 0) * PAGE, PAGE)
      const name = (await findNames(views, texts, { instansi: [desk], officers: [] })).instansiName(desk)
      return () => renderTickets({ desk, name, page, ...found }, texts, now)
    }
    case 'case':
    case 'case-refresh': {
      const found = await views.caseHistory(message.inquiry)
      if (!found) return () => nothing
      const { state } = found.inquiry
      const isCard = state.name === 'referred' || state.name === 'answered' || state.name === 'noted'
      const held = message.act && isCard ? (state.referral?.number ?? null) : null
      const card = held === null ? null : await views.card(message.inquiry, held)
      const bodies = found.events.map(({ body }) => body)
      const names = await findNames(views, texts, {
        instansi: bodies.flatMap(desksOf),
        officers: bodies.flatMap(officersOf),
      })
      const sharing = await views.sharingRules()
      const posted = message.type === 'case-refresh' ? message : null
      return () => renderCase(found, card, posted && placeOf(posted), { texts, now, sharing, ...names })
    }
    case 'found': {
      const sharing = await views.sharingRules()
      const all = await Promise.all(message.inquiries.map((id) => views.caseHistory(id)))
      return () =>
        renderFound(
          all.flatMap((found) => found ?? []),
          message.count,
          { texts, now, sharing },
        )
    }
    case 'recap':
      return prepareRecap(message, views, texts, now)
  }
}

function placeOf({ chatId, messageId }: { chatId: number; messageId: number }) {
  return { chatId, messageId }
}

function desksOf(body: EventBody) {
  if ('holder' in body) return [body.holder.desk]
  return 'instansi' in body ? [body.instansi] : []
}

function officersOf(body: EventBody) {
  if (body.type === 'noted') return body.by ? [body.by.officer] : []
  if (body.type === 'moved') return body.actor.by === 'officer' ? [body.actor.officer] : []
  return 'officer' in body ? [body.officer] : []
}
