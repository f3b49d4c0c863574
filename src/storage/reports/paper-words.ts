import { type PaperShelf, type PaperWords, WORDS, type WordsPart } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { storable } from '../connect/storable.ts'
import { Prisma as Generated } from '../generated/client.ts'
import { ofOrder } from './paper-row.ts'

const TAKEN = 'P2002'

/** What offices write into their reports. Never changed, only followed by a further version. */
export function createPaperWords(prisma: Prisma): Pick<PaperShelf, 'words' | 'said' | 'write'> {
  return {
    async words(order) {
      const rows = await prisma.reportWords.findMany({
        where: ofOrder(order),
        select: { part: true, version: true, text: true },
        orderBy: { version: 'asc' },
      })
      const latest: Partial<Record<WordsPart, PaperWords>> = {}
      for (const { part: name, ...words } of rows) {
        const part = WORDS.find((one) => one === name)
        if (part) latest[part] = words
      }
      return latest
    },
    async said(order, part, version) {
      const where = { ...ofOrder(order), part, version }
      return (await prisma.reportWords.findFirst({ where, select: { text: true } }))?.text ?? ''
    },
    async write(order, part, { text, after }, by, now) {
      const version = after + 1
      const { kind, whose, first, last } = order
      const detail = { kind, whose: whose ?? 'all', first, last, part, version }
      const row = { ...ofOrder(order), part, version, text: storable(text), writtenBy: by, writtenAt: now }
      try {
        await prisma.$transaction([
          prisma.reportWords.create({ data: row }),
          prisma.audit.create({ data: { at: now, officerId: by, act: 'report-words', detail } }),
        ])
        return true
      } catch (error) {
        if (error instanceof Generated.PrismaClientKnownRequestError && error.code === TAKEN) return false
        throw error
      }
    },
  }
}
