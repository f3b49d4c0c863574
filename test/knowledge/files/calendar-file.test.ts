import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCalendarFile, writeCalendarFile } from '../../../src/knowledge/index.ts'
import { officeHoursSchema, usualOfficeHours } from '../../../src/office/index.ts'

const starter = readFileSync(new URL('../../../prisma/starter/kalender.json', import.meta.url), 'utf8')

function read(content: string, name = 'kalender.csv') {
  const parsed = parseCalendarFile(content, name)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return parsed.hours
}

function faults(content: string, name = 'kalender.csv') {
  const parsed = parseCalendarFile(content, name)
  if (parsed.ok) throw new Error('it was taken')
  return parsed.faults
}

describe('the calendar file', () => {
  it('takes the starter file: hours, the Friday prayer, and holidays of every year', () => {
    const hours = read(starter, 'kalender.json')
    expect(hours.week[1]).toEqual([
      ['08:00', '12:00'],
      ['13:00', '16:00'],
    ])
    expect(hours.week[5]).toEqual([
      ['08:00', '11:30'],
      ['13:30', '16:30'],
    ])
    expect(hours.week[0]).toEqual([])
    expect(hours.holidays).toContainEqual({ day: '--08-17', name: 'Hari Kemerdekaan RI', kind: 'libur' })
    expect(officeHoursSchema.safeParse({ version: '1', ...hours }).success).toBe(true)
  })

  it('takes a table with Ramadan hours, a range of days, and days as people write them', () => {
    const hours = read(
      'Jenis;Hari;Buka;Tutup;Istirahat;Mulai;Sampai;Nama\r\n' +
        'jam;Senin s.d. Kamis;8.00;16:00;;;;\r\n' +
        "jam;Jum'at;08.00;16.30;11.30-13.30;;;\r\n" +
        'jam;senin-kamis;08.00;15.00;12.00-12.30;8-2-2027;9 Maret 2027;Ramadan\r\n' +
        'Cuti Bersama;;;;;2027-03-09;2027-03-12;Idulfitri\r\n',
    )
    expect(hours.week[4]).toEqual([['08:00', '16:00']])
    expect(hours.periods).toEqual([
      {
        from: '2027-02-08',
        until: '2027-03-09',
        name: 'Ramadan',
        week: Object.fromEntries(
          ['1', '2', '3', '4'].map((day) => [
            day,
            [
              ['08:00', '12:00'],
              ['12:30', '15:00'],
            ],
          ]),
        ),
      },
    ])
    expect(hours.holidays.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2027-03-09 cuti-bersama',
      '2027-03-10 cuti-bersama',
      '2027-03-11 cuti-bersama',
      '2027-03-12 cuti-bersama',
    ])
  })

  it('keeps the usual hours where the file has only holidays', () => {
    expect(read('jenis,tanggal,nama\nlibur,17-08,Kemerdekaan\n').week).toEqual(usualOfficeHours.week)
  })

  it.each(['kalender.csv', 'kalender.json'])('reads back what it writes as %s', (name) => {
    const hours = read(
      'jenis;hari;buka;tutup;istirahat;mulai;sampai;nama\n' +
        'jam;senin-jumat;08.00;16.00;12.00-13.00 | 15.00-15.15;;;\n' +
        'jam;jumat;08.00;14.00;;8-2-2027;9-3-2027;Ramadan\n' +
        'libur;;;;;17-08;;"Hari ""Merdeka"""\n',
    )
    expect(read(writeCalendarFile(hours, name), name)).toEqual(hours)
  })

  it('names every fault with its line', () => {
    expect(
      faults(
        'jenis;hari;buka;tutup;istirahat;mulai;sampai;nama\n' +
          'jam;senin-rebo;08.00;16.00;;;;\n' +
          'jam;senin;16.00;08.00;;;;\n' +
          'jam;selasa;08.00;16.00;07.00-09.00;;;\n' +
          'libur;;;;;31-02-2027;;Apa\n' +
          'libur;;;;;17-08;;Kemerdekaan\n' +
          'libur;;;;;17 Agustus;;Merdeka\n' +
          'jam;senin;09.00;10.00;;;;\n' +
          'jam;rabu;08.00;15.00;;1-2-2027;1-3-2027;Ramadan\n' +
          'jam;rabu;08.00;15.00;;1-3-2027;9-3-2027;Lain\n' +
          'cuti;;;;;1-3-2027;;Cuti\n',
      ).map(({ line, message }) => `${line}: ${message}`),
    ).toEqual([
      '2: "hari" tidak sah: "senin-rebo". Tulis hari kerjanya, misalnya senin-kamis atau jumat.',
      '3: Jam tutup (08:00) harus sesudah jam buka (16:00).',
      '4: Istirahat 07:00-09:00 harus di dalam jam kerja, berurutan, dan tidak bertindihan.',
      '5: "mulai" tidak sah: "31-02-2027". Tulis tanggal seperti 31-12-2027; libur yang jatuh tiap tahun seperti 17-08.',
      '7: Tanggal ini sudah ada pada baris 6. Hapus salah satunya.',
      '8: Jam untuk hari ini sudah ada pada baris 3. Gabungkan.',
      '10: Masa ini bertindihan dengan masa lain pada baris 9.',
      '11: "jenis" tidak sah: "cuti". Tulis jam, libur, atau cuti-bersama.',
    ])
  })
})
