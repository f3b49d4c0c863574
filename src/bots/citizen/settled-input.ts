import type { InstansiId } from '../../office/index.ts'
import type { CitizenMessage, Outgoing } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { holderName } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

/** What became of a remark or a suggestion. */
export function settledInput(
  message: Of<'noted' | 'adopted'>,
  names: ReadonlyMap<InstansiId, string>,
  texts: Texts,
): string {
  const ticket = texts.formatTicket(message.ticket)
  const instansi = holderName(message.holder, names, texts)
  if (message.type === 'adopted') return texts.say('citizen-adopted', { ticket, instansi })
  return texts.say('citizen-noted', { ticket, instansi, kind: message.kind })
}

/** Nobody was asked to answer; whoever does wait for an answer has one button for it. */
export function notedAtOnce({ inquiry }: Of<'noted-at-once'>, texts: Texts): Outgoing {
  const label = texts.say('citizen-choice-needs-answer')
  return {
    text: texts.say('citizen-noted-at-once', { office: texts.officeName }),
    choices: [{ label, value: encodeChoice({ type: 'forward', inquiry }) }],
  }
}
