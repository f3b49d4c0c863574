import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import type { Officer, Role } from '../../src/office/index.ts'
import { blockAuthor, openInquiry } from '../../src/routing/index.ts'
import { asSetting } from '../support/branch-office.ts'
import { aNewInquiry, anOfficer, responsible, someRules } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { CITIZEN_BOT, STAFF_BOT, starterDirectory } from '../support/furnish.ts'
import { CHECKOUT, runToEnd } from '../support/process.ts'
import { runHere } from '../support/run-command.ts'

let folder: string
let test: TestDatabase
let env: Record<string, string>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jawab24-commands-'))
  test = await createTestDatabase()
  env = {
    DATA_DIR: folder,
    DATABASE_URL: asSetting(test.url),
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  }
})
afterAll(async () => {
  await test.drop()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...words: string[]) => runHere(words, env)

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  return path
}

const invitePetugas = ['invite', '--role', 'petugas', '--instansi', 'dishub', '--sk', '800/1/2026']

it('is done, and quiet, when nobody reads what a command prints', async () => {
  const piped = `(${process.execPath} scripts/launch.mjs invite --role diskominfo; echo "code $?" >&2) | true`
  const { stderr } = await promisify(execFile)('sh', ['-c', piped], {
    cwd: CHECKOUT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'silent', ...env },
  })
  expect(stderr).toBe('code 0\n')
})

describe('words that no command understands', () => {
  it.each(commands)(
    '$name: an unknown option is answered with how it is written, and code 2',
    async ({ name }) => {
      const wrong = await run(...name.split(' '), '--tidak-ada')
      expect(wrong).toMatchObject({ code: 2, stdout: '' })
      expect(wrong.stderr).toContain(`jawab24 ${name}`)
    },
  )

  it.each([
    [['faq', 'import']],
    [['faq', 'import', 'satu.json', 'dua.json']],
    [['faq', 'export']],
    [['faq', 'list', 'lebih']],
    [['instansi', 'import']],
    [['instansi', 'list', 'lebih']],
    [['faq', 'gaps', '--days', 'banyak']],
    [['faq', 'gaps', '--days', '0']],
    [['faq', 'gaps', '--instansi', 'Dinas Besar']],
    [['report', 'audit', '--from', 'kemarin']],
    [['report', 'audit', '--from', '2026-02-01', '--to', '2026-01-01']],
    [['kalender', 'import']],
    [['kalender', 'export']],
    [['kalender', 'list', 'lebih']],
    [['tangga', 'set']],
    [['tangga', 'list', 'lebih']],
    [['ask']],
    [['ask', '  ']],
    [['evaluate', '--faq', 'satu.json']],
    [['invite', '--role', 'bupati']],
    [['invite', '--role', 'petugas', '--instansi', 'dishub']],
    [['invite', '--role', 'petugas', '--instansi', 'dishub', '--sk', '1/2026', '--sk-date', '5-1-2026']],
    [[...invitePetugas, '--sk-date', '2026-02-30']],
    [[...invitePetugas, '--sk-date', '2026-01-05', '--sk-until', '31-12-2026']],
    [[...invitePetugas, '--sk-date', '2026-01-05', '--sk-until', '2026-01-05']],
    [['invite', '--role', 'diskominfo', '--sk-until', '2099-12-31']],
    [['invite', '--role', 'diskominfo', '--for', 'Rahmat']],
    [['petugas', 'list', '--role', 'bupati']],
    [['petugas', 'remove']],
    [['petugas', 'remove', 'Rahmat']],
    [['petugas', 'change', 'P1']],
    [['petugas', 'change', 'P1', '--sk', '1/2026']],
    [['petugas', 'change', 'P1', '--role', 'bupati']],
    [['blokir', 'list', 'lebih']],
    [['blokir', 'lepas']],
    [['blokir', 'lepas', 'Banjir']],
    [['migrate', 'sekarang']],
    [['doctor', 'siapa']],
    [['start', 'sekarang']],
    [['faq', 'hapus']],
    [['terbang']],
  ])('%s: code 2, and nothing on standard output', async (words) => {
    const wrong = await run(...words)
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('jawab24')
  })

  it('the process ends with that code, and helps whoever asks', async () => {
    expect(await runToEnd(['terbang'], env)).toMatchObject({ code: 2, stdout: '' })
    const helped = await runToEnd(['--help'], env)
    expect(helped).toMatchObject({ code: 0, stderr: '' })
    for (const { name } of commands) expect(helped.stdout).toContain(`  ${name}`)
  })
})

