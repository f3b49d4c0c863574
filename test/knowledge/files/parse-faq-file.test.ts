import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFaqFile } from '../../../src/knowledge/index.ts'

const json = (...lines: string[]) => lines.join('\n')
const good = '{"id": "a", "question": "Apa?", "answer": "Itu.", "instansi": "dinkes"}'
const entry = { id: 'a', question: 'Apa?', answer: 'Itu.', keywords: [], instansi: 'dinkes' }
const header = 'id;pertanyaan;jawaban;instansi'

describe('parseFaqFile takes', () => {
  it('the starter knowledge base whole', () => {
    const content = readFileSync(new URL('../../../bench/data/civic/faq.json', import.meta.url), 'utf8')
    const parsed = parseFaqFile(content, 'faq.json')
    expect(parsed).toEqual({ ok: true, entries: JSON.parse(content) })
  })

  it.each([
    [
      'Indonesian names, semicolons, BOM, CRLF',
      `\uFEFF${header};kata kunci\r\na;Apa?;Itu.;dinkes;x | y\r\n`,
      'f.csv',
    ],
    ['English names, commas', 'id,question,answer,instansi,keywords\na,Apa?,Itu.,dinkes,"x|y"\n', 'f.csv'],
    ['tabs', 'id\tpertanyaan\tjawaban\tinstansi\tkata_kunci\na\tApa?\tItu.\tdinkes\tx|y', 'f.tsv'],
    [
      'capitals and quotes in the header',
      `"ID";"Pertanyaan";"Jawaban";"Instansi";"Kata Kunci"\na;Apa?;Itu.;dinkes;x|y|`,
      'f.csv',
    ],
    [
      'another order, empty columns and rows left behind',
      'instansi;kata kunci;id;jawaban;pertanyaan;;\n\n;;;;;;\ndinkes;x|y;a;Itu.;Apa?;;\n;;;;;;\n',
      'f.csv',
    ],
    ['CR alone', `${header};keywords\ra;Apa?;Itu.;dinkes;x|y\r`, 'f.csv'],
    ['CSV by its content', `${header};keywords\na;Apa?;Itu.;dinkes;x|y`, 'unggahan'],
    [
      'JSON by its content',
      ' [{"id":"a","question":"Apa?","answer":"Itu.","keywords":["x","y"],"instansi":"dinkes"}]',
      'unggahan',
    ],
    [
      'JSON with BOM and nulls',
      '\uFEFF[{"id":"a","question":"Apa?","answer":"Itu.","keywords":["x","y"],"instansi":"dinkes","category":null,"phrasings":[]}]',
      'f.JSON',
    ],
  ])('%s', (_, content, name) => {
    expect(parseFaqFile(content, name)).toEqual({ ok: true, entries: [{ ...entry, keywords: ['x', 'y'] }] })
  })

  it('cells with delimiters, quotes and line breaks in them', () => {
    const content = `${header};ragam\r\na;"Apa; ""itu""?";"Satu.\r\nDua.";dinkes;apa sih|itu \\| apa\r\nb;B?;C.;dinkes;\r\n`
    expect(parseFaqFile(content, 'f.csv')).toEqual({
      ok: true,
      entries: [
        { ...entry, question: 'Apa; "itu"?', answer: 'Satu.\r\nDua.', phrasings: ['apa sih', 'itu | apa'] },
        { id: 'b', question: 'B?', answer: 'C.', keywords: [], instansi: 'dinkes' },
      ],
    })
  })

  it('the days of an entry as people and spreadsheets write them', () => {
    const csv =
      'id;pertanyaan;jawaban;instansi;dasar hukum;berlaku sampai;ditinjau\r\n' +
      'a;Apa?;Itu.;dinkes;Perda 5/2022;31/12/2027;1 Juni 2027\r\nb;Apa?;Itu.;dinkes;;;\r\n'
    expect(parseFaqFile(csv, 'f.csv')).toEqual({
      ok: true,
      entries: [
        { ...entry, legalBasis: 'Perda 5/2022', validUntil: '2027-12-31', reviewAt: '2027-06-01' },
        { ...entry, id: 'b', legalBasis: null, validUntil: null, reviewAt: null },
      ],
    })
    expect(parseFaqFile(csv.replace('31/12/2027', '31/13/2027'), 'f.csv')).toEqual({
      ok: false,
      faults: [
        {
          line: 2,
          message:
            '"berlaku sampai" tidak sah: "31/13/2027". Tulis tanggal, misalnya 2027-12-31 atau 31-12-2027.',
        },
      ],
    })
  })

  it('a file to be measured without owners and with further fields', () => {
    const content = '[{"id": "a", "question": "Apa?", "source": "web", "keywords": null}]'
    expect(parseFaqFile(content, 'f.json', 'measured')).toEqual({
      ok: true,
      entries: [{ ...entry, answer: '', instansi: '' }],
    })
  })
})

