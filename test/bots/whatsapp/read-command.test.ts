import { describe, expect, it } from 'vitest'
import { readCommand } from '../../../src/bots/whatsapp/read-command.ts'
import { newTicket } from '../../../src/routing/index.ts'
import { CITIZEN_COMMANDS } from '../../../src/routing/run-citizen-command.ts'

const ticket = newTicket()
const typed = `${ticket.slice(0, 3).toLowerCase()}-${ticket.slice(3)}`

describe('commands without a slash', () => {
  it.each([
    ['status', { name: 'status', argument: '' }],
    ['Status?', { name: 'status', argument: '' }],
    [`status ${ticket}`, { name: 'status', argument: ticket }],
    [`Cek tiket ${typed}`, { name: 'status', argument: typed }],
    [`status ${typed} kuda biru`, { name: 'status', argument: `${typed} kuda biru` }],
    [`BATAL ${ticket}`, { name: 'batal', argument: ticket }],
    ['Bantuan', { name: 'bantuan', argument: '' }],
    ['hapus semua data saya pak', { name: 'hapusdata', argument: '' }],
    ['hapus data saya', { name: 'hapusdata', argument: '' }],
    ['/status 7k3-f9q', { name: 'status', argument: '7k3-f9q' }],
    ['/Bahasa', { name: 'bahasa', argument: '' }],
  ])('%s', (text, command) => expect(readCommand(text)).toEqual(command))

  it.each([
    'status pengaduan saya bagaimana',
    'bantuan sosial',
    'bantuan untuk sekolah',
    'batalkan saja KTP saya',
    `bantuan ${ticket}`,
    `batal ${ticket} karena sudah selesai`,
    `kapan ${ticket} dijawab`,
    ticket,
    '1/2 /batal',
    'constructor',
    '',
  ])('%s is no command', (text) => expect(readCommand(text)).toBeNull())

  it('are commands that there are', () => {
    for (const text of ['mulai', 'help', 'cek status', 'batalkan', 'language', 'data saya', 'survei'])
      expect(Object.keys(CITIZEN_COMMANDS)).toContain(readCommand(text)?.name)
  })
})
