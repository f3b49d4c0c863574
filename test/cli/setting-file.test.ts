import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asSetting } from '../support/branch-office.ts'
import { anOfficer } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { CITIZEN_BOT, STAFF_BOT } from '../support/furnish.ts'
import { runHere } from '../support/run-command.ts'

let folder: string
let test: TestDatabase
let env: Record<string, string>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jawab24-saringan-'))
  test = await createTestDatabase()
  env = {
    DATA_DIR: folder,
    DATABASE_URL: asSetting(test.url),
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  }
  const directory = join(folder, 'instansi.json')
  writeFileSync(directory, JSON.stringify([{ id: 'dishub', name: 'Dinas Perhubungan', duties: 'angkutan' }]))
  await run('instansi', 'import', directory)
})
afterAll(async () => {
  await test.drop()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...words: string[]) => runHere(words, env)

describe('jawab24 saringan', () => {
  it('begins with a list, which can be written, edited and taken in again', async () => {
    const path = join(folder, 'saringan.txt')
    expect(await run('saringan', 'export', path)).toMatchObject({ code: 0 })
    const written = readFileSync(path, 'utf8')
    expect(written).toMatch(/\[hinaan\][\s\S]*\nbodoh\n[\s\S]*\[sara\][\s\S]*\[telepon\]/)
    writeFileSync(path, `\uFEFF# kami\r\n[Hinaan]\r\nlelet\r\n\r\n[telepon]\r\n(0553) 21234\r\n`)
    expect((await run('saringan', 'import', path)).stdout).toMatch(/^Saringan disimpan: \d+ kata, 1 nomor/)
    const { stdout } = await run('saringan', 'list')
    expect(stdout).toContain('\nlelet\n')
    expect(stdout).not.toContain('\nbodoh\n')
    // A section that the file doesn't name stays.
    expect(stdout).toContain('\nkafir\n')
    writeFileSync(path, stdout)
    await run('saringan', 'import', path)
    expect((await run('saringan', 'list')).stdout).toBe(stdout)
  })

  it('says what is wrong by line, and takes nothing', async () => {
    const path = join(folder, 'salah.txt')
    writeFileSync(path, 'bodoh\n[hinaaan]\ntolol\n')
    const { code, stderr } = await run('saringan', 'import', path)
    expect(code).toBe(1)
    expect(stderr).toContain('salah.txt:1: "bodoh" tidak berada')
    expect(stderr).toContain('salah.txt:2: bagian [hinaaan] tidak dikenal')
    expect((await run('saringan', 'list')).stdout).not.toContain('tolol')
  })
})

describe('jawab24 salam', () => {
  it('shows the usual courtesy, sets one for everybody or one instansi, and goes back', async () => {
    expect((await run('salam')).stdout).toContain('Yth. Bapak/Ibu,')
    await run('salam', '--penutup', 'Tabe.')
    const own = await run('salam', '--instansi', 'dishub', '--pembuka', 'Salam Perhubungan,')
    expect(own.stdout).toBe('Salam Perhubungan,\n\n(jawaban petugas)\n\nTabe.\n— {instansi}\n')
    expect((await run('salam')).stdout).toContain('Yth. Bapak/Ibu,')
    expect((await run('salam', '--instansi', 'dishub', '--bawaan')).stdout).toContain('Tabe.')
    expect((await run('salam', '--bawaan')).stdout).toContain('Terima kasih.')
    expect(await run('salam', '--instansi', 'hantu')).toMatchObject({ code: 1 })
  })
})

describe('jawab24 persetujuan', () => {
  it('sets and lists who asks for approval; doctor says where nobody could give it', async () => {
    expect((await run('persetujuan')).stdout).toContain('Semua instansi: tidak perlu persetujuan.')
    const set = await run('persetujuan', 'dishub', 'baru', '5')
    expect(set.stdout).toBe(
      'dishub\t5 jawaban pertama petugas baru menunggu persetujuan (belum ada pejabat aktif: Diskominfo)\n',
    )
    expect((await run('doctor')).stdout).toMatch(/✗ Persetujuan aktif tanpa pejabat aktif.*: dishub\./)
    const database = await test.open()
    await database.transactions.transact((tx) => tx.appoint(anOfficer('dishub', 'pejabat')))
    await database.close()
    expect((await run('doctor')).stdout).toMatch(/✓ Persetujuan: aktif di 1 instansi/)
    expect((await run('persetujuan', 'dishub', 'mati')).stdout).toContain('tidak perlu')
    expect(await run('persetujuan', 'dishub', 'kadang')).toMatchObject({ code: 2 })
    expect(await run('persetujuan', 'hantu', 'semua')).toMatchObject({ code: 1 })
  })
})

describe('jawab24 darurat', () => {
  it('begins with the country’s numbers, which can be written, edited and taken in again', async () => {
    const path = join(folder, 'darurat.txt')
    expect(await run('darurat', 'export', path)).toMatchObject({ code: 0 })
    expect(readFileSync(path, 'utf8')).toContain('\n113 = pemadam kebakaran | kebakaran')
    writeFileSync(path, '0553 21118 = Damkar Malinau | kebakaran\n')
    expect((await run('darurat', 'import', path)).stdout).toContain('1 nomor darurat disimpan')
    expect((await run('darurat', 'list')).stdout).toMatch(/\n0553 21118 = Damkar Malinau \| kebakaran$/m)
  })

  it('says what is wrong by line, and keeps what it had', async () => {
    const path = join(folder, 'darurat-salah.txt')
    writeFileSync(path, '113 Damkar\n')
    const { code, stderr } = await run('darurat', 'import', path)
    expect(code).toBe(1)
    expect(stderr).toContain('darurat-salah.txt:1: ')
    expect((await run('darurat', 'list')).stdout).toContain('Damkar Malinau')
  })
})

describe('jawab24 aduan', () => {
  it('begins with the country’s addresses, which can be written, edited and taken in again', async () => {
    const path = join(folder, 'aduan.txt')
    expect(await run('aduan', 'export', path)).toMatchObject({ code: 0 })
    expect(readFileSync(path, 'utf8')).toContain('\nSP4N-LAPOR! = situs lapor.go.id')
    writeFileSync(path, 'Inspektorat = Jalan Merdeka 1 | pelanggaran\n')
    expect((await run('aduan', 'import', path)).stdout).toContain('1 alamat pengaduan disimpan')
    const { stdout } = await run('ask', 'Kepala desa kami korupsi dana desa, parah')
    expect(stdout).toContain('Lapor juga : Inspektorat: Jalan Merdeka 1')
  })
})

describe('jawab24 nada', () => {
  it('is a list that can be seen and changed, and by which tones are estimated', async () => {
    const path = join(folder, 'nada.txt')
    expect(await run('nada', 'export', path)).toMatchObject({ code: 0 })
    expect(readFileSync(path, 'utf8')).toContain('[negatif]')
    writeFileSync(path, '[positif]\ncetar\n')
    expect((await run('nada', 'import', path)).stdout).toContain('1 kata positif')
    const asked = await run('ask', 'Acaranya cetar sekali di alun-alun', '--json')
    expect(JSON.parse(asked.stdout)).toMatchObject({ tone: 'positif', grievance: null, report: [] })
    expect((await run('nada', 'list')).stdout).toContain('\ncetar\n')
  })
})

describe('jawab24 standar', () => {
  it('writes the standard of service, and takes an edited one in as a whole', async () => {
    const path = join(folder, 'standar.txt')
    await run('standar', 'export', path)
    const written = readFileSync(path, 'utf8')
    writeFileSync(path, written.replace('\nGratis.\n', '\nTidak dipungut biaya.\n'))
    expect(await run('standar', 'import', path)).toMatchObject({ code: 0 })
    expect((await run('standar', 'list')).stdout).toContain('[biaya]\nTidak dipungut biaya.\n')
    writeFileSync(path, '[biaya]\nGratis\n')
    expect(await run('standar', 'import', path)).toMatchObject({ code: 1 })
    expect((await run('standar', 'list')).stdout).toContain('Tidak dipungut biaya.')
  })
})
