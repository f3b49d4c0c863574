import { type CitizenMessage, type Outgoing, TAPPED_REASONS } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import type { Shown } from './render-citizen.ts'
import { holderName } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

/** "Apa yang belum terjawab?": one tap, or the citizen's own words. */
export function reopenAsk({ inquiry, ticket }: Of<'reopen-ask'>, texts: Texts): Outgoing {
  return {
    text: texts.say('citizen-reopen-ask', { ticket: texts.formatTicket(ticket) }),
    choices: TAPPED_REASONS.map((reason) => ({
      label: texts.say(`citizen-choice-reopen-${reason}`),
      value: encodeChoice({ type: 'reopen-because', inquiry, reason }),
    })),
  }
}

/** The button under an official answer (or a low rating of it), while it can still be opened again. */
export function reopenChoice(
  { inquiry }: Of<'official-answer' | 'rated'>,
  { reopening, answer }: Shown,
  texts: Texts,
): Pick<Outgoing, 'choices'> {
  if (!reopening?.may) return {}
  const label = texts.say(answer?.recalled ? 'citizen-choice-reopen-recalled' : 'citizen-choice-reopen')
  return { choices: [{ label, value: encodeChoice({ type: 'reopen', inquiry }) }] }
}

/** Where the reopened question is now. */
export function reopened(
  { holder, ticket, dueAt }: Of<'referred'>,
  former: string,
  { names }: Pick<Shown, 'names'>,
  texts: Texts,
): string {
  const given = {
    former: texts.formatTicket(former),
    ticket: texts.formatTicket(ticket),
    due: texts.formatMoment(new Date(dueAt)),
  }
  if (holder.as === 'triage') return texts.say('citizen-reopened-triage', given)
  return texts.say('citizen-reopened', { ...given, instansi: holderName(holder, names, texts) })
}
