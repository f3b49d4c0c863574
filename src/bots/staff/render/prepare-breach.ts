import { caseFigures } from '../../../reports/index.ts'
import { type DeskMessage, promiseOf, takeBackReasonSchema, type Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { writeButton } from '../callback-data.ts'
import { findNames } from './name-finder.ts'
import { renderBreach } from './render-breach.ts'
import { BREACHES_PAGE, renderBreaches } from './render-breaches.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

type About = Extract<DeskMessage, { type: 'breach' | 'breaches' | 'take-back-prompt' }>

/** Loads what *Diskominfo* sees of deadlines that passed. */
export async function prepareBreach(
  message: About,
  views: Views,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  const sharing = await views.sharingRules()
  switch (message.type) {
    case 'breach': {
      const found = await views.caseHistory(message.inquiry)
      if (!found) return () => nothing
      const { holdings } = caseFigures(found.events, now)
      const names = await findNames(views, texts, {
        instansi: (holdings.value ?? []).map(({ desk }) => desk),
        officers: [promiseOf(found.inquiry)?.ruling?.officer ?? null],
      })
      const words = await views.takeBackWords(message.inquiry)
      const how = { choose: message.choose === true, again: message.again === true }
      return () => renderBreach(found, words, how, { texts, now, sharing, ...names })
    }
    case 'breaches': {
      const { page = null } = message
      const found = await views.unconfirmedBreaches((page ?? 0) * BREACHES_PAGE, BREACHES_PAGE)
      const desks = found.cases.flatMap(({ state }) =>
        'referral' in state && state.referral ? [state.referral.holder.desk] : [],
      )
      const names = await findNames(views, texts, { instansi: desks, officers: [] })
      return () => renderBreaches({ page, ...found }, { texts, now, sharing, ...names })
    }
    case 'take-back-prompt': {
      const view = await views.draft(message.draft)
      return view ? () => renderTakeBackPrompt(view, texts) : () => nothing
    }
  }
}

/** First the reasons; with one of them chosen, a reply in the officer's own words is asked for. */
function renderTakeBackPrompt(
  { draft, inquiry }: NonNullable<Awaited<ReturnType<Views['draft']>>>,
  texts: Texts,
): Rendered {
  if (draft.content.type !== 'take-back') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  const { reason } = draft.content
  if (reason !== null) {
    const chosen = texts.say(`desk-take-back-${reason}`)
    return post(styled(texts.say('desk-take-back-words', { ticket, reason: chosen })), {
      ask: { hint: texts.say('desk-placeholder-reason'), authorOnly: false },
    })
  }
  const cancel = {
    label: texts.say('desk-button-cancel'),
    data: writeButton({ verb: 'cancel', draft: draft.id }),
  }
  const buttons = takeBackReasonSchema.options.map((excuse) => [
    {
      label: texts.say(`desk-take-back-${excuse}`),
      data: writeButton({ verb: 'why-take-back', draft: draft.id, excuse }),
    },
  ])
  return post(styled(texts.say('desk-take-back-why', { ticket })), { buttons: [...buttons, [cancel]] })
}