describe('a file with faults', () => {
  it('of the directory: all of them, with their lines, and nothing is imported', async () => {
    const path = file(
      'instansi.csv',
      'id,nama,tugas\ndishub,Dinas Perhubungan,Trayek\n,Tanpa Id,x\nPU PR,Spasi,y\n',
    )
    const refused = await run('instansi', 'import', path)
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain(`${path}:3: `)
    expect(refused.stderr).toContain(`${path}:4: `)
    expect((await run('instansi', 'list')).stdout).not.toContain('Perhubungan')
  })

  it('of the knowledge base: likewise, in JSON and CSV', async () => {
    expect(await run('instansi', 'import', file('instansi.json', starterDirectory()))).toMatchObject({
      code: 0,
    })
    const good = { id: 'baik', question: 'Apa?', answer: 'Ini.', keywords: [], instansi: 'dishub' }
    const json = file('faq.json', [good, { ...good, id: '' }, { ...good, id: 'lain', answer: '' }])
    const refused = await run('faq', 'import', json)
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    const lines = refused.stderr.split('\n').filter((line) => /:\d+: /.test(line))
    expect(lines).toHaveLength(2)
    const csv = file(
      'faq.csv',
      'id,pertanyaan,jawaban,instansi\nbaik,Apa?,Ini.,dishub\nx,,Ini.,dishub\ny,Apa?,,dishub\n',
    )
    const again = await run('faq', 'import', csv)
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toContain(`${csv}:3: `)
    expect(again.stderr).toContain(`${csv}:4: `)
    expect((await run('faq', 'list')).stdout).toContain('masih kosong')
  })

  it('an entry of an unknown instansi is refused, by its name', async () => {
    const entry = { id: 'a', question: 'Apa?', answer: 'Ini.', keywords: [], instansi: 'dinas-sihir' }
    const refused = await run('faq', 'import', file('sihir.json', [entry]))
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('dinas-sihir')
  })

  it.each([
    ['that is missing', () => join(folder, 'tidak-ada.json'), /tidak ditemukan/],
    ['that is a folder', () => folder, /folder/],
  ])('one %s is named', async (_what, path, says) => {
    for (const words of [
      ['faq', 'import'],
      ['instansi', 'import'],
    ]) {
      const refused = await run(...words, path())
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      expect(refused.stderr).toMatch(says)
    }
  })
})

