import type { FaqEntry, KindLesson, Lesson, WordingEvidence } from '../../knowledge/index.ts'
import { type Instansi, instansiSchema } from '../../office/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { storable } from '../connect/storable.ts'
import { StorageError } from '../storage-error.ts'
import { REVISION } from '../knowledge-revision.ts'
import { readKinds, readLessons, readWordings } from './read-learnt.ts'
import { changeOf, type FaqVersion, faqColumns, readEntry, sameBeside } from './faq-entry.ts'

/** A large import is one transaction (milliseconds). */
const IMPORT_MS = 60_000

export interface Imported {
  added: number
  changed: number
  retired: number
  unchanged: number
}

export interface ImportOptions {
  /** Everything is undone again: the figures, or the refusal, are those of the import that is to come. Default: false. */
  rehearsal?: boolean
}

/** The knowledge base and the directory as the office keeps them. */
export interface KnowledgeTables {
  /** Changes with every import that changed anything; processes that see a new one load anew. */
  revision(): Promise<string>
  /** Current entries, by id. */
  listFaq(): Promise<FaqVersion[]>
  /** Every version of an entry, the newest first; empty for an entry that never was. */
  faqVersions(id: string): Promise<(FaqVersion & { current: boolean; createdAt: Date })[]>
  /** Adds and changes entries; others stay. An entry that changed gets a new version. All or nothing. */
  importFaq(entries: FaqEntry[], now: Date, options?: ImportOptions): Promise<Imported>
  /** As `importFaq`, and retires every current entry that isn't among these. */
  replaceFaq(entries: FaqEntry[], now: Date, options?: ImportOptions): Promise<Imported>
  /** What more than one citizen, or an officer, said about ways of asking for current entries. */
  listWordings(): Promise<WordingEvidence[]>
  /** What answered cases taught about who is responsible, the latest of them. */
  listLessons(): Promise<Lesson[]>
  /** What officers said messages really are, the latest of it. */
  listKinds(): Promise<KindLesson[]>
  /** The directory, without those that were closed. */
  listInstansi(): Promise<Instansi[]>
  listClosed(): Promise<Instansi[]>
  /** Open and closed ones, for the names in what happened. */
  listEver(): Promise<Instansi[]>
  /** Adds and changes; none is ever removed, because cases name them. All or nothing. */
  importInstansi(directory: Instansi[], now: Date, options?: ImportOptions): Promise<Imported>
}

type NewVersion = ReturnType<typeof faqColumns> & { version: number; current: true; createdAt: Date }

