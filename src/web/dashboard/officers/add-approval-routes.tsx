import type { Context } from 'hono'
import { type InstansiId, TRIAGE } from '../../../office/index.ts'
import {
  type ApprovalMode,
  approvalModeSchema,
  approvalSetting,
  changeSetting,
  NO_APPROVAL,
  readApprovalMode,
  settingSubject,
} from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Seen } from '../seen.ts'
import { type ApprovalDraft, ApprovalPage, draftOf, sayApproval } from './approval-page.tsx'
import { OFFICERS } from './officers-page.tsx'

type Notice = { text: string; bad?: boolean } | null

/** Which answers wait for approval, by *instansi*. */
export function addApprovalRoutes(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, transactions, administration } = deps
  const { views } = administration
  const address = `${OFFICERS}/persetujuan`

  app.get(address, async (c) => {
    const notice = c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null
    return show(c, (await named(c.req.query('milik'))) ?? TRIAGE, notice)
  })
  app.post(address, async (c) => {
    const sent = await readForm(c)
    const id = await named(sent.text('instansi'))
    const draft = { word: sent.text('aturan'), answers: sent.text('jumlah') }
    const mode = readApprovalMode(draft.word === 'baru' ? `baru ${draft.answers}` : draft.word)
    return id && mode ? save(c, id, mode) : show(c, id ?? TRIAGE, said('unclear'), draft)
  })
  app.post(`${address}/pulihkan`, async (c) => {
    const former = (await readForm(c)).id('dulu')
    const id = await named(c.req.query('milik'))
    const was = await transactions.transact((tx) => tx.formerValue(former))
    // What was never set asked for nothing.
    const mode = was?.value === null ? NO_APPROVAL : approvalModeSchema.safeParse(was?.value).data
    if (!id || !mode || was?.subject !== settingSubject(approvalSetting(id)))
      return show(c, id ?? TRIAGE, said('missing'))
    return save(c, id, mode)
  })

  async function save(c: Context<Seen>, id: InstansiId, mode: ApprovalMode): Promise<Response> {
    const officer = c.var.officer.id
    const detail = { instansi: id, ...mode }
    const key = approvalSetting(id)
    const isNews = await transactions.transact(async (tx) => {
      const before = (await tx.setting(key, approvalModeSchema)) ?? NO_APPROVAL
      if (JSON.stringify(before) === JSON.stringify(mode)) return false
      await changeSetting(tx, { key, value: mode, officer, act: 'approval-set', detail }, clock.now())
      return true
    })
    if (!isNews) return show(c, id, said('no-change'))
    return c.redirect(`${address}?${new URLSearchParams({ milik: id, kabar: 'disimpan' }).toString()}`, 303)
  }

  async function show(
    c: Context<Seen>,
    of: InstansiId,
    notice: Notice,
    typed: ApprovalDraft | null = null,
  ): Promise<Response> {
    const directory = await deps.instansi()
    const modes = await transactions.transact(async (tx) => {
      const found = new Map<string, ApprovalMode>()
      for (const { id } of directory) {
        const mode = await tx.setting(approvalSetting(id), approvalModeSchema)
        if (mode) found.set(id, mode)
      }
      return found
    })
    const page = (
      <ApprovalPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        directory={directory}
        of={of}
        draft={typed ?? draftOf(modes.get(of) ?? NO_APPROVAL)}
        modes={modes}
        notice={notice}
        history={
          await readHistory(views, settingSubject(approvalSetting(of)), (value) =>
            sayApproval(approvalModeSchema.safeParse(value).data ?? NO_APPROVAL, texts),
          )
        }
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }

  async function named(id: string | undefined): Promise<InstansiId | undefined> {
    return (await deps.instansi()).find((one) => one.id === id)?.id
  }

  function said(why: 'unclear' | 'no-change' | 'missing') {
    return { text: texts.say(`dashboard-approval-${why}`), bad: true }
  }
}
