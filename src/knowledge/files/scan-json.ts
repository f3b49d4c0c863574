/** Where the elements of the outermost list begin, or the first place that is not JSON. */
export type JsonScan =
  | { ok: true; list: boolean; elements: number[] }
  | { ok: false; offset: number; message: string }

/** What may come next: `value/close` is a value or the end of an empty list, and so on. */
type Expected = 'value' | 'value/close' | 'key' | 'key/close' | 'colon' | 'comma/close' | 'end'

const blank = /[ \t\r\n]*/y
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

const advice: Record<Expected, string> = {
  value: 'di sini seharusnya ada isi; mungkin ada koma yang berlebih sebelumnya',
  'value/close': 'isi ini tidak dikenal; teks harus di antara tanda kutip dua ("…")',
  key: 'di sini seharusnya ada nama isian di antara tanda kutip dua; mungkin ada koma yang berlebih sebelumnya',
  'key/close': 'di sini seharusnya ada nama isian di antara tanda kutip dua ("…")',
  colon: 'sesudah nama isian harus ada titik dua (:)',
  'comma/close': 'sebelum bagian ini kurang koma (,) atau kurung penutup',
  end: 'ada teks sesudah daftar berakhir; hapus teks itu',
}

/**
 * Reads JSON for its places only: engines word their errors differently and name no line, and none says where an
 * element begins.
 */
export function scanJson(text: string): JsonScan {
  const open: ('[' | '{')[] = []
  const elements: number[] = []
  let list = false
  let expected: Expected = 'value'
  let at = skip(blank, text, 0)

  while (at < text.length) {
    const letter = text[at] ?? ''
    const wantsValue: boolean = expected === 'value' || expected === 'value/close'
    const top = open.at(-1)
    if (wantsValue && letter !== ']') {
      if (open.length === 0) list = letter === '['
      if (open.length === 1 && top === '[') elements.push(at)
    }
    let next = at + 1
    if (wantsValue && (letter === '[' || letter === '{')) {
      open.push(letter)
      expected = letter === '[' ? 'value/close' : 'key/close'
    } else if (closes(letter, top, expected)) {
      open.pop()
      expected = open.length === 0 ? 'end' : 'comma/close'
    } else if (expected === 'colon' && letter === ':') expected = 'value'
    else if (expected === 'comma/close' && letter === ',') expected = top === '{' ? 'key' : 'value'
    else if (letter === '"' && expected !== 'colon' && expected !== 'comma/close' && expected !== 'end') {
      next = skip(string, text, at)
      if (next === at) return { ok: false, offset: at, message: brokenString }
      expected = wantsValue ? after(open) : 'colon'
    } else if (wantsValue) {
      next = skip(word, text, at)
      if (next === at)
        return { ok: false, offset: at, message: advice[letter === ']' ? 'value' : 'value/close'] }
      expected = after(open)
    } else return { ok: false, offset: at, message: advice[expected] }
    at = skip(blank, text, next)
  }
  return expected === 'end' ? { ok: true, list, elements } : { ok: false, offset: at, message: cutOff }
}

const brokenString =
  'tanda kutip dua pada teks ini tidak ditutup di baris yang sama, atau ada garis miring terbalik (\\) yang salah'
const cutOff = 'berkas berakhir sebelum waktunya; kurung penutup ] atau } belum ada'

function closes(letter: string, top: '[' | '{' | undefined, expected: Expected): boolean {
  if (letter === ']') return top === '[' && (expected === 'value/close' || expected === 'comma/close')
  return letter === '}' && top === '{' && (expected === 'key/close' || expected === 'comma/close')
}

function after(open: readonly unknown[]): Expected {
  return open.length === 0 ? 'end' : 'comma/close'
}

/** The offset after what the pattern matches at this place; the same offset where it doesn't match. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
