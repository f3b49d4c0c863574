import { readFile } from 'node:fs/promises'
import { Complaint } from './command.ts'

/** A file that somebody named. What can't be read is told by name and reason. */
export async function readNamedFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new Complaint(`${path}: berkas tidak ditemukan.`)
    if (code === 'EISDIR') throw new Complaint(`${path}: ini folder, bukan berkas.`)
    if (code === 'EACCES') throw new Complaint(`${path}: berkas tidak boleh dibaca oleh pengguna ini.`)
    throw error
  }
}
