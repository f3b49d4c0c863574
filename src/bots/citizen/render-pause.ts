import type { CitizenMessage } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Unrenderable } from '../unrenderable.ts'
import { clarificationText } from './clarification-text.ts'
import type { Shown } from './render-citizen.ts'
import { holderName } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

export function clarification(message: Of<'clarification'>, shown: Shown, texts: Texts): string {
  const { clarification: asked, names } = shown
  if (!asked) throw new Unrenderable('The question to the citizen is not there')
  const { holder, ticket, endsAt, end, again } = message
  const instansi = holderName(holder, names, texts)
  const question = clarificationText({ instansi, ticket, text: asked.text }, texts)
  const until = texts.formatMoment(new Date(endsAt))
  const whole = `${question}\n\n${texts.say(`citizen-clarification-end-${end}`, { until })}`
  return again ? `${texts.say('citizen-clarification-again')}\n\n${whole}` : whole
}

export function resumed(
  { holder, ticket: code, dueAt, late, why }: Of<'resumed'>,
  { names }: Shown,
  texts: Texts,
): string {
  const ticket = texts.formatTicket(code)
  const instansi = holderName(holder, names, texts)
  const said = texts.say(`citizen-resumed-${why}`, { ticket, instansi })
  const due = texts.formatMoment(new Date(dueAt))
  return `${said} ${texts.say(late ? 'citizen-resumed-late' : 'citizen-resumed-due', { due })}`
}

export function lapsed({ holder, ticket: code }: Of<'lapsed'>, { names }: Shown, texts: Texts): string {
  const ticket = texts.formatTicket(code)
  return texts.say('citizen-lapsed', { ticket, instansi: holderName(holder, names, texts) })
}
