import { expect, it } from 'vitest'
import { whatsappFindings } from '../../src/cli/doctor-whatsapp.ts'
import type { ChannelLink } from '../../src/routing/index.ts'
import { SUNDAY_AFTERNOON } from '../support/builders.ts'

const config = {
  officeName: 'Pemerintah Kabupaten Contoh',
  timezone: 'Asia/Makassar',
  whatsapp: {
    kind: 'web' as const,
    chromiumPath: process.execPath,
    chromiumArgs: [],
    messagesPerMinute: 30,
    pauseMs: 0,
    typingMs: 0,
    searchPath: '',
  },
}

const findings = (link: ChannelLink | null) => whatsappFindings(config, { channelLink: async () => link })

it('says in words why WhatsApp was lost, and since when by the office’s clock', async () => {
  expect(await findings({ is: 'lost', loss: 'unreachable', since: SUNDAY_AFTERNOON })).toEqual([
    { ok: true, says: `Peramban untuk WhatsApp: ${process.execPath}.` },
    {
      ok: false,
      says: expect.stringMatching(
        /^WhatsApp terputus sejak Minggu, 22 November 2026 pukul 14\.05 WITA: WhatsApp tidak dapat dihubungi/,
      ),
    },
  ])
})

it('says nothing of a WhatsApp that is off', async () => {
  const off = { ...config, whatsapp: { kind: 'off' as const } }
  expect(await whatsappFindings(off, { channelLink: async () => null })).toEqual([])
})
