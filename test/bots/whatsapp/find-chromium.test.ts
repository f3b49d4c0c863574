import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ChromiumFault, findChromium, throughBrowser } from '../../../src/bots/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'jawab24-programs-'))
const program = join(folder, 'chromium')
writeFileSync(program, '')
chmodSync(program, 0o755)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the browser for WhatsApp', () => {
  it('is the one that is named', () => {
    expect(findChromium({ named: program, path: '' })).toBe(program)
  })

  it('is looked for where programs are', () => {
    expect(findChromium({ named: null, path: ['/tidak/ada', folder].join(delimiter) })).toBe(program)
  })

  it('is told by name where it is missing', () => {
    const missing = join(folder, 'lain')
    expect(() => findChromium({ named: missing, path: folder })).toThrow(ChromiumFault)
    expect(() => findChromium({ named: missing, path: folder })).toThrow(`CHROMIUM_PATH: di "${missing}"`)
  })

  it('is no folder', () => {
    const inside = join(folder, 'chromium-browser')
    mkdirSync(inside)
    expect(() => findChromium({ named: inside, path: '' })).toThrow(ChromiumFault)
    expect(findChromium({ named: null, path: folder })).toBe(program)
  })

  it.each([
    ['a program without the right to be run', '', 0o644, 'EACCES'],
    ['a program that is there and can’t be started', '#!/tidak/ada', 0o755, 'ENOENT'],
  ])(
    'may no longer be runnable when the next one is wanted (%s): that ends nobody',
    async (_, content, mode, code) => {
      const broken = join(folder, `rusak-${code}`)
      writeFileSync(broken, content, { mode })
      const way = throughBrowser({
        chromium: broken,
        chromiumArgs: [],
        folder: join(folder, 'whatsapp'),
      })
      await way.session.prepare()
      const ignore = () => {}
      const client = await way.open({
        onCode: ignore,
        onReady: ignore,
        onMessage: ignore,
        onEdited: ignore,
        onRevoked: ignore,
        onCall: ignore,
        onAcknowledged: ignore,
        kept: async () => {},
        onLost: ignore,
      })
      await expect(client.start()).rejects.toThrow(code)
      await client.end()
    },
  )
})
