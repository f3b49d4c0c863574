import {
  type DeskMessage,
  FILLED_BLANKS,
  LONGEST_TEMPLATE,
  MOST_TEMPLATES,
  type Template,
  type Views,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { findNames } from './name-finder.ts'
import { type Button, nothing, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, cutText, joined, marked, slice, type StyledText } from './styled-text.ts'
import { tameLine, tameText } from './tame-text.ts'

type About = Extract<DeskMessage, { type: 'templates' | 'template' }>
type List = Extract<About, { type: 'templates' }>

/** Templates on one page, buttons in a row, and how much of each is shown, in UTF-16 units. */
export const TEMPLATE_PAGE = 8
const ROW = 2
const SNIPPET = 100

/** Loads templates; what it gives shows them. */
export async function prepareTemplates(
  message: About,
  views: Pick<Views, 'template' | 'templates' | 'instansiName' | 'officerName'>,
  texts: Texts,
): Promise<() => Rendered> {
  if (message.type === 'template') {
    const template = await views.template(message.template)
    return () => (template ? renderTemplate(template, message.why, texts) : nothing)
  }
  const { instansi } = message
  const found = await views.templates(instansi, (message.page ?? 0) * TEMPLATE_PAGE, TEMPLATE_PAGE)
  const names = await findNames(views, texts, { instansi: [instansi], officers: [] })
  return () => renderList(message, { name: names.instansiName(instansi), ...found }, texts)
}

function renderList(
  { instansi, page: turned, inquiry, referral }: List,
  { name, templates, count }: { name: string; templates: Template[]; count: number },
  texts: Texts,
): Rendered {
  const page = turned ?? null
  const instead = page !== null
  const isCase = inquiry !== null && referral !== null
  const blanks = { instansi: name, count, most: MOST_TEMPLATES }
  if (count === 0)
    return post(joined([texts.say('desk-templates-none', blanks), howTo(texts)], '\n\n'), {
      instead,
    })
  const at = page ?? 0
  const pages = Math.ceil(count / TEMPLATE_PAGE)
  const turn = (to: number, label: string) =>
    button(
      label,
      isCase
        ? { verb: 'case-templates', about: inquiry, holding: referral, page: to }
        : { verb: 'template-page', desk: instansi, page: to },
    )
  const turns = [
    ...(at > 0 ? [turn(at - 1, texts.say('desk-button-page-back'))] : []),
    ...(at + 1 < pages ? [turn(at + 1, texts.say('desk-button-page-next'))] : []),
  ]
  const choices = templates.map(({ id: template, name: label }) =>
    button(
      tameLine(label),
      isCase
        ? { verb: 'use-template', about: inquiry, holding: referral, template }
        : { verb: 'show-template', template },
    ),
  )
  const rows = choices.flatMap((_, index) => (index % ROW === 0 ? [choices.slice(index, index + ROW)] : []))
  const lines = templates.map(({ name: label, text }) =>
    joined([bold(tameLine(label)), cutText(tameLine(text), SNIPPET, '…')], ': '),
  )
  const content = joined(
    [
      bold(texts.say(isCase ? 'desk-templates-choose' : 'desk-templates-heading', blanks)),
      joined(lines, '\n'),
      pages > 1 ? texts.say('desk-tickets-page', { page: at + 1, pages }) : '',
      isCase ? '' : howTo(texts),
    ],
    '\n\n',
  )
  return post(slice(content, 0, TEXT_LIMIT), {
    buttons: [...rows, ...(turns.length > 0 ? [turns] : [])],
    instead,
  })
}

function howTo(texts: Texts): string {
  return texts.say('desk-templates-how', { blanks: texts.formatList([...FILLED_BLANKS]) })
}

function renderTemplate(
  { id: template, name, text }: Template,
  why: Extract<About, { type: 'template' }>['why'],
  texts: Texts,
): Rendered {
  const blanks = { name: tameLine(name) }
  const quoted: StyledText = marked('blockquote', cutText(tameText(text), LONGEST_TEMPLATE + 400, '…'))
  const content = slice(joined([texts.say(`desk-template-${why}`, blanks), quoted], '\n\n'), 0, TEXT_LIMIT)
  if (why !== 'remove') {
    return post(content, {
      buttons: [[button(texts.say('desk-button-drop-template'), { verb: 'drop-template', template })]],
    })
  }
  return post(content, {
    buttons: [
      [
        button(texts.say('desk-button-drop-template-sure'), { verb: 'drop-template-sure', template }),
        button(texts.say('desk-button-cancel'), { verb: 'keep-template', template }),
      ],
    ],
  })
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
