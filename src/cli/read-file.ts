import { readFile } from 'node:fs/promises'
import { Complaint } from './command.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'berkas tidak ditemukan.',
  EISDIR: 'ini folder, bukan berkas.',
  EACCES: 'berkas tidak boleh dibaca oleh pengguna ini.',
}

/** A file that somebody named. What can't be read is told by name and reason. */
export async function readNamedFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw refusedToRead(path, error)
  }
}

/** What stood in the way of reading a file, as a sentence; what isn't about the file comes back as it is. */
export function refusedToRead(path: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
  return reason === undefined ? error : new Complaint(`${path}: ${reason}`)
}
