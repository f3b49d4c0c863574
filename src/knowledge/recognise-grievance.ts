import { grievanceExpressions } from './lexicon/grievances.ts'
import type { Reader } from './reading/create-reader.ts'
import type { Reading } from './reading/reading.ts'
import type { Grievance, Kind } from './verdict.ts'

/**
 * Whether a message should be told of a place for grievances as well; null if not surely. An offence counts however it is put,
 * save where somebody merely asks what the word means or offers a lesson about it; how people were served counts only as
 * criticism.
 */
export function createGrievanceReader(
  reader: Reader,
): (reading: Reading, kind: Kind | null) => Grievance | null {
  const detect = reader.detector(grievanceExpressions)
  return (reading, kind) => {
    if (kind === null) return null
    const { offence = 0, service = 0, calming = 0 } = detect(reading)
    if (calming > 0) return null
    if (offence > 0) return 'offence'
    return service > 0 && kind === 'kritik' ? 'service' : null
  }
}
