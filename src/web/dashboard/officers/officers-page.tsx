import { type Instansi, presenceOf, type Registered, writeOfficerNumber } from '../../../office/index.ts'
import type { OpenInvitation } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { ChooseInstansi } from '../forms/choose-instansi.tsx'
import { Notice } from '../forms/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'

export const OFFICERS = '/dasbor/petugas'

interface Props {
  texts: Texts
  viewer: Viewer
  directory: readonly Instansi[]
  /** What any *instansi* is called, or was. */
  nameOf(id: string): string
  /** Of this *instansi*; empty: of all. */
  chosen: string
  register: readonly Registered[]
  now: Date
  /** Codes that can still be used, each with who made it; null: the command line. */
  invitations: readonly (OpenInvitation & { maker: string | null })[]
  notice: string | null
}

/** The register: who, where, as what, by which decree and until when. Accounts are not shown. */
export function OfficersPage(props: Props) {
  const { texts, viewer, directory, nameOf, chosen, register, now, notice } = props
  return (
    <Layout texts={texts} heading={texts.say('dashboard-officers-heading')} viewer={viewer}>
      <Notice text={notice} />
      <p>
        <a href={`${OFFICERS}/undang`}>{texts.say('dashboard-officers-invite')}</a>{' '}
        <a href={`${OFFICERS}/persetujuan`}>{texts.say('dashboard-approval-heading')}</a>
      </p>
      <ChooseInstansi texts={texts} action={OFFICERS} directory={directory} value={chosen} all />
      <div class="wide" role="region" aria-labelledby="register-judul" tabindex={0}>
        <table class="wordy">
          <caption id="register-judul">
            {texts.say('dashboard-officers-count', { count: register.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('dashboard-officers-name')}</th>
              <th scope="col">{texts.say('dashboard-instansi')}</th>
              <th scope="col">{texts.say('dashboard-officers-role')}</th>
              <th scope="col">{texts.say('dashboard-officers-decree')}</th>
              <th scope="col">{texts.say('dashboard-officers-until')}</th>
              <th scope="col">{texts.say('dashboard-officers-standing')}</th>
            </tr>
          </thead>
          <tbody>
            {register.map((officer) => {
              const { number, name, instansi, role, decree } = officer
              const written = writeOfficerNumber(number)
              return (
                <tr>
                  <th scope="row">
                    <a href={`${OFFICERS}/nomor/${written}`}>{name}</a>
                    <span class="beside">{written}</span>
                  </th>
                  <td>{nameOf(instansi)}</td>
                  <td>{texts.say(`desk-role-${role}`)}</td>
                  <td>{decree ? `${decree.number}, ${texts.formatDay(decree.date)}` : '–'}</td>
                  <td>
                    {decree?.until
                      ? texts.formatDay(decree.until)
                      : texts.say('dashboard-officers-until-revoked')}
                  </td>
                  <td>{texts.say(`dashboard-officers-${presenceOf(officer, now)}`)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <Invitations texts={texts} nameOf={nameOf} invitations={props.invitations} />
    </Layout>
  )
}

function Invitations({ texts, nameOf, invitations }: Pick<Props, 'texts' | 'nameOf' | 'invitations'>) {
  if (invitations.length === 0) return null
  return (
    <div class="wide" role="region" aria-labelledby="undangan-judul" tabindex={0}>
      <table class="wordy">
        <caption id="undangan-judul">
          {texts.say('dashboard-invitations-open', { count: invitations.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('dashboard-instansi')}</th>
            <th scope="col">{texts.say('dashboard-officers-role')}</th>
            <th scope="col">{texts.say('dashboard-officers-decree')}</th>
            <th scope="col">{texts.say('dashboard-invitations-until')}</th>
            <th scope="col">{texts.say('dashboard-invitations-withdraw')}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, invitation: { role, instansi, decree }, expiresAt, maker }) => (
            <tr>
              <th scope="row">{nameOf(instansi)}</th>
              <td>{texts.say(`desk-role-${role}`)}</td>
              <td>{decree ? `${decree.number}, ${texts.formatDay(decree.date)}` : '–'}</td>
              <td>
                {texts.formatMoment(expiresAt)}
                <span class="beside">{maker ?? texts.say('dashboard-history-command-line')}</span>
              </td>
              <td>
                <form method="post" action={`${OFFICERS}/undangan/batal`}>
                  <input type="hidden" name="nomor" value={String(id)} />
                  <button
                    class="second"
                    type="submit"
                    aria-label={texts.say('dashboard-invitations-withdraw-one', {
                      instansi: nameOf(instansi),
                      until: texts.formatMoment(expiresAt),
                    })}
                  >
                    {texts.say('dashboard-invitations-withdraw')}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
