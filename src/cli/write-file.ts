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
export async function writeNamedFile(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS[code]
    if (reason === undefined) throw error
    throw new Complaint(`${path}: ${reason} Tidak ada yang ditulis.`)
  }
}
