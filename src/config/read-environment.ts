import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** The environment with `.env` under it, or why `.env` can't be read, one Indonesian line per fault. */
export type ReadEnvironment =
  | { ok: true; env: Record<string, string | undefined> }
  | { ok: false; faults: string[] }

/**
 * Reads `.env` in this folder, if there is one. A variable of the environment wins over the file, also an empty one,
 * so that one run can leave something out.
 */
export function readEnvironment(
  folder: string,
  environment: Record<string, string | undefined>,
): ReadEnvironment {
  const file = readIfThere(join(folder, '.env'))
  if (!file.ok)
    return { ok: false, faults: [`.env: tidak dapat dibaca (${file.code}); periksa hak aksesnya.`] }
  const text = file.text.replace(/^\uFEFF/, '')
  const faults = findBrokenLines(text)
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, env: { ...parseEnv(text), ...environment } }
}

type FileRead = { ok: true; text: string } | { ok: false; code: string }

function readIfThere(path: string): FileRead {
  try {
    return { ok: true, text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return code === 'ENOENT' ? { ok: true, text: '' } : { ok: false, code }
  }
}

/**
 * Node's reader takes a line without "=" as the beginning of the next line's name, and so swallows both without a
 * word: a forgotten "=" would turn a live service into a simulator. Lines inside of quotes may be anything.
 */
function findBrokenLines(text: string): string[] {
  const withoutQuoted = text.replace(
    /=[ \t]*(["'`])[^]*?\1/g,
    (quoted) => `=${'\n'.repeat(quoted.split('\n').length - 1)}`,
  )
  return withoutQuoted.split(/\r?\n/).flatMap((line, index) => {
    const isFine = /^\s*(#.*)?$/.test(line) || /^\s*(export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/.test(line)
    return isFine
      ? []
      : [`.env baris ${index + 1}: tidak dapat dibaca; yang diterima: NAMA=nilai, atau komentar setelah #.`]
  })
}
