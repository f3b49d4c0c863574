import { type InstansiId, insightOf, type Officer, TRIAGE } from '../../../office/index.ts'
import { type Letterhead, letterheadSchema } from '../../../reports/index.ts'
import { readForm, type SentForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import { readInstansi } from '../read-query.ts'
import type { DashboardApp, Refuse } from '../seen.ts'
import type { ReportDependencies } from './add-report-routes.tsx'
import { LetterheadPage } from './letterhead-page.tsx'
import { HOME } from './report-list-page.tsx'

type Read = { ok: true; letterhead: Letterhead } | { ok: false; typed: Letterhead }

/** Letterhead and signatory: *Diskominfo* those of all, a *pejabat* those of the own *instansi*. */
export function addLetterheadRoutes(app: DashboardApp, deps: ReportDependencies, refuse: Refuse): void {
  const { texts, papers } = deps

  async function show(
    officer: Officer,
    signer: InstansiId,
    shown: Letterhead,
    notice: 'kept' | 'faulty' | null,
  ) {
    const directory = await deps.instansi()
    const supervised = insightOf(officer, null)?.of === 'all' ? directory : []
    const name = directory.find(({ id }) => id === signer)?.name ?? signer
    return (
      <LetterheadPage
        texts={texts}
        viewer={viewerOf(officer, directory, texts)}
        signer={{ id: signer, name }}
        directory={supervised}
        letterhead={shown}
        notice={notice && { text: texts.say(`dashboard-letterhead-${notice}`), bad: notice === 'faulty' }}
      />
    )
  }

  app.get(`${HOME}/kop`, async (c) => {
    const { officer } = c.var
    const signer = signerFor(officer, c.req.query('instansi'))
    if (!signer) return refuse(c, 'forbidden', officer)
    const notice = c.req.query('kabar') === 'tersimpan' ? 'kept' : null
    return c.html(show(officer, signer, await papers.letterhead(signer), notice))
  })
  app.post(`${HOME}/kop`, async (c) => {
    const { officer } = c.var
    const signer = signerFor(officer, c.req.query('instansi'))
    if (!signer) return refuse(c, 'forbidden', officer)
    const read = letterheadIn(await readForm(c))
    if (!read.ok) return c.html(show(officer, signer, read.typed, 'faulty'), 400)
    await papers.saveLetterhead(signer, read.letterhead, officer.id)
    return c.redirect(`${HOME}/kop?instansi=${signer}&kabar=tersimpan`, 303)
  })
}

/** Null: not theirs. */
function signerFor(officer: Officer, typed: string | undefined): InstansiId | null {
  const asked = readInstansi(typed)
  const insight = asked === undefined ? null : insightOf(officer, asked)
  if (insight === null || insight.of === 'officer') return null
  return insight.of === 'all' ? TRIAGE : insight.instansi
}

function letterheadIn(form: SentForm): Read {
  const address = form
    .text('address')
    .split('\n')
    .map((line) => line.trim())
  const typed = {
    address: address.filter((line) => line !== ''),
    place: form.text('place'),
    signatory: { position: form.text('position'), name: form.text('name'), nip: form.text('nip') },
  }
  const parsed = letterheadSchema.safeParse(typed)
  return parsed.success ? { ok: true, letterhead: parsed.data } : { ok: false, typed }
}
