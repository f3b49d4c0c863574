import type { Prisma } from '../connect/open-prisma.ts'

/** How often tickets were looked up from other conversations, by what came of it. */
export interface LookupFigures {
  found: number
  missed: number
  refused: number
}

export function createLookupFigures(prisma: Prisma) {
  return async (): Promise<LookupFigures> => {
    const { _sum: sum } = await prisma.statusLookup.aggregate({
      _sum: { found: true, missed: true, refused: true },
    })
    return { found: sum.found ?? 0, missed: sum.missed ?? 0, refused: sum.refused ?? 0 }
  }
}
