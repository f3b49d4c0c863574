import type { Reading, Unit } from './reading.ts'

/** What stands behind these words says where: "di depan gereja". */
const BESIDE = 'dekat depan belakang samping sebelah seberang sekitar pinggir'.split(' ')
const BEFORE_A_PLACE = new Set(['di', 'ke', 'dari', 'lewat', 'ujung', 'arah', ...BESIDE])
const BEFORE_A_LANDMARK = new Set(BESIDE)

const BEFORE_A_MEANS = new Set('lewat naik pakai numpang tumpang via dengan'.split(' '))

/** Names a place, whatever the message is about: "di Pasar Induk". */
export function isPlace(unit: Unit, reading: Reading): boolean {
  return BEFORE_A_PLACE.has(wordBefore(unit, reading))
}

/** Names only what something lies beside: "lubang di depan gereja" is no matter of the church. */
export function isLandmark(unit: Unit, reading: Reading): boolean {
  return BEFORE_A_LANDMARK.has(wordBefore(unit, reading))
}

/** Names only what something is done by: a letter that comes "lewat pesawat" is no matter of an airline. */
export function isMeans(unit: Unit, reading: Reading): boolean {
  return BEFORE_A_MEANS.has(wordBefore(unit, reading))
}

function wordBefore({ stems, segment }: Unit, { words }: Reading): string {
  const at = words.findIndex((word) => word.segment === segment && word.stem === stems[0])
  return words[at - 1]?.stem ?? ''
}
