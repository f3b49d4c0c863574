import { describe, expect, it } from 'vitest'
import { hashInvitationCode, invitationSchema, newInvitationCode } from '../../src/office/index.ts'

describe('an invitation', () => {
  it('has a code that is never the same, readable in groups', () => {
    const codes = Array.from({ length: 200 }, newInvitationCode)
    expect(new Set(codes).size).toBe(200)
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  })

  it('is recognised however the code is typed, and only by its hash', () => {
    const hash = hashInvitationCode('7K3F-9QXA-20M1')
    expect(hashInvitationCode('7k3f9qxa 2om l'.replace(' l', 'l'))).toBe(hash)
    expect(hashInvitationCode('7K3F-9QXA-20M2')).not.toBe(hash)
    expect(hash).not.toContain('7K3F')
  })

  it('needs instansi and decree for petugas and pejabat, neither for diskominfo', () => {
    const decree = { number: '800/12/2026', date: '2026-01-05' }
    expect(invitationSchema.safeParse({ role: 'petugas', instansi: 'dishub', decree }).success).toBe(true)
    expect(invitationSchema.safeParse({ role: 'petugas', instansi: 'dishub' }).success).toBe(false)
    expect(invitationSchema.safeParse({ role: 'pejabat', decree }).success).toBe(false)
    expect(invitationSchema.parse({ role: 'diskominfo' })).toEqual({
      role: 'diskominfo',
      instansi: 'diskominfo',
      decree: null,
    })
  })
})