describe('what commands do', () => {
  it('the knowledge base goes out and comes in again unchanged', async () => {
    const entry = {
      id: 'trayek',
      question: 'Di mana trayek?',
      answer: 'Di terminal, "utara".',
      keywords: ['trayek'],
      instansi: 'dishub',
    }
    expect(await run('faq', 'import', file('satu.json', [entry]))).toMatchObject({ code: 0 })
    for (const name of ['keluar.json', 'keluar.csv']) {
      const path = join(folder, name)
      expect(await run('faq', 'export', path)).toMatchObject({
        code: 0,
        stdout: `1 entri ditulis ke ${path}.\n`,
      })
      expect((await run('faq', 'import', path)).stdout).toMatch(/^0 entri baru, 0 berubah, 1 tetap/)
    }
    expect(await run('faq', 'export', join(folder, 'keluar.txt'))).toMatchObject({ code: 2 })
  })

  it('a dry run shows what would change, and changes nothing', async () => {
    const base = { keywords: ['izin'], instansi: 'dishub' }
    const kept = { id: 'izin-a', question: 'Izin A?', answer: 'Biayanya Rp10.000.', ...base }
    expect(await run('faq', 'import', file('izin.json', [kept]))).toMatchObject({ code: 0 })
    const listed = await run('faq', 'list')
    const changed = file('izin-baru.json', [
      { ...kept, answer: 'Biayanya Rp20.000.' },
      { id: 'izin-b', question: 'Izin B?', answer: 'Gratis.', ...base },
    ])
    const tried = await run('faq', 'import', changed, '--replace', '--dry-run')
    expect(tried.code).toBe(0)
    expect(tried.stdout.split('\n')).toEqual(
      expect.arrayContaining([
        '+ izin-b: baru',
        '~ izin-a: berubah',
        '    jawaban: "Biayanya Rp10.000." → "Biayanya Rp20.000."',
        '- trayek: tidak ada dalam berkas, dihentikan',
        '1 entri baru, 1 berubah, 1 dihentikan, 0 tetap.',
        'Ini uji coba: tidak ada yang disimpan. Untuk memasukkannya, ulangi tanpa --dry-run.',
      ]),
    )
    expect(await run('faq', 'list')).toEqual(listed)
    expect((await run('faq', 'import', changed, '--replace')).stdout).toMatch(/1 dihentikan, 0 tetap/)
    expect((await run('faq', 'list')).stdout).not.toContain('trayek')
  })

  it('entries that answer one question differently are a warning, and are imported', async () => {
    const base = { keywords: [], instansi: 'dishub' }
    const path = file('bentrok.json', [
      { id: 'kir-a', question: 'Berapa biaya uji KIR?', answer: 'Biayanya Rp10.000.', ...base },
      { id: 'kir-b', question: 'Bayar berapa uji KIR?', answer: 'Biayanya Rp30.000.', ...base },
    ])
    const warned = await run('faq', 'import', path)
    expect(warned).toMatchObject({ code: 0, stdout: expect.stringContaining('2 entri baru') })
    expect(warned.stderr).toContain('kir-a dan kir-b menjawab pertanyaan yang sama dengan berbeda')
    expect(warned.stderr).toContain('beda biaya: Rp10000 ↔ Rp30000')
  })

  it('a dry run finds what the import would refuse', async () => {
    const strange = { id: 'x', question: 'X?', answer: 'Y.', keywords: [], instansi: 'dinas-sihir' }
    const refused = await run('faq', 'import', file('x.json', [strange]), '--dry-run')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('dinas-sihir')
    const [dinas] = starterDirectory()
    const office = file('satu-dinas.json', [{ ...dinas, duties: 'Tugas yang lain sama sekali' }])
    const before = await run('instansi', 'list')
    const tried = await run('instansi', 'import', office, '--dry-run')
    expect(tried.stdout).toContain(`~ ${dinas?.id}: berubah\n    tugas: `)
    expect(tried.stdout).toContain('0 instansi baru, 1 berubah, 0 tetap.')
    expect(await run('instansi', 'list')).toEqual(before)
    expect((await run('instansi', 'import', office)).stdout).toContain('0 instansi baru, 1 berubah')
  })

  it('what citizens asked in vain is told as text and as one object', async () => {
    expect(await run('faq', 'gaps')).toMatchObject({
      code: 0,
      stdout: '0 pertanyaan dari 0 warga dalam 30 hari terakhir tidak terjawab langsung.\n',
    })
    expect(JSON.parse((await run('faq', 'gaps', '--days', '7', '--json')).stdout)).toEqual({
      days: 7,
      questions: 0,
      people: 0,
      unread: 0,
      gaps: [],
      single: 0,
    })
  })

  it('an invitation is for a desk that exists, and its code is stored nowhere', async () => {
    const decree = ['--sk', '800/1/2026', '--sk-date', '2026-01-05']
    expect(await run('invite', '--role', 'petugas', '--instansi', 'dinas-sihir', ...decree)).toMatchObject({
      code: 1,
    })
    const invited = await run('invite', '--role', 'petugas', '--instansi', 'dishub', ...decree)
    expect(invited.code).toBe(0)
    const code = invited.stdout.split('\n')[0] ?? ''
    expect(code.length).toBeGreaterThanOrEqual(8)
    const client = new pg.Client({ connectionString: test.url })
    await client.connect()
    const { rows } = await client.query<{ whole: string }>('SELECT i::text AS whole FROM invitation i')
    await client.end()
    expect(rows.filter(({ whole }) => whole.includes('dishub'))).toHaveLength(1)
    for (const { whole } of rows) expect(whole).not.toContain(code)
  })

  it('a decree may have a last day, after its first and not in the past', async () => {
    const until = (day: string) => run(...invitePetugas, '--sk-date', '2026-01-05', '--sk-until', day)
    expect((await until('2026-01-04')).stderr).toContain(
      '--sk-until 2026-01-04: harus sesudah tanggal SK (2026-01-05).',
    )
    expect((await until('2099-02-29')).stderr).toContain('tulis tanggal yang ada di kalender')
    const past = await until('2026-01-06')
    expect(past).toMatchObject({ code: 1, stdout: '' })
    expect(past.stderr).toContain('--sk-until 2026-01-06: sudah lewat')
    expect(await until('2099-12-31')).toMatchObject({ code: 0, stderr: '' })
    expect((await run(...invitePetugas, '--sk-date', '2026-01-05', '--for', 'P9999')).stderr).toContain(
      'P9999: tidak ada dalam register',
    )
  })

  it('the doctor says what is missing, with code 1', async () => {
    const seen = await run('doctor')
    expect(seen.code).toBe(1)
    expect(seen.stdout).toContain('✗ Meja triase belum tertaut')
    expect(seen.stdout).toContain('✗ TELEGRAM_CITIZEN_TOKEN')
  })
})

