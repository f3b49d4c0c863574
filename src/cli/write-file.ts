import { writeFile } from 'node:fs/promises'
import { Complaint } from './command.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'foldernya tidak ada.',
  ENOTDIR: 'foldernya tidak ada.',
  EISDIR: 'ini folder, bukan berkas.',
  EACCES: 'tidak boleh ditulis oleh pengguna ini.',
  EPERM: 'tidak boleh ditulis oleh pengguna ini.',
  EROFS: 'tempatnya hanya dapat dibaca.',
  ENOSPC: 'tempatnya penuh.',
}

/** Writes to where somebody said. Where nothing can be written is told by name and reason. */
export async function writeNamedFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw refusedToWrite(path, error)
  }
}

/** What stood in the way of writing a file, as a sentence; what isn't about the file comes back as it is. */
export function refusedToWrite(path: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
  return reason === undefined ? error : new Complaint(`${path}: ${reason} Tidak ada yang ditulis.`)
}
