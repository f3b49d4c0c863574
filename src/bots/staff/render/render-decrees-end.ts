import {
  DAY_MS,
  dayOf,
  endsSoon,
  isActive,
  type Registered,
  writeOfficerNumber,
} from '../../../office/index.ts'
import type { DeskMessage, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { findNames } from './name-finder.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'

type DecreesEnd = Extract<DeskMessage, { type: 'decrees-end' }>

/** So many officers are named in one warning; the others are counted. */
const NAMED = 20

/** Whose decree ends soon, as it is true when it is sent: who was renewed or removed meanwhile is not spoken of. */
export async function prepareDecreesEnd(
  { to, officers }: DecreesEnd,
  views: Views,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  const today = dayOf(now, texts.timeZone)
  const ending = (await views.appointments(officers)).filter(
    (officer) => isActive(officer, now) && endsSoon(officer.decree, today),
  )
  const [first] = ending
  if (!first) return () => nothing
  const names = await findNames(views, texts, {
    instansi: ending.map(({ instansi }) => instansi),
    officers: ending.map(({ id }) => id),
  })
  const blanksOf = ({ id, number, instansi, decree }: Registered) => ({
    id: writeOfficerNumber(number),
    who: names.officerName(id),
    instansi: names.instansiName(instansi),
    until: texts.formatDay(decree?.until ?? today),
    days: Math.round((Date.parse(decree?.until ?? today) - Date.parse(today)) / DAY_MS),
  })
  if (to === 'officer') return () => post(styled(texts.say('desk-decree-ends-yours', blanksOf(first))))
  const lines = ending.slice(0, NAMED).map((officer) => texts.say('desk-decree-ends-line', blanksOf(officer)))
  const more = ending.length - NAMED
  const rest = more > 0 ? texts.say('desk-register-more', { count: more }) : ''
  const how = texts.say(`desk-decree-ends-how-${to}`, { id: writeOfficerNumber(first.number) })
  const heading = bold(texts.say('desk-decree-ends-heading'))
  return () => post(joined([heading, [...lines, rest].filter(Boolean).join('\n'), how], '\n\n'))
}
