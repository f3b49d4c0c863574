import { writeOfficerNumber } from '../../../office/index.ts'
import { ACTS, type AuditLine } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { DaysFields } from '../forms/days-fields.tsx'
import { StackedHead } from '../forms/stacked-head.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import type { AskedPeriod } from '../read-query.ts'
import { SETTINGS } from '../settings/settings-page.tsx'

export const AUDIT = `${SETTINGS}/catatan`

interface Props {
  texts: Texts
  viewer: Viewer
  asked: AskedPeriod
  lines: readonly AuditLine[]
  /** The last one that is shown; null: none follows. */
  after: bigint | null
  nameOf(id: string): string
}

/** What officers did, the latest first. */
export function AuditPage({ texts, viewer, asked, lines, after, nameOf }: Props) {
  const { first, last, fault } = asked
  return (
    <Layout texts={texts} heading={texts.say('dashboard-acts-heading')} viewer={viewer}>
      {fault && (
        <p class="notice" role="alert">
          {texts.say(`dashboard-fault-${fault}`)}
        </p>
      )}
      <p class="as-of">{texts.say('dashboard-acts-how')}</p>
      <form class="choice" method="get" action={AUDIT}>
        <DaysFields texts={texts} asked={asked} />
        <button type="submit">{texts.say('dashboard-show')}</button>
      </form>
      {lines.length === 0 ? (
        <p>{texts.say('dashboard-acts-none')}</p>
      ) : (
        <Lines texts={texts} lines={lines} nameOf={nameOf} />
      )}
      {after !== null && (
        <p class="after">
          <a href={`${AUDIT}?dari=${first}&sampai=${last}&sesudah=${after}`}>
            {texts.say('dashboard-acts-next')}
          </a>
        </p>
      )}
    </Layout>
  )
}

const COLUMNS = ['when', 'who', 'what', 'detail'] as const

function Lines({ texts, lines, nameOf }: Pick<Props, 'texts' | 'lines' | 'nameOf'>) {
  const label = (column: (typeof COLUMNS)[number]) => texts.say(`dashboard-acts-${column}`)
  return (
    <div class="wide" role="region" aria-label={texts.say('dashboard-acts-heading')} tabindex={0}>
      <table class="wordy stacked" role="table">
        <StackedHead labels={COLUMNS.map(label)} />
        <tbody role="rowgroup">
          {lines.map(({ at, officer, act, ticket, detail }) => (
            <tr role="row">
              <td role="cell" data-kolom={label('when')}>
                {texts.formatMoment(at)}
              </td>
              <td role="cell" data-kolom={label('who')}>
                {officer === null ? (
                  texts.say('dashboard-history-command-line')
                ) : (
                  <>
                    {writeOfficerNumber(officer.number)} {officer.name}
                    <span class="beside">{nameOf(officer.instansi)}</span>
                  </>
                )}
              </td>
              <td role="cell" data-kolom={label('what')}>
                {actWords(act, texts)}
                {ticket !== null && (
                  <>
                    {' '}
                    <a href={`/dasbor/kasus/${ticket}`}>{texts.formatTicket(ticket)}</a>
                  </>
                )}
              </td>
              <td role="cell" data-kolom={label('detail')}>
                {detailWords(detail)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** As it is named where a former version noted what this one doesn't. */
function actWords(act: string, texts: Texts): string {
  const known = ACTS.find((name) => name === act)
  return known ? texts.say(`dashboard-act-${known}`) : act
}

function detailWords(detail: AuditLine['detail']): string {
  const facts = Object.entries(detail).map(([name, value]) => `${name}: ${String(value)}`)
  return facts.join(', ') || '–'
}
