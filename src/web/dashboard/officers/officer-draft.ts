import {
  type Decree,
  decreeSchema,
  type Invitation,
  invitationSchema,
  type InstansiId,
  instansiIdSchema,
  type Registered,
  type Role,
  roleSchema,
} from '../../../office/index.ts'
import type { SentForm } from '../forms/read-form.ts'

/** A post as it stands in the form. */
export interface OfficerDraft {
  role: string
  instansi: string
  number: string
  date: string
  until: string
}

export type PostFault = 'role' | 'decree' | 'ends-too-early'

export const NO_POST: OfficerDraft = { role: 'petugas', instansi: '', number: '', date: '', until: '' }

export function draftOf({ role, instansi, decree }: Registered): OfficerDraft {
  return {
    role,
    instansi,
    number: decree?.number ?? '',
    date: decree?.date ?? '',
    until: decree?.until ?? '',
  }
}

export function readDraft(form: SentForm): OfficerDraft {
  const typed = (name: string) => form.text(name).trim()
  return {
    role: typed('peran'),
    instansi: typed('instansi'),
    number: typed('sk'),
    date: typed('tanggal'),
    until: typed('sampai'),
  }
}

/** What the form means. Admins of *Diskominfo* may have no decree. */
export function postIn(
  draft: OfficerDraft,
): { role: Role; instansi: InstansiId; decree: Decree | null } | { faulty: PostFault } {
  const role = roleSchema.safeParse(draft.role)
  const instansi = instansiIdSchema.safeParse(draft.instansi)
  if (!role.success || !instansi.success) return { faulty: 'role' }
  const post = { role: role.data, instansi: instansi.data }
  const { number, date, until } = draft
  if (post.role === 'diskominfo' && number === '' && date === '' && until === '')
    return { ...post, decree: null }
  const decree = decreeSchema.safeParse({ number, date, ...(until === '' ? {} : { until }) })
  if (decree.success) return { ...post, decree: decree.data }
  const isLate = until !== '' && until <= date
  return { faulty: isLate ? 'ends-too-early' : 'decree' }
}

export function invitationIn(draft: OfficerDraft): Invitation | { faulty: PostFault } {
  const post = postIn(draft)
  if ('faulty' in post) return post
  const invitation = invitationSchema.safeParse(post)
  return invitation.success ? invitation.data : { faulty: 'decree' }
}
