import type { Instansi } from '../../office/index.ts'
import type { Parsed } from './fault.ts'
import { instansiShape } from './instansi-shape.ts'
import { parseFile } from './parse-file.ts'

/** Reads the directory of instansi from JSON or CSV: all of it, or all faults with their lines. */
export function parseInstansiFile(content: string, name: string): Parsed<{ instansi: Instansi[] }> {
  const parsed = parseFile(content, name, instansiShape)
  return parsed.ok ? { ok: true, instansi: parsed.rows } : parsed
}