describe('the calendar of the office', () => {
  const starter = new URL('../../prisma/starter/kalender.json', import.meta.url).pathname

  it('is shown first, then taken in as a version, listed, and written out again', async () => {
    const rehearsed = await run('kalender', 'import', starter, '--dry-run')
    expect(rehearsed).toMatchObject({ code: 0, stderr: '' })
    expect(rehearsed.stdout).toContain('+ tiap tahun 08-17\tlibur\tHari Kemerdekaan RI')
    expect(rehearsed.stdout).toContain('- Senin\t08.00–16.00')
    expect(rehearsed.stdout).toContain('uji coba')
    expect((await run('kalender', 'list')).stdout).toContain('Kalender versi bawaan-1')

    expect((await run('kalender', 'import', starter)).stdout).toContain('Kalender versi 1 berlaku')
    const listed = await run('kalender', 'list')
    expect(listed.stdout).toContain('Jumat\t08.00–11.30, 13.30–16.30')
    expect(listed.stdout).toContain('belum ada libur khusus tahun')
    expect((await run('kalender', 'import', starter)).stdout).toContain('Kalender versi 1 tetap berlaku')
    const audit = (await run('report', 'audit')).stdout
    expect(audit.match(/calendar-set/g)).toHaveLength(1)
    expect(audit).toContain('version=1')

    const table = join(folder, 'kalender.csv')
    expect(await run('kalender', 'export', table)).toMatchObject({ code: 0 })
    expect((await run('kalender', 'import', table)).stdout).toContain('Kalender versi 1 tetap berlaku')
    expect(await run('kalender', 'export', table, '--version', '7')).toMatchObject({ code: 1 })
    expect(await run('kalender', 'export', table, '--version', 'bawaan-1')).toMatchObject({ code: 0 })
  })

  it('with faults: all of them with their lines, and no new version', async () => {
    const path = file('libur.csv', 'jenis,tanggal,nama\nlibur,31-02-2027,Apa\nlibur,17-08,\n')
    const refused = await run('kalender', 'import', path)
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain(`${path}:2: `)
    expect(refused.stderr).toContain(`${path}:3: `)
    expect((await run('kalender', 'list')).stdout).not.toContain('versi 2')
  })
})

