import type { InstansiId } from '../../office/index.ts'
import type { StatusLine } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { describeDeadline } from '../describe-deadline.ts'
import type { Shown } from './render-citizen.ts'
import { holderName } from './short-forms.ts'

/** The answer to `/status`: each ticket with when it came and where it is. */
export function renderStatus(
  lines: StatusLine[],
  { names, hours = null, secretWords = null }: Pick<Shown, 'names' | 'hours' | 'secretWords'>,
  texts: Texts,
): string {
  if (lines.length === 0) return texts.say('citizen-status-empty')
  const said = lines.map((line) => {
    const received = texts.formatMoment(new Date(line.receivedAt))
    const heading = texts.say('citizen-status-received', {
      ticket: texts.formatTicket(line.ticket),
      received,
    })
    const links = [
      line.estimate &&
        line.overdue &&
        texts.say('citizen-status-estimate', { day: texts.formatDay(line.estimate) }),
      line.reopens && texts.say('citizen-status-reopens', { ticket: texts.formatTicket(line.reopens) }),
      line.reopenedAs &&
        texts.say('citizen-status-reopened-as', { ticket: texts.formatTicket(line.reopenedAs) }),
      line.where === 'recalled' && !line.reopenedAs && texts.say('citizen-status-recalled-next'),
    ].flatMap((link) => (link ? [`\n${link}`] : []))
    const elsewhere = line.own && secretWords ? `\n\n${elsewhereOf(line, secretWords, texts)}` : ''
    const clock = line.clock ? `\n${describeDeadline(line.clock, hours, texts)}` : ''
    return `${heading}\n${whereItIs(line, names, texts)}${links.join('')}${clock}${elsewhere}`
  })
  return [texts.say('citizen-status-heading'), ...said].join('\n\n')
}

function elsewhereOf({ ticket }: StatusLine, words: string, texts: Texts): string {
  return texts.say('citizen-status-elsewhere', { ticket: texts.formatTicket(ticket), words })
}

function whereItIs(line: StatusLine, names: ReadonlyMap<InstansiId, string>, texts: Texts): string {
  const { where, holder, dueAt, overdue, estimate } = line
  const instansi = holder === null ? texts.say('citizen-instansi-unknown') : holderName(holder, names, texts)
  if (where !== 'referred') return texts.say(`citizen-status-${where}`, { instansi })
  const due = dueAt === null ? '–' : texts.formatMoment(new Date(dueAt))
  if (overdue && line.excused) return texts.say('citizen-status-excused', { instansi, due })
  // The promise stands, and what is expected instead was told: two lines of which each says its own would contradict.
  if (estimate && !overdue)
    return texts.say('citizen-status-expected', { instansi, due, day: texts.formatDay(estimate) })
  return texts.say(overdue ? 'citizen-status-late' : 'citizen-status-referred', { instansi, due })
}
