import type { CitizenMessage } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Unrenderable } from '../unrenderable.ts'
import { delayText } from './delay-text.ts'
import type { Shown } from './render-citizen.ts'
import { holderName } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

/** That it takes longer, why, and until about when. */
export function delayed(message: Of<'delayed'>, { names, delayWords }: Shown, texts: Texts): string {
  const { holder, ticket, reason, until } = message
  const words = delayWords ?? ''
  if (reason === 'own-words' && words === '')
    throw new Unrenderable('The words about the delay are not there')
  return delayText({ instansi: holderName(holder, names, texts), ticket, reason, words, until }, texts)
}

/** What was told about when holds on: the deadline that passed doesn't take it back. */
export function overdue({ holder, ticket, estimate }: Of<'overdue'>, { names }: Shown, texts: Texts): string {
  const given = { ticket: texts.formatTicket(ticket) }
  if (estimate) {
    const day = texts.formatDay(estimate)
    const instansi = holderName(holder, names, texts)
    return texts.say('citizen-overdue-estimate', { ...given, instansi, day })
  }
  if (holder.as === 'triage') return texts.say('citizen-overdue-triage', given)
  return texts.say('citizen-overdue', { ...given, instansi: holderName(holder, names, texts) })
}