describe('the ladder of reminders', () => {
  it('is shown, set, and shown as it then is', async () => {
    expect((await run('tangga', 'list')).stdout).toContain('0.9\tsebelum tenggat\tpetugas, pejabat')
    const set = await run('tangga', 'set', '0.8=petugas', '1=semua', '1.5=pejabat,diskominfo')
    expect(set).toMatchObject({ code: 0, stderr: '' })
    expect((await run('tangga', 'list')).stdout).toContain('1.5\tsesudah tenggat\tpejabat, diskominfo')
  })

  it.each([[['0.8=bupati']], [['petugas']], [['2=semua', '1=semua']], [['0=petugas']]])(
    '%s is refused with what is meant',
    async (words) => {
      const refused = await run('tangga', 'set', ...words)
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).not.toBe('')
    },
  )
})

describe('the register of officers', () => {
  const appointed = (at: string, role: Role, name: string, decree: Officer['decree'] = null) =>
    anOfficer(at, role, { name, decree, validFrom: new Date('2026-01-06T00:00:00Z') })

  async function register(officers: Officer[]): Promise<string[]> {
    const database = await test.open()
    const numbers = await database.transactions.transact(async (tx) => {
      for (const officer of officers) await tx.appoint(officer)
      return Promise.all(officers.map(({ telegramId }) => tx.registeredByTelegram(telegramId)))
    })
    await database.close()
    return numbers.map((found) => `P${found?.number}`)
  }

  it('is listed, changed and cleared by number, and every act is in the audit', async () => {
    const decree = { number: '800/5/2026', date: '2026-01-05' }
    const [rahmat = '', admin = ''] = await register([
      appointed('dishub', 'petugas', 'Rahmat\nHidayat', decree),
      appointed('diskominfo', 'diskominfo', 'Admin'),
    ])
    const listed = await run('petugas', 'list')
    expect(listed).toMatchObject({ code: 0, stderr: '' })
    expect(listed.stdout.split('\n')).toContain(
      `${rahmat}\tdishub\tpetugas\tRahmat Hidayat\tSK 800/5/2026 (2026-01-05)\tsampai dicabut\taktif`,
    )
    const changed = await run('petugas', 'change', rahmat.toLowerCase(), '--sk-until', '2099-12-31')
    expect(changed.stdout).toContain('petugas di dishub, SK 800/5/2026, sampai 2099-12-31')
    expect((await run('petugas', 'change', rahmat, '--instansi', 'pupr')).stdout).toContain('di pupr')
    expect((await run('petugas', 'change', rahmat, '--instansi', 'pupr')).stderr).toContain(
      'tidak ada yang berubah',
    )

    const last = await run('petugas', 'remove', admin)
    expect(last).toMatchObject({ code: 1, stdout: '' })
    expect(last.stderr).toContain('jawab24 invite --role diskominfo')
    expect((await run('petugas', 'remove', rahmat)).stdout).toContain('dihapus dari register')
    expect((await run('petugas', 'remove', rahmat)).stderr).toContain('sudah dihapus')
    expect((await run('petugas', 'list', '--active')).stdout).not.toContain('Rahmat')
    const [gone] = JSON.parse((await run('petugas', 'list', '--instansi', 'pupr', '--json')).stdout)
    expect(gone).toMatchObject({
      id: rahmat,
      instansi: 'pupr',
      decree: { ...decree, until: '2099-12-31' },
      active: false,
      standing: 'removed',
    })
    expect(JSON.stringify(gone)).not.toContain('telegram')

    const audit = (await run('report', 'audit')).stdout
    expect(audit.match(/officer-changed/g)).toHaveLength(2)
    expect(audit).toMatch(new RegExp(`officer-removed .*target=${rahmat}, instansi=pupr`))
  })

  it('the doctor names decrees that end soon, or have ended', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const ending = { number: '1', date: '2026-01-05', until: day(10) }
    const ended = { number: '2', date: '2026-01-05', until: '2026-02-01' }
    const [soon = '', over = ''] = await register([
      appointed('dishub', 'petugas', 'Segera', ending),
      { ...appointed('dishub', 'petugas', 'Lewat', ended), validUntil: new Date('2026-02-01T16:00:00Z') },
    ])
    const { stdout } = await run('doctor')
    expect(stdout).toContain(`✗ SK berakhir dalam 30 hari: ${soon} (dishub, ${ending.until}).`)
    expect(stdout).toContain(`✗ SK sudah berakhir: ${over} (dishub, 2026-02-01).`)
    expect((await run('petugas', 'list')).stdout).toMatch(new RegExp(`${over}\t.*\tSK berakhir`))
  })
})