export function createKnowledgeTables(prisma: Prisma): KnowledgeTables {
  type Client = Parameters<Parameters<typeof prisma.$transaction>[0]>[0]

  async function importing(
    { rehearsal = false }: ImportOptions = {},
    work: (tx: Client) => Promise<Imported>,
  ): Promise<Imported> {
    try {
      return await prisma.$transaction(
        async (tx) => {
          const imported = await work(tx)
          if (rehearsal) throw new Rehearsed(imported)
          return imported
        },
        { timeout: IMPORT_MS },
      )
    } catch (error) {
      if (error instanceof Rehearsed) return error.imported
      throw error
    }
  }

  async function store(tx: Client, entries: FaqEntry[], now: Date): Promise<Imported> {
    await refuseUnknownInstansi(tx, entries)
    const ids = entries.map(({ id }) => id)
    const rows = await tx.faq.findMany({ where: { id: { in: ids } }, orderBy: { version: 'asc' } })
    const latest = new Map(rows.map((row) => [row.id, row]))
    const figures = { added: 0, changed: 0, retired: 0, unchanged: 0 }
    const versions: NewVersion[] = []
    let touched = false
    for (const entry of entries) {
      const known = latest.get(entry.id)
      const change = changeOf(entry, known)
      figures[change]++
      if (change !== 'unchanged') {
        const version = (known?.version ?? 0) + 1
        versions.push({ ...faqColumns(entry, known), version, current: true, createdAt: now })
      } else if (known && !sameBeside(entry, known)) {
        const where = { id_version: { id: known.id, version: known.version } }
        const { phrasings, validUntil, reviewAt } = faqColumns(entry, known)
        await tx.faq.update({ where, data: { phrasings, validUntil, reviewAt } })
        touched = true
      }
    }
    // All at once: a statement per entry made the first start two seconds longer.
    const former = { id: { in: versions.map(({ id }) => id) }, current: true }
    await tx.faq.updateMany({ where: former, data: { current: false } })
    await tx.faq.createMany({ data: versions })
    if (touched) await bump(tx)
    await noteRevision(tx, figures)
    return figures
  }

  async function refuseUnknownInstansi(tx: Client, entries: FaqEntry[]): Promise<void> {
    const known = new Set(
      (await tx.instansi.findMany({ where: { closedAt: null }, select: { id: true } })).map(({ id }) => id),
    )
    const unknown = [...new Set(entries.map(({ instansi }) => instansi).filter((id) => !known.has(id)))]
    if (unknown.length === 0) return
    throw new StorageError(
      `Ada entri yang menyebut instansi yang belum ada dalam direktori: ${unknown.join(', ')}. Impor direktorinya dahulu (jawab24 instansi import FILE).`,
    )
  }

  /** In the import's own transaction: who sees the new number sees the new entries. */
  async function noteRevision(tx: Client, { added, changed, retired }: Imported): Promise<void> {
    if (added + changed + retired > 0) await bump(tx)
  }

  async function bump(tx: Client): Promise<void> {
    await tx.tally.upsert({
      where: { name: REVISION },
      create: { name: REVISION, count: 1 },
      update: { count: { increment: 1 } },
    })
  }

  return {
    async revision() {
      const row = await prisma.tally.findUnique({ where: { name: REVISION } })
      return String(row?.count ?? 0)
    },
    async listFaq() {
      return (await prisma.faq.findMany({ where: { current: true }, orderBy: { id: 'asc' } })).map(readEntry)
    },
    async faqVersions(id) {
      const rows = await prisma.faq.findMany({ where: { id }, orderBy: { version: 'desc' } })
      return rows.map((row) => ({ ...readEntry(row), current: row.current, createdAt: row.createdAt }))
    },
    importFaq: (entries, now, options) => importing(options, (tx) => store(tx, lastOfEach(entries), now)),
    replaceFaq: (entries, now, options) =>
      importing(options, async (tx) => {
        const figures = await store(tx, lastOfEach(entries), now)
        const where = { current: true, id: { notIn: entries.map(({ id }) => id) } }
        const { count } = await tx.faq.updateMany({ where, data: { current: false } })
        if (count > 0) await bump(tx)
        return { ...figures, retired: count }
      }),
    listWordings: () => readWordings(prisma),
    listLessons: () => readLessons(prisma),
    listKinds: () => readKinds(prisma),
    async listInstansi() {
      const rows = await prisma.instansi.findMany({
        where: { closedAt: null },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      })
      return rows.map((row) => instansiSchema.parse(row))
    },
    async listClosed() {
      const where = { closedAt: { not: null } }
      const rows = await prisma.instansi.findMany({ where, orderBy: { name: 'asc' } })
      return rows.map((row) => instansiSchema.parse(row))
    },
    async listEver() {
      const rows = await prisma.instansi.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
      return rows.map((row) => instansiSchema.parse(row))
    },
    importInstansi: (directory, now, options) =>
      importing(options, async (tx) => {
        const rows = new Map((await tx.instansi.findMany()).map((row) => [row.id, instansiSchema.parse(row)]))
        const figures = { added: 0, changed: 0, retired: 0, unchanged: 0 }
        const added: (Instansi & { updatedAt: Date })[] = []
        for (const { id, name, aliases, duties } of lastOfEach(directory)) {
          const known = rows.get(id)
          const columns = {
            name: storable(name),
            aliases: aliases.map(storable),
            duties: storable(duties),
          }
          const same = known && JSON.stringify({ id: known.id, ...columns }) === JSON.stringify(known)
          figures[known ? (same ? 'unchanged' : 'changed') : 'added']++
          if (same) continue
          const row = { ...columns, updatedAt: now }
          if (known) await tx.instansi.update({ where: { id }, data: row })
          else added.push({ id, ...row })
        }
        await tx.instansi.createMany({ data: added })
        await noteRevision(tx, figures)
        return figures
      }),
  }
}

/** Carries what an import would have changed out of the transaction that undoes it. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed'
  readonly imported: Imported
  constructor(imported: Imported) {
    super('A rehearsal ends here.')
    this.imported = imported
  }
}

function lastOfEach<Item extends { id: string }>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
