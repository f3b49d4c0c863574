import type { Grievance } from '../../knowledge/index.ts'
import type { InstansiId } from '../../office/index.ts'
import { addressesFor, type CitizenMessage, type ReportAddress } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { reopened } from './render-reopening.ts'
import { holderName } from './short-forms.ts'

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

interface Places {
  names: ReadonlyMap<InstansiId, string>
  reportAddresses?: readonly ReportAddress[]
}

/** Who holds the question now, and until when; with a grievance, also where that can be reported besides. */
export function whereItIs(message: Of<'referred' | 'moved'>, shown: Places, texts: Texts): string {
  const { names } = shown
  const { holder, ticket, dueAt } = message
  const given = { ticket: texts.formatTicket(ticket), due: texts.formatMoment(new Date(dueAt)) }
  const named = { ...given, instansi: holderName(holder, names, texts) }
  if (message.type === 'moved') {
    if (message.late) return whereItIsLate(message, names, texts)
    if (message.review) return texts.say('citizen-moved-review', given)
    return holder.as === 'triage'
      ? texts.say('citizen-moved-triage', given)
      : texts.say('citizen-moved', named)
  }
  const { kind = 'pertanyaan', choiceExpired = false, grievance, reopens } = message
  if (reopens) return reopened(message, reopens, { names }, texts)
  if (message.emergency) return texts.say('citizen-referred-emergency', named)
  const where =
    holder.as === 'triage'
      ? texts.say('citizen-referred-triage', { ...given, kind })
      : texts.say('citizen-referred', { ...named, kind })
  const report = grievance ? whereToReport(grievance, shown.reportAddresses ?? [], texts) : ''
  const said = report === '' ? where : `${where}\n\n${report}`
  return choiceExpired ? `${texts.say('citizen-choice-outdated')}\n\n${said}` : said
}

/** A deadline that has passed is no promise any more. */
function whereItIsLate({ holder, ticket: code }: Of<'moved'>, names: Places['names'], texts: Texts): string {
  const ticket = texts.formatTicket(code)
  if (holder.as === 'triage') return texts.say('citizen-moved-late-triage', { ticket })
  return texts.say('citizen-moved-late', { ticket, instansi: holderName(holder, names, texts) })
}

/** Where a grievance can be reported besides: an address a line. Empty where the office has none for it. */
export function whereToReport(
  grievance: Grievance,
  addresses: readonly ReportAddress[],
  texts: Texts,
): string {
  const lines = addressesFor(grievance, addresses).map(({ name, how }) =>
    texts.say('citizen-report-address', { name, how }),
  )
  if (lines.length === 0) return ''
  return texts.say(`citizen-report-${grievance}`, { addresses: lines.join('\n') })
}
