import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  compareInstansi,
  type Fault,
  parseInstansiFile,
  type RecordChanges,
} from '../../../knowledge/index.ts'
import { instansiIdSchema } from '../../../office/index.ts'
import { editInstansi } from '../../../routing/index.ts'
import type { AdministrationDependencies } from '../administration/sources.ts'
import { chosenFile, type NamedFile } from '../forms/chosen-file.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Seen } from '../seen.ts'
import { DirectoryFilePage } from './directory-file-page.tsx'
import { DIRECTORY } from './directory-page.tsx'

const MOST_BYTES = 5_000_000

/** The directory from a file: what it changes is shown first. */
export function addDirectoryFile(app: DashboardApp, deps: AdministrationDependencies): void {
  const { texts, clock, transactions } = deps
  type Said = 'taken' | 'faulty' | 'no-file' | 'too-large'

  async function show(
    c: Context<Seen>,
    said: Said | null,
    shown: { faults?: readonly Fault[]; file?: NamedFile; changes?: RecordChanges } = {},
  ) {
    const { faults = [], file = null, changes = null } = shown
    const bad = said !== null && said !== 'taken'
    const page = (
      <DirectoryFilePage
        texts={texts}
        viewer={viewerOf(c.var.officer, await deps.instansi(), texts)}
        notice={said === null ? null : { text: texts.say(`dashboard-import-${said}`), bad }}
        faults={faults}
        rehearsed={file && changes && { file, changes }}
      />
    )
    return c.html(page, bad ? 400 : 200)
  }

  app.get(`${DIRECTORY}/impor`, (c) => show(c, c.req.query('kabar') === 'masuk' ? 'taken' : null))
  app.post(
    `${DIRECTORY}/impor`,
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => show(c, 'too-large') }),
    async (c) => {
      const sent = await readForm(c)
      const file = await chosenFile(sent)
      if (!file) return show(c, 'no-file')
      const parsed = parseInstansiFile(file.content, file.name)
      if (!parsed.ok) return show(c, 'faulty', { faults: parsed.faults })
      const stored = await deps.instansi()
      const changes = compareInstansi(stored, parsed.instansi)
      if (sent.text('aksi') !== 'masukkan') return show(c, null, { file, changes })
      const { officer } = c.var
      const known = new Set(stored.map(({ id }) => id))
      // Each row as if it were edited by itself: so each can be undone by itself.
      await transactions.transact(async (tx) => {
        for (const instansi of parsed.instansi) {
          const fresh = !known.has(instansiIdSchema.parse(instansi.id))
          await editInstansi({ tx, officer, now: clock.now() }, instansi, { fresh })
        }
      })
      return c.redirect(`${DIRECTORY}/impor?kabar=masuk`, 303)
    },
  )
}
