import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseInstansiFile } from '../../../src/knowledge/index.ts'

const ID =
  'Pakai huruf kecil, angka, dan tanda hubung saja, paling panjang 40, diawali huruf atau angka; misalnya disdukcapil.'
const DUTIES = 'Tulis urusan apa saja yang ditangani; dari situ pertanyaan diteruskan.'

describe('parseInstansiFile', () => {
  it('takes the sample directory whole', () => {
    const content = readFileSync(new URL('../../../bench/data/instansi.json', import.meta.url), 'utf8')
    expect(parseInstansiFile(content, 'instansi.json')).toEqual({ ok: true, instansi: JSON.parse(content) })
  })

  it('takes a table', () => {
    const content =
      '\uFEFFid;nama;singkatan;tugas\r\ndinkes;Dinas Kesehatan;Dinkes | Dinas Sehat;"Puskesmas; gizi"\r\n'
    expect(parseInstansiFile(content, 'instansi.csv')).toEqual({
      ok: true,
      instansi: [
        {
          id: 'dinkes',
          name: 'Dinas Kesehatan',
          aliases: ['Dinkes', 'Dinas Sehat'],
          duties: 'Puskesmas; gizi',
        },
      ],
    })
  })

  it('names every fault with its line', () => {
    const long = 'x'.repeat(41)
    const content = `id,nama,tugas\nDinas_Kes,A,b\n-dinas,A,b\n${long},A,\ndinkes,A,b\ndinkes,,b\n`
    const name = 'Tulis nama resmi instansi.'
    expect(parseInstansiFile(content, 'instansi.csv')).toEqual({
      ok: false,
      faults: [
        { line: 2, message: `"id" tidak sah: "Dinas_Kes". ${ID}` },
        { line: 3, message: `"id" tidak sah: "-dinas". ${ID}` },
        { line: 4, message: `"id" tidak sah: "${long}". ${ID}` },
        { line: 4, message: `"tugas" kosong. ${DUTIES}` },
        { line: 6, message: `"nama" kosong. ${name}` },
        {
          line: 6,
          message: '"id" "dinkes" sudah dipakai pada baris 5. Beri id lain, atau hapus salah satunya.',
        },
      ],
    })
  })
})