const ID = 'Tulis nama singkat yang tetap, misalnya ktp-hilang.'
const QUESTION = 'Tulis pertanyaan seperti warga menanyakannya.'
const ANSWER = 'Tulis jawaban resminya.'
const OWNER = 'Tulis id instansi yang menjawab, seperti pada `jawab24 instansi list`, misalnya disdukcapil.'
const RESAVE = 'Simpan ulang sebagai "CSV UTF-8" atau JSON, lalu ulangi.'
const COLUMNS =
  'id, pertanyaan, jawaban, kata kunci, kategori, instansi, ragam, dasar hukum, berlaku sampai, ditinjau'
const FIELDS =
  'id, question, answer, keywords, category, instansi, phrasings, legalBasis, validUntil, reviewAt'
const UNCHECKED = 'Baris-baris sesudahnya belum diperiksa.'

describe('parseFaqFile refuses, with every fault and its line,', () => {
  const cases: [string, string, string, [number, string][]][] = [
    ['an empty file', '', 'f.json', [[1, 'Berkas ini kosong. Isi dahulu, atau pilih berkas lain.']]],
    ['a blank file', '\uFEFF \n\n', 'f.csv', [[1, 'Berkas ini kosong. Isi dahulu, atau pilih berkas lain.']]],
    [
      'a spreadsheet',
      'PK\u0003\u0004\u0014\0\u0006',
      'f.csv',
      [[1, `Ini berkas Excel atau arsip ZIP, bukan teks. ${RESAVE}`]],
    ],
    [
      'binary content',
      `${header}\na;\0\u0001`,
      'f.csv',
      [[1, `Ini bukan berkas teks UTF-8 (isinya biner). ${RESAVE}`]],
    ],
    [
      'another encoding',
      `${header}\na;Caf\uFFFD?;x;dinkes`,
      'f.csv',
      [[2, `Ada huruf yang tidak terbaca: berkas ini tidak disimpan sebagai UTF-8. ${RESAVE}`]],
    ],
    [
      'an object',
      '{"entries": []}',
      'f.json',
      [[1, 'Berkas JSON harus berupa daftar entri: [ { … }, { … } ].']],
    ],
    ['an empty list', '[]', 'f.json', [[1, 'Berkas ini tidak berisi satu pun entri.']]],
    ['a header alone', `${header}\n`, 'f.csv', [[1, 'Berkas ini tidak berisi satu pun entri.']]],
    [
      'a missing comma',
      json('[', `  ${good}`, '', '  {"id": "b"}', ']'),
      'f.json',
      [[4, 'JSON tidak sah: sebelum bagian ini kurang koma (,) atau kurung penutup.']],
    ],
    [
      'a comma too many',
      json('[', `  ${good},`, ']'),
      'f.json',
      [[3, 'JSON tidak sah: di sini seharusnya ada isi; mungkin ada koma yang berlebih sebelumnya.']],
    ],
    [
      'a list that does not end',
      json('[', good, ''),
      'f.json',
      [[3, 'JSON tidak sah: berkas berakhir sebelum waktunya; kurung penutup ] atau } belum ada.']],
    ],
    [
      'an open string',
      json('[{', '"id": "a,', '"question": "b"}]'),
      'f.json',
      [
        [
          2,
          'JSON tidak sah: tanda kutip dua pada teks ini tidak ditutup di baris yang sama, atau ada garis miring terbalik (\\) yang salah.',
        ],
      ],
    ],
    [
      'all of several faults',
      json(
        '[',
        `  ${good},`,
        '  {"id": "b", "question": "  ", "answer": ["x"], "instansi": "Dinas Kesehatan", "jawaban": "x"},',
        '  7,',
        '  {',
        '    "id": "a", "question": "[{\\"", "answer": "",',
        '    "keywords": ["x", 3, ""], "instansi": "dinkes"',
        '  }, {"id": "c", "keywords": "x, y", "category": 5}',
        ']',
      ),
      'f.json',
      [
        [3, `"question" kosong. ${QUESTION}`],
        [3, '"answer" harus berupa teks di antara tanda kutip dua.'],
        [3, `"instansi" tidak sah: "Dinas Kesehatan". ${OWNER}`],
        [3, `"jawaban" tidak dikenal. Hapus, atau ganti namanya dengan salah satu dari: ${FIELDS}.`],
        [4, 'Setiap entri harus berupa objek { … } dengan nama isian dan isinya.'],
        [5, `"answer" kosong. ${ANSWER}`],
        [5, 'Butir ke-2 dari "keywords" harus berupa teks di antara tanda kutip dua.'],
        [5, 'Butir ke-3 dari "keywords" kosong. Isi, atau hapus butir itu.'],
        [5, '"id" "a" sudah dipakai pada baris 2. Beri id lain, atau hapus salah satunya.'],
        [8, `"question" belum ada. ${QUESTION}`],
        [8, `"answer" belum ada. ${ANSWER}`],
        [8, '"keywords" harus berupa daftar teks, misalnya ["hilang", "rusak"].'],
        [8, '"category" harus berupa teks di antara tanda kutip dua.'],
        [8, `"instansi" belum ada. ${OWNER}`],
      ],
    ],
    [
      'missing, unknown and repeated columns',
      'id;ID;pertanyaan;solusi;;jawab\na;a;x;y;z;\n',
      'f.csv',
      [
        [1, `Kolom "solusi" tidak dikenal. Hapus, atau ganti namanya dengan salah satu dari: ${COLUMNS}.`],
        [1, `Kolom ke-5 berisi, tetapi tidak bernama. Hapus, atau beri nama: ${COLUMNS}.`],
        [1, `Kolom "jawab" tidak dikenal. Hapus, atau ganti namanya dengan salah satu dari: ${COLUMNS}.`],
        [1, 'Kolom "ID" ada dua kali. Gabungkan menjadi satu kolom.'],
        [1, `Kolom "jawaban" tidak ada. Tambahkan pada baris judul. ${ANSWER}`],
        [1, `Kolom "instansi" tidak ada. Tambahkan pada baris judul. ${OWNER}`],
      ],
    ],
    [
      'all of several rows, counted in lines and not in rows',
      `${header}\r\na;"Apa\r\nitu?";Itu.;dinkes\r\n\r\nb;;"x\ny";dinkes\r\n;B?;C.;\r\na;D;E;dinkes\r\nc;Ya; tentu; dinkes;bpbd\r\n`,
      'f.csv',
      [
        [5, `"pertanyaan" kosong. ${QUESTION}`],
        [7, `"id" kosong. ${ID}`],
        [7, `"instansi" kosong. ${OWNER}`],
        [8, '"id" "a" sudah dipakai pada baris 2. Beri id lain, atau hapus salah satunya.'],
        [
          9,
          'Baris ini berisi 5 sel, judulnya hanya 4. Apit sel yang memuat tanda pemisah dengan tanda kutip dua.',
        ],
      ],
    ],
    [
      'a quote that stays open, and what stands before it',
      `${header}\na;;Itu.;dinkes\nb;"Apa;Itu.;dinkes\nc;Apa?;Itu.;dinkes\n`,
      'f.csv',
      [
        [2, `"pertanyaan" kosong. ${QUESTION}`],
        [3, `Tanda kutip dua (") yang dibuka pada baris ini tidak ditutup. Tutup, atau hapus. ${UNCHECKED}`],
      ],
    ],
    [
      'a quote in the middle of a cell',
      `${header}\na;Apa?;Itu.;dinkes\nb;Apa "itu"?;Itu.;dinkes\n`,
      'f.csv',
      [
        [
          3,
          `Tanda kutip dua (") di tengah sel: apit seluruh sel dengan tanda kutip dan tulis kutip di dalamnya dua kali (""). ${UNCHECKED}`,
        ],
      ],
    ],
    [
      'what is too long',
      JSON.stringify([
        {
          id: 'a',
          question: 'x'.repeat(1_001),
          answer: 'x',
          instansi: 'dinkes',
          keywords: Array(201).fill('k'),
        },
      ]),
      'f.json',
      [
        [1, '"question" terlalu panjang: paling banyak 1000 huruf. Pendekkan.'],
        [1, '"keywords" terlalu banyak: paling banyak 200 butir.'],
      ],
    ],
  ]

  it.each(cases)('%s', (_, content, name, faults) => {
    expect(parseFaqFile(content, name)).toEqual({
      ok: false,
      faults: faults.map(([line, message]) => ({ line, message })),
    })
  })
})
