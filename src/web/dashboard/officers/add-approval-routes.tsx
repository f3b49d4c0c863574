import type { Context } from 'hono'
import { instansiIdSchema } from '../../../office/index.ts'
import {
  type ApprovalMode,
  approvalModeSchema,
  approvalSetting,
  changeSetting,
  readApprovalMode,
} from '../../../routing/index.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Seen } from '../seen.ts'
import { ApprovalPage } from './approval-page.tsx'
import { OFFICERS } from './officers-page.tsx'

/** Which answers wait for approval, by *instansi*. */
export function addApprovalRoutes(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, transactions } = deps

  app.get(`${OFFICERS}/persetujuan`, (c) =>
    show(c, c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null),
  )
  app.post(`${OFFICERS}/persetujuan`, async (c) => {
    const sent = await readForm(c)
    const id = (await deps.instansi()).find((one) => one.id === sent.text('instansi'))?.id
    const word = sent.text('aturan')
    const mode = readApprovalMode(word === 'baru' ? `${word} ${sent.text('jumlah')}`.trim() : word)
    if (id === undefined || !mode)
      return show(c, { text: texts.say('dashboard-approval-unclear'), bad: true })
    const officer = c.var.officer.id
    const detail = { instansi: id, ...mode }
    await transactions.transact((tx) =>
      changeSetting(
        tx,
        { key: approvalSetting(id), value: mode, officer, act: 'approval-set', detail },
        clock.now(),
      ),
    )
    return c.redirect(`${OFFICERS}/persetujuan?kabar=disimpan`, 303)
  })

  async function show(c: Context<Seen>, notice: { text: string; bad?: boolean } | null): Promise<Response> {
    const directory = await deps.instansi()
    const modes = await transactions.transact(async (tx) => {
      const found = new Map<string, ApprovalMode>()
      for (const { id } of directory) {
        const mode = await tx.setting(approvalSetting(instansiIdSchema.parse(id)), approvalModeSchema)
        if (mode) found.set(id, mode)
      }
      return found
    })
    const page = (
      <ApprovalPage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        directory={directory}
        modes={modes}
        notice={notice}
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }
}
