import { type CardView, type Inquiry, kindsFor, mayBeNoted } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { writeButton } from '../callback-data.ts'
import type { InputButton } from '../input-buttons.ts'
import { type Button, nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

type Verb = Exclude<InputButton['verb'], 'set-kind' | 'note'>

/** "Ubah jenis": what it may be instead. */
export function renderChooseKind(inquiry: Inquiry, texts: Texts): Rendered {
  const { id: remark, kind } = inquiry
  const kinds = kindsFor(inquiry).map((other) => ({
    label: texts.say(`kind-${other}`),
    data: writeButton({ verb: 'set-kind', remark, kind: other }),
  }))
  const ticket = texts.formatTicket(inquiry.ticket)
  const asked = texts.say('desk-choose-kind', { ticket, kind: texts.say(`kind-${kind}`) })
  const leave = button('leave-input', inquiry, texts.say('desk-button-cancel'))
  return post(styled(asked), { buttons: [kinds, [leave]] })
}

/** "Saran diterapkan": its author will hear of it, so it is asked once more. */
export function renderAdoptPrompt(inquiry: Inquiry, texts: Texts): Rendered {
  if ('adopted' in inquiry.state && inquiry.state.adopted) return nothing
  const yes = button('adopt-sure', inquiry, texts.say('desk-button-adopt-sure'))
  const leave = button('leave-input', inquiry, texts.say('desk-button-cancel'))
  const ticket = texts.formatTicket(inquiry.ticket)
  return post(styled(texts.say('desk-adopt-prompt', { ticket })), { buttons: [[yes, leave]] })
}

/** On the card of an open case: what needs no answer can be noted. */
export function noteButtons({ inquiry, referral }: CardView, texts: Texts): Button[] {
  if (!mayBeNoted(inquiry)) return []
  const data = writeButton({ verb: 'note', remark: inquiry.id, holding: referral })
  return [{ label: texts.say('desk-button-note'), data }]
}

export function kindButton({ inquiry }: CardView, texts: Texts): Button {
  return button('change-kind', inquiry, texts.say('desk-button-change-kind'))
}

/** On the card of closed input: a suggestion may have been adopted, and the kind can still be corrected. */
export function inputButtons(view: CardView, texts: Texts): Button[] {
  const { inquiry } = view
  const { kind, state } = inquiry
  if (kind === 'pertanyaan' || ('adopted' in state && state.adopted)) return []
  const adopt = kind === 'saran' ? [button('adopt', inquiry, texts.say('desk-button-adopt'))] : []
  return [...adopt, kindButton(view, texts)]
}

function button(verb: Verb, { id: remark }: Inquiry, label: string): Button {
  return { label, data: writeButton({ verb, remark }) }
}
