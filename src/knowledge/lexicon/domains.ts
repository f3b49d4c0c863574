import { authorities } from './authorities.ts'
import type { DomainLexicon } from './concept.ts'
import { ekonomi } from './domains/ekonomi.ts'
import { infrastruktur } from './domains/infrastruktur.ts'
import { kelurahan } from './domains/kelurahan.ts'
import { kependudukan } from './domains/kependudukan.ts'
import { kepegawaian } from './domains/kepegawaian.ts'
import { kesehatan } from './domains/kesehatan.ts'
import { pajak } from './domains/pajak.ts'
import { pendidikan } from './domains/pendidikan.ts'
import { perizinan } from './domains/perizinan.ts'
import { sosial } from './domains/sosial.ts'
import { umum } from './domains/umum.ts'

/** Every domain of the lexicon; the matters of other authorities are domains of their own. */
export const domains: readonly DomainLexicon[] = [
  kependudukan,
  kelurahan,
  perizinan,
  kesehatan,
  pendidikan,
  sosial,
  pajak,
  infrastruktur,
  ekonomi,
  umum,
  kepegawaian,
  ...authorities.map(({ id, matters }) => ({ domain: `elsewhere:${id}`, objects: matters })),
]
