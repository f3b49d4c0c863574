/** Letter trigrams of stems, as a sorted list of hashes; likeness of spelling where words differ. */
export function trigramsOf(stems: readonly string[]): Int32Array {
  const grams = new Set<number>()
  for (const stem of stems) {
    const padded = ` ${stem} `
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      grams.add(padded.charCodeAt(at) * 31 * 31 + padded.charCodeAt(at + 1) * 31 + padded.charCodeAt(at + 2))
    }
  }
  return Int32Array.from(grams).sort()
}

/** Cosine of two sets of trigrams, 0..1. */
export function trigramCosine(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  return sharedCount(a, b) / Math.sqrt(a.length * b.length)
}

/** How many numbers two sorted lists share. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) {
      shared += 1
      i += 1
      j += 1
    } else if (left < right) i += 1
    else j += 1
  }
  return shared
}
