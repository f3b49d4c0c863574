import { expect, it } from 'vitest'
import { readCommand } from '../../../src/bots/whatsapp/read-command.ts'

it.each([
  ['/status 7k3-f9q', { name: 'status', argument: '7k3-f9q' }],
  ['/Bahasa', { name: 'bahasa', argument: '' }],
  ['/tanya\nKapan buka?', { name: 'tanya', argument: 'Kapan buka?' }],
])('%j is a command', (text, command) => expect(readCommand(text)).toEqual(command))

it.each(['status', 'hapus data saya', '1/2 /batal', '/', '/ status', ''])('%j are words', (text) =>
  expect(readCommand(text)).toBeNull(),
)
