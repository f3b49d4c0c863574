import { StorageError } from '../storage-error.ts'

/** What PostgreSQL's and the machine's codes mean for whoever wrote the setting. Sources: PostgreSQL's appendix A, errno(3). */
const MEANINGS: Record<string, string> = {
  ECONNREFUSED:
    'tidak ada yang menjawab di alamat itu. Periksa mesin dan portnya, dan apakah servernya berjalan',
  ENOENT: 'tidak ada soket di folder itu. Periksa foldernya, dan apakah servernya berjalan',
  ENOTFOUND: 'nama mesin itu tidak dikenal. Periksa ejaannya',
  EAI_AGAIN: 'nama mesin itu tidak dapat dicari. Periksa jaringan dan ejaannya',
  ETIMEDOUT: 'mesin itu tidak menjawab. Periksa jaringan dan tembok apinya',
  EHOSTUNREACH: 'mesin itu tidak terjangkau. Periksa jaringannya',
  ECONNRESET: 'sambungannya diputus. Periksa portnya, dan apakah TLS diperlukan',
  '28000': 'server menolak pengguna itu. Periksa nama penggunanya',
  '28P01': 'server menolak kata sandinya. Periksa pengguna dan kata sandinya',
  '3D000': 'basis data itu tidak ada di server. Buat dahulu dengan CREATE DATABASE',
  '42501': 'pengguna itu tidak boleh membuat tabel. Jadikan ia pemilik basis datanya',
  '53300': 'server sudah penuh sambungan. Naikkan max_connections, atau coba lagi sebentar lagi',
  NOAUTH: 'server meminta kata sandi. Tulis di dalam URL-nya',
  WRONGPASS: 'server menolak kata sandinya. Periksa kata sandinya',
}

/**
 * The fault of a first connection as a sentence that names the setting and what to do, never the URL: it holds a password.
 * Faults that say nothing about the setting come back as they are.
 */
export function explainRefusal(setting: 'DATABASE_URL' | 'REDIS_URL', error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  if (error instanceof StorageError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message.split(' ')[0]
  const meaning = MEANINGS[code ?? '']
  if (meaning === undefined) return error
  return new StorageError(`${setting}: ${meaning} (${code}).`, { cause: error })
}
