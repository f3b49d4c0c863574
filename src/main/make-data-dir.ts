import { mkdir } from 'node:fs/promises'

/** `DATA_DIR` can't be used; the message says what to change. */
export class DataDirFault extends Error {
  override readonly name = 'DataDirFault'
}

const MEANINGS: Record<string, string> = {
  EEXIST: 'ini berkas, bukan folder',
  ENOTDIR: 'bagian dari jalur ini berkas, bukan folder',
  EACCES: 'tidak boleh ditulis oleh pengguna yang menjalankan Jawab24',
  EPERM: 'tidak boleh ditulis oleh pengguna yang menjalankan Jawab24',
  EROFS: 'berada di cakram yang hanya dapat dibaca',
  ENOSPC: 'cakramnya penuh',
}

/** Makes the folder for everything that the service keeps on disk itself, readable by its own account only. */
export async function makeDataDir(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const meaning = MEANINGS[code] ?? `tidak dapat dibuat (${code})`
    throw new DataDirFault(`DATA_DIR=${path}: ${meaning}. Pilih folder lain.`, { cause: error })
  }
}