describe('figures of satisfaction', () => {
  it('that nobody answered are withheld, not invented', async () => {
    const skm = JSON.parse((await run('report', 'skm', '--from', '2026-01-01', '--json')).stdout)
    expect(skm).toMatchObject({ from: '2026-01-01', to: null, invited: 0, respondents: 0 })
    expect(skm.index).toEqual({ value: null, why: 'too-few' })
    expect((await run('report', 'skm')).stdout).toContain('Nilai indeks: belum cukup jawaban')
    expect((await run('report', 'penilaian')).stdout).toContain('Belum ada warga yang ditanya.')
    expect(JSON.parse((await run('report', 'penilaian', '--json')).stdout).instansi).toEqual({})
  })

  it('of a period that runs backwards, or begins on no day, are refused', async () => {
    const backwards = await run('report', 'skm', '--from', '2026-02-01', '--to', '2026-01-01')
    expect(backwards).toMatchObject({ code: 2, stdout: '' })
    expect((await run('report', 'penilaian', '--to', 'kemarin')).stderr).toContain('tulis seperti 2026-01-05')
  })
})

describe('the block list', () => {
  /** The citizen at this address has a ticket, and its author is blocked. */
  async function blocked(address: string): Promise<string> {
    const database = await test.open()
    const now = new Date()
    const rules = someRules()
    const officer = anOfficer('diskominfo', 'diskominfo')
    const ticket = await database.transactions.transact(async (tx) => {
      await tx.appoint(officer)
      const { id, person } = await tx.lockConversation('telegram', address, now)
      const inquiry = aNewInquiry({ conversation: id, person, receivedAt: now })
      await tx.record(openInquiry(inquiry, { type: 'refer', to: responsible() }, now, rules))
      const decision = { inquiry: inquiry.id, reason: 'spam' as const, days: 7 as const, officer }
      expect(await blockAuthor(tx, decision, now, rules)).toBe('blocked')
      return inquiry.ticket
    })
    await database.close()
    return `${ticket.slice(0, 3)}-${ticket.slice(3)}`
  }

  it('is shown by ticket, never by person, and a block is lifted once, which the audit keeps', async () => {
    expect((await run('blokir', 'list')).stdout).toBe('Tidak ada warga yang diblokir.\n')
    const ticket = await blocked('99887766')
    const other = await blocked('55443322')
    const listed = await run('blokir', 'list')
    expect(listed).toMatchObject({ code: 0, stderr: '' })
    expect(listed.stdout).toMatch(
      new RegExp(`^${ticket}\\tSpam\\tsampai .+\\n${other}\\tSpam\\tsampai .+\\n$`),
    )
    expect(listed.stdout).not.toContain('99887766')

    const lifted = await run('blokir', 'lepas', ticket.toLowerCase())
    expect(lifted).toMatchObject({ code: 0, stdout: 'Blokir dibuka. Warga diberi tahu.\n', stderr: '' })
    const again = await run('blokir', 'lepas', ticket)
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toContain('tidak sedang diblokir')
    const left = (await run('blokir', 'list')).stdout
    expect(left).toContain(other)
    expect(left).not.toContain(ticket)
    expect((await run('report', 'audit')).stdout.match(/author-unblocked/g)).toHaveLength(1)
  })
})
