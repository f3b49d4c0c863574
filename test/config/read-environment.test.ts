import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { readEnvironment } from '../../src/config/read-environment.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jawab24-env-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function withFile(text: string, environment: Record<string, string | undefined> = {}) {
  writeFileSync(join(folder, '.env'), text)
  return readEnvironment(folder, environment)
}

describe('readEnvironment', () => {
  it('does without the file', () => {
    expect(readEnvironment(folder, { PORT: '1' })).toEqual({ ok: true, env: { PORT: '1' } })
  })

  it('reads it, comments, quotes, Windows line ends and byte order mark included', () => {
    const text = '\uFEFF# setelan\r\nPORT=8081\r\n\r\nexport OFFICE_NAME="Kabupaten Contoh" # nama\r\n'
    expect(withFile(text)).toEqual({ ok: true, env: { PORT: '8081', OFFICE_NAME: 'Kabupaten Contoh' } })
  })

  it('lets the environment win, also with an empty value', () => {
    expect(withFile('PORT=1\nHOST=a', { PORT: '2', HOST: '' })).toEqual({
      ok: true,
      env: { PORT: '2', HOST: '' },
    })
  })

  it('names the lines that it cannot read', () => {
    expect(withFile('PORT=1\nTELEGRAM_STAFF_TOKEN: 5\nHOST=a\nROLES')).toEqual({
      ok: false,
      faults: [
        '.env baris 2: tidak dapat dibaca; yang diterima: NAMA=nilai, atau komentar setelah #.',
        '.env baris 4: tidak dapat dibaca; yang diterima: NAMA=nilai, atau komentar setelah #.',
      ],
    })
  })

  it('lets quoted values span lines', () => {
    expect(withFile('OFFICE_NAME="dua\nbaris"\nPORT=1')).toEqual({
      ok: true,
      env: { OFFICE_NAME: 'dua\nbaris', PORT: '1' },
    })
  })

  it('says that it cannot read the file', () => {
    mkdirSync(join(folder, '.env'))
    expect(readEnvironment(folder, {})).toEqual({
      ok: false,
      faults: ['.env: tidak dapat dibaca (EISDIR); periksa hak aksesnya.'],
    })
  })
})

describe('loadConfig', () => {
  it('parses both together', () => {
    writeFileSync(join(folder, '.env'), 'PORT=81\nDEADLINE_HOURS=12')
    const loaded = loadConfig({ PORT: '82' }, folder)
    expect(loaded).toMatchObject({ ok: true, config: { http: { port: 82 }, deadline: { hours: 12 } } })
  })

  it('stops at a file that cannot be read', () => {
    writeFileSync(join(folder, '.env'), 'PORT')
    expect(loadConfig({}, folder)).toMatchObject({ ok: false, warnings: [] })
  })
})
