import type { Fault } from './fault.ts'

const BOM = '\uFEFF'
const SAVE_AS = 'Simpan ulang sebagai "CSV UTF-8" atau JSON, lalu ulangi.'

/** The text of a file without its byte order mark, or why it is none. */
export function readText(content: string): { text: string } | { fault: Fault } {
  const text = content.startsWith(BOM) ? content.slice(1) : content
  if (text.startsWith('PK\u0003\u0004'))
    return { fault: { line: 1, message: `Ini berkas Excel atau arsip ZIP, bukan teks. ${SAVE_AS}` } }
  if (text.includes('\0'))
    return { fault: { line: 1, message: `Ini bukan berkas teks UTF-8 (isinya biner). ${SAVE_AS}` } }
  const damaged = text.indexOf('\uFFFD')
  if (damaged >= 0) {
    const message = `Ada huruf yang tidak terbaca: berkas ini tidak disimpan sebagai UTF-8. ${SAVE_AS}`
    return { fault: { line: lineAt(text, damaged), message } }
  }
  if (text.trim() === '')
    return { fault: { line: 1, message: 'Berkas ini kosong. Isi dahulu, atau pilih berkas lain.' } }
  return { text }
}

/** Line, counted from 1, on which a character stands. CRLF is one line break, and so are LF and CR alone. */
export function lineAt(text: string, offset: number): number {
  return 1 + (text.slice(0, offset).match(/\r\n|\n|\r(?!\n)/g)?.length ?? 0)
}

/** Lines of many characters at once; offsets must ascend. */
export function linesAt(text: string, offsets: readonly number[]): number[] {
  let line = 1
  let from = 0
  return offsets.map((offset) => {
    line += lineAt(text.slice(from, offset), offset) - 1
    from = offset
    return line
  })
}

/** By the name's ending; else by how the text begins. */
export function formatOf(name: string, text: string): 'json' | 'csv' {
  if (/\.json$/i.test(name)) return 'json'
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv'
  return /^\s*[[{]/.test(text) ? 'json' : 'csv'
}
