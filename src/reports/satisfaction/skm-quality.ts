/** *Mutu pelayanan* and *kinerja unit* of an index. */
export interface Quality {
  grade: 'A' | 'B' | 'C' | 'D'
  performance: 'sangat baik' | 'baik' | 'kurang baik' | 'tidak baik'
}

/** From which index on, best first (Permen PANRB 14/2017: 88.31–100, 76.61–88.30, 65.00–76.60, 25.00–64.99). */
const STEPS: readonly (Quality & { from: number })[] = [
  { from: 88.31, grade: 'A', performance: 'sangat baik' },
  { from: 76.61, grade: 'B', performance: 'baik' },
  { from: 65, grade: 'C', performance: 'kurang baik' },
]

/** Of an index with two decimals: the table knows nothing between 76.60 and 76.61, so what is graded is rounded before. */
export function qualityOf(index: number): Quality {
  const step = STEPS.find(({ from }) => index >= from)
  return step
    ? { grade: step.grade, performance: step.performance }
    : { grade: 'D', performance: 'tidak baik' }
}
