import {
  type Decree,
  type InstansiId,
  presenceOf,
  type Registered,
  type Role,
  writeOfficerNumber,
} from '../../../office/index.ts'
import { afterChange, type DeskMessage, type RegisterChange, type Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { findNames } from './name-finder.ts'
import { type Button, nothing, post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'
import { tameLine } from './tame-text.ts'

type RegisterMessage = Extract<DeskMessage, { type: 'register' | 'registered-officer' | 'register-change' }>
type Names = Awaited<ReturnType<typeof findNames>>

interface Context {
  texts: Texts
  names: Names
  now: Date
}

/** Officers on one page. */
const PAGE = 10

/** Loads what *Diskominfo* asked to see of the register. */
export async function prepareRegister(
  message: RegisterMessage,
  views: Views,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  const asked = message.type === 'register-change' ? await views.registerChange(message.change) : null
  const all = asked ? await views.appointments([asked.officer]) : await views.register()
  const goes = asked?.change?.instansi ?? null
  const names = await findNames(views, texts, {
    instansi: [...all.map(({ instansi }) => instansi), goes],
    officers: all.map(({ id }) => id),
  })
  const context = { texts, names, now }
  switch (message.type) {
    case 'register': {
      const present = all.filter(({ left }) => left?.why !== 'removed')
      return () => renderPage(present, message.page ?? null, context)
    }
    case 'registered-officer': {
      const found = all.find(({ number }) => number === message.number)
      return () => (found ? renderOfficer(found, message.again, context) : nothing)
    }
    case 'register-change': {
      const [officer] = all
      return () => (asked && officer ? renderChange(asked, officer, message.again, context) : nothing)
    }
  }
}

function renderPage(all: Registered[], page: number | null, context: Context): Rendered {
  const { texts, names } = context
  const pages = Math.max(1, Math.ceil(all.length / PAGE))
  const at = Math.min(page ?? 0, pages - 1)
  const shown = all.slice(at * PAGE, at * PAGE + PAGE)
  const groups = [...new Set(shown.map(({ instansi }) => instansi))].map((instansi) => {
    const lines = shown
      .filter((one) => one.instansi === instansi)
      .map((one) => texts.say('desk-register-line', blanksOf(one, context)))
    return joined([bold(names.instansiName(instansi)), ...lines], '\n')
  })
  const heading = bold(texts.say('desk-register-heading', { count: all.length }))
  const place = pages > 1 ? texts.say('desk-tickets-page', { page: at + 1, pages }) : ''
  const openers = shown.map(({ number }) =>
    button(writeOfficerNumber(number), { verb: 'see-officer', number }),
  )
  const turns = [
    ...(at > 0 ? [button(texts.say('desk-button-page-back'), { verb: 'see-register', page: at - 1 })] : []),
    ...(at + 1 < pages
      ? [button(texts.say('desk-button-page-next'), { verb: 'see-register', page: at + 1 })]
      : []),
  ]
  return post(joined([heading, ...groups, place], '\n\n'), {
    buttons: [openers, turns].filter((row) => row.length > 0),
    instead: page !== null,
  })
}

function renderOfficer(officer: Registered, again: boolean, context: Context): Rendered {
  const { texts } = context
  const { number, role } = officer
  const blanks = blanksOf(officer, context)
  const other = role === 'petugas' ? 'pejabat' : 'petugas'
  const changes =
    presenceOf(officer, context.now) === 'removed'
      ? []
      : [
          [
            button(texts.say('desk-button-remove-officer', blanks), { verb: 'remove-officer', number }),
            ...(role === 'diskominfo'
              ? []
              : [
                  button(texts.say(`desk-button-make-${other}`), {
                    verb: 'change-role',
                    number,
                    role: other,
                  }),
                ]),
          ],
        ]
  const back = [button(texts.say('desk-button-register'), { verb: 'see-register', page: 0 })]
  return post(
    joined(
      [
        bold(texts.say('desk-register-officer', blanks)),
        texts.say('desk-register-post', blanks),
        changes.length > 0 ? texts.say('desk-register-how', blanks) : '',
      ],
      '\n\n',
    ),
    { buttons: [...changes, back], instead: again },
  )
}

/** The question, and in its place what came of it. */
function renderChange(
  asked: RegisterChange,
  officer: Registered,
  again: boolean,
  context: Context,
): Rendered {
  const { texts } = context
  const blanks = blanksOf(officer, context)
  const how = asked.change === null ? 'remove' : 'change'
  if (asked.status === 'cancelled')
    return post(styled(texts.say('desk-register-cancelled', blanks)), { instead: again })
  if (asked.status === 'done')
    return post(styled(texts.say(`desk-register-${how}-done`, blanks)), { instead: again })
  const details =
    asked.change === null
      ? texts.say('desk-register-remove-what')
      : differences(officer, afterChange(officer, asked.change), context).join('\n')
  const { id: change } = asked
  return post(joined([bold(texts.say(`desk-register-${how}-ask`, blanks)), details], '\n\n'), {
    buttons: [
      [button(texts.say(`desk-button-${how}-yes`, blanks), { verb: 'confirm-change', change })],
      [button(texts.say('desk-button-cancel'), { verb: 'cancel-change', change })],
    ],
    instead: again,
  })
}

function differences(before: Registered, after: ReturnType<typeof afterChange>, context: Context): string[] {
  if ('refused' in after) return []
  const { texts, names } = context
  const said = ({ instansi, role, decree }: { instansi: InstansiId; role: Role; decree: Decree | null }) => ({
    instansi: names.instansiName(instansi),
    role: texts.say(`desk-role-${role}`),
    decree: decreeText(decree, texts),
  })
  const [was, is] = [said(before), said(after)]
  return (['instansi', 'role', 'decree'] as const)
    .filter((key) => was[key] !== is[key])
    .map((key) => texts.say(`desk-register-${key}-becomes`, { before: was[key], after: is[key] }))
}

function blanksOf(officer: Registered, { texts, names, now }: Context) {
  return {
    id: writeOfficerNumber(officer.number),
    who: names.officerName(officer.id),
    role: texts.say(`desk-role-${officer.role}`),
    instansi: names.instansiName(officer.instansi),
    decree: decreeText(officer.decree, texts),
    standing: presenceOf(officer, now),
  }
}

/** Its number was typed by a person. */
function decreeText(decree: Decree | null, texts: Texts): string {
  if (!decree) return texts.say('desk-register-no-decree')
  const blanks = { number: tameLine(decree.number), date: texts.formatDay(decree.date) }
  return decree.until === undefined
    ? texts.say('desk-register-decree-open', blanks)
    : texts.say('desk-register-decree', { ...blanks, until: texts.formatDay(decree.until) })
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
