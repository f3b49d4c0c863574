import type { EmergencyKind } from './signs.ts'

/** Which kinds of office (lexicon/offices.ts) help in what, so that "tenggelam di sungai" doesn't go to whoever builds canals. */
const RESCUERS: Readonly<Record<EmergencyKind, string>> = {
  'self-harm': 'kesehatan rumah-sakit perempuan',
  violence: 'perempuan satpol',
  fire: 'damkar bencana',
  medical: 'kesehatan rumah-sakit',
  accident: 'bencana damkar kesehatan rumah-sakit',
  disaster: 'bencana damkar',
  animal: 'damkar bencana satpol',
  danger: 'damkar bencana satpol kesehatan rumah-sakit perempuan',
}

/** The offices that help in such a case. */
export function rescuersOf(kind: EmergencyKind): ReadonlySet<string> {
  return new Set(RESCUERS[kind].split(' ').map((office) => `kantor-${office}`))
}
