import { describe, expect, it } from 'vitest'
import { starterKnowledge } from './support.ts'

const knowledge = starterKnowledge()
knowledge.understand('pemanasan')

/** Of processor time, because machines that run tests are busy. A quadratic slip would take tens of seconds. */
const MILLISECONDS = 5_000

describe('hostile input', () => {
  it.each([
    ['100 kB of words', 'ktp hilang '.repeat(10_000)],
    ['100 kB without a space', 'ktphilang'.repeat(11_000)],
    ['100 kB of question marks', '?'.repeat(100_000)],
    ['100 kB of line breaks', 'a\n'.repeat(50_000)],
    ['many different unknown words', Array.from({ length: 4_000 }, (_, at) => `zx${at}qw`).join(' ')],
    ['at signs only', '@'.repeat(20_000)],
    ['halves of addresses', 'a@'.repeat(10_000)],
    ['addresses without an end', 'a@b.'.repeat(5_000)],
    ['emoji only', '😀'.repeat(5_000)],
    ['control characters', '\u0000\u0007\u001b[31mktp\u0008 hilang'],
    ['right to left', '\u202eكيف أحصل على بطاقة الهوية\u202c'],
    ['combining marks', `k${'\u0301'.repeat(20_000)}tp`],
    ['markup', '<script>alert(1)</script> *ktp* _hilang_ [x](http://y)'],
    ['prototype names', '__proto__ constructor toString hasOwnProperty'],
    ['lone surrogates', '\ud800\udfff\ud800'],
  ])('%s', (_, message) => {
    const before = process.cpuUsage()
    const understood = knowledge.understand(message)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(MILLISECONDS)
    expect(understood.length).toBeGreaterThan(0)
    expect(understood.length).toBeLessThanOrEqual(3)
  })

  it('reads through control and direction characters', () => {
    expect(
      knowledge.understand('k\u200bt\u200bp \u202ehilang\u0000, syaratnya apa?')[0]?.ranking[0]?.id,
    ).toBe('ktp-hilang')
  })
})
