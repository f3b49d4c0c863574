import { describe, expect, it } from 'vitest'
import {
  addressesFor,
  parseAddressesFile,
  usualReportAddresses,
  writeAddressesFile,
} from '../../../src/routing/index.ts'

describe('the addresses for grievances', () => {
  it('read back as they were written', () => {
    const written = writeAddressesFile(usualReportAddresses)
    expect(parseAddressesFile(written)).toEqual({ ok: true, value: usualReportAddresses })
  })

  it('are given by what the grievance is', () => {
    const names = (grievance: 'offence' | 'service') =>
      addressesFor(grievance, usualReportAddresses).map(({ name }) => name)
    expect(names('service')).toEqual(['SP4N-LAPOR!', 'Ombudsman RI'])
    expect(names('offence')).toEqual(['SP4N-LAPOR!', 'KPK'])
  })

  it.each([
    ['SP4N-LAPOR!', 1],
    ['# catatan\nKPK = telepon 198 | pencurian', 2],
    [`KPK = ${'x'.repeat(161)}`, 1],
    ['', 1],
    [Array.from({ length: 21 }, () => 'KPK = telepon 198').join('\n'), 21],
  ])('are refused with the line that is wrong (%#)', (text, line) => {
    expect(parseAddressesFile(text)).toMatchObject({ ok: false, faults: [{ line }] })
  })
})
