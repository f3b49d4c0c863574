import { describe, expect, it } from 'vitest'
import { isActive, maySitAt } from '../../src/office/index.ts'
import { anOfficer, instansi } from '../support/builders.ts'

describe('an officer', () => {
  it('acts only while the appointment is in force', () => {
    const officer = anOfficer('dishub', 'petugas', {
      validFrom: new Date('2026-02-01T00:00:00Z'),
      validUntil: new Date('2026-12-01T00:00:00Z'),
    })
    expect(isActive(officer, new Date('2026-01-31T23:59:59Z'))).toBe(false)
    expect(isActive(officer, new Date('2026-02-01T00:00:00Z'))).toBe(true)
    expect(isActive(officer, new Date('2026-12-01T00:00:00Z'))).toBe(false)
    expect(isActive(anOfficer(), new Date('2036-01-01T00:00:00Z'))).toBe(true)
  })

  it('sits at the own desk only; admins of Diskominfo at the triage desk', () => {
    expect(maySitAt(anOfficer('dishub'), instansi('dishub'))).toBe(true)
    expect(maySitAt(anOfficer('dishub'), instansi('pupr'))).toBe(false)
    expect(maySitAt(anOfficer('dishub', 'pejabat'), instansi('diskominfo'))).toBe(false)
    expect(maySitAt(anOfficer('diskominfo', 'diskominfo'), instansi('diskominfo'))).toBe(true)
    expect(maySitAt(anOfficer('diskominfo', 'diskominfo'), instansi('dishub'))).toBe(false)
  })
})
