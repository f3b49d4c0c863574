import type { Context } from 'hono'
import {
  changeSetting,
  type FrameTemplate,
  frameSetting,
  frameTemplateSchema,
  settingSubject,
} from '../../../routing/index.ts'
import { readHistory } from '../administration/history.tsx'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Seen } from '../seen.ts'
import { FramePage } from './frame-page.tsx'
import { SETTINGS } from './settings-page.tsx'

/** The courtesy around answers (`salam`). */
export function addFrameRoutes(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, transactions, administration } = deps
  const { settings, views } = administration

  app.get(`${SETTINGS}/salam`, async (c) => {
    const of = await instansiIn(c)
    const frame = await transactions.transact(async (tx) => {
      const own = await tx.setting(frameSetting(of || undefined), frameTemplateSchema)
      return own ?? (await tx.setting(frameSetting(), frameTemplateSchema)) ?? settings.usualFrame
    })
    const notice = c.req.query('kabar') === 'disimpan' ? { text: texts.say('dashboard-saved') } : null
    return show(c, of, frame, notice)
  })
  app.post(`${SETTINGS}/salam`, async (c) => {
    const sent = await readForm(c)
    const [opening, closing, signature] = [sent.text('opening'), sent.text('closing'), sent.text('signature')]
    return save(c, { opening, closing, signature })
  })
  app.post(`${SETTINGS}/salam/pulihkan`, async (c) => {
    const id = (await readForm(c)).id('dulu')
    const subject = settingSubject(frameSetting((await instansiIn(c)) || undefined))
    const values = await views.formerValues(subject, MOST)
    const was = values.find((one) => one.id === id)
    const frame =
      was && (was.value === null ? settings.usualFrame : frameTemplateSchema.safeParse(was.value).data)
    if (!frame) return show(c, await instansiIn(c), settings.usualFrame, said('missing'))
    return save(c, frame)
  })

  async function save(c: Context<Seen>, frame: FrameTemplate): Promise<Response> {
    const of = await instansiIn(c)
    const blanks = Object.values(frame).flatMap((text) => text.match(/\{[^}]*\}?/g) ?? [])
    if (blanks.some((blank) => blank !== '{instansi}')) return show(c, of, frame, said('blank'))
    const wanted = frameTemplateSchema.safeParse(frame)
    const isNothing = Object.values(frame).every((text) => text.trim() === '')
    if (!wanted.success || isNothing) return show(c, of, frame, said(isNothing ? 'empty' : 'too-long'))
    const officer = c.var.officer.id
    const detail = { instansi: of || null, usual: false }
    const change = {
      key: frameSetting(of || undefined),
      value: wanted.data,
      officer,
      act: 'frame-set' as const,
      detail,
    }
    await transactions.transact((tx) => changeSetting(tx, change, clock.now()))
    return c.redirect(
      `${SETTINGS}/salam?${new URLSearchParams({ milik: of, kabar: 'disimpan' }).toString()}`,
      303,
    )
  }

  async function show(
    c: Context<Seen>,
    of: string,
    frame: FrameTemplate,
    notice: { text: string; bad?: boolean } | null,
  ): Promise<Response> {
    const directory = await deps.instansi()
    const page = (
      <FramePage
        texts={texts}
        viewer={viewerOf(c.var.officer, directory, texts)}
        directory={directory}
        of={of}
        frame={frame}
        notice={notice}
        history={await readHistory(views, settingSubject(frameSetting(of || undefined)), written)}
      />
    )
    return c.html(page, notice?.bad ? 400 : 200)
  }

  /** Empty: the whole office. */
  async function instansiIn(c: Context<Seen>): Promise<string> {
    const asked = c.req.query('milik')
    return (await deps.instansi()).find(({ id }) => id === asked)?.id ?? ''
  }

  function said(why: 'blank' | 'too-long' | 'empty' | 'missing') {
    return { text: texts.say(`dashboard-frame-${why}`, { blank: '{instansi}' }), bad: true }
  }

  function written(value: unknown): string {
    const frame = frameTemplateSchema.safeParse(value).data ?? settings.usualFrame
    return [frame.opening, frame.closing, frame.signature].join('\n')
  }
}

/** So many former values are looked through. */
const MOST = 100
