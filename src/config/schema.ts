import { z } from 'zod'
import { type About, about, secret, setting } from './about-setting.ts'
import { base, decimal, fractions, roles, TOKEN_SHAPE, timezone, token, url, whole } from './shapes.ts'
import { whatsappSettings } from './whatsapp-settings.ts'

/**
 * Every setting that the service reads from its environment: names, defaults, and what is accepted. This is the
 * only list: `.env.example` is compared with it by a test.
 */
export const settingsSchema = z.object({
  PORT: setting(whole.pipe(z.int().max(65_535)).prefault('8080'), {
    default: '8080',
    accepts: 'bilangan bulat 0 sampai 65535 (0 = port bebas mana saja)',
    explains: 'Port HTTP.',
  }),
  HOST: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9._:-]{1,253}$/)
      .prefault('127.0.0.1'),
    {
      default: '127.0.0.1',
      accepts: 'alamat IP atau nama mesin, tanpa http:// dan tanpa port',
      explains: 'Alamat tempat HTTP mendengarkan; 0.0.0.0 = semua antarmuka jaringan.',
    },
  ),
  PUBLIC_URL: setting(base.optional(), {
    default: null,
    accepts: 'URL http:// atau https:// tanpa tanda tanya dan tanpa #',
    explains: 'Alamat yang dipakai orang untuk membuka layanan ini. Kosong: http://HOST:PORT.',
  }),
  DATA_DIR: setting(
    z
      .string()
      .regex(/^[^~]/)
      .refine((path) => !path.includes('\0'))
      .optional(),
    {
      default: './data',
      accepts: 'jalur folder (tanda ~ tidak dikenali; tulis jalur lengkapnya)',
      explains: 'Folder tempat layanan menyimpan berkasnya. Dijalankan sebagai root: /var/lib/jawab24.',
    },
  ),
  DATABASE_URL: secret(url('postgres:', 'postgresql:').optional(), {
    default: null,
    accepts: 'URL postgresql://pengguna:sandi@mesin:5432/nama',
    explains:
      'Server PostgreSQL 14 atau lebih baru; lewat PgBouncer hanya dalam mode session. Kosong: PostgreSQL bawaan di dalam DATA_DIR.',
  }),
  REDIS_URL: secret(url('redis:', 'rediss:').optional(), {
    default: null,
    accepts: 'URL redis://mesin:6379 atau rediss://…',
    explains: 'Redis 6.2 atau lebih baru untuk antrean pekerjaan. Kosong: antrean di PostgreSQL.',
  }),
  ROLES: setting(roles.prefault('bots,worker,web'), {
    default: 'bots,worker,web',
    accepts: 'satu atau lebih dari bots, worker, web, dipisahkan koma',
    explains: 'Bagian layanan yang dijalankan oleh proses ini.',
  }),
  TELEGRAM_CITIZEN_TOKEN: secret(token.optional(), {
    default: null,
    accepts: TOKEN_SHAPE,
    explains: 'Token bot untuk warga. Kedua token kosong: mode simulator.',
  }),
  TELEGRAM_STAFF_TOKEN: secret(token.optional(), {
    default: null,
    accepts: TOKEN_SHAPE,
    explains: 'Token bot untuk petugas; harus bot yang lain daripada bot warga.',
  }),
  TELEGRAM_API_ROOT: setting(base.prefault('https://api.telegram.org'), {
    default: 'https://api.telegram.org',
    accepts: 'URL http:// atau https:// tanpa tanda tanya dan tanpa #',
    explains: 'Bot API yang dipakai; ganti hanya bila kantor punya server Bot API sendiri.',
  }),
  TELEGRAM_WEBHOOK_URL: setting(base.optional(), {
    default: null,
    accepts: 'URL https:// yang dapat dijangkau oleh Telegram',
    explains: 'Alamat webhook. Kosong: long polling, yang berjalan tanpa alamat publik.',
  }),
  TELEGRAM_WEBHOOK_SECRET: secret(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,256}$/)
      .optional(),
    {
      default: null,
      accepts: '1 sampai 256 karakter dari A–Z, a–z, 0–9, _ dan -',
      explains: 'Kata rahasia yang menyertai setiap panggilan webhook; wajib bila webhook dipakai.',
    },
  ),
  TELEGRAM_MESSAGES_PER_SECOND: setting(decimal.pipe(z.number().min(0.1).max(1_000)).prefault('30'), {
    default: '30',
    accepts: 'bilangan 0.1 sampai 1000',
    explains: 'Banyaknya panggilan per detik untuk satu token bot; batas Telegram sekitar 30.',
  }),
  ...whatsappSettings,
  RETENTION_DAYS: setting(whole.pipe(z.int().min(1).max(36_500)).prefault('365'), {
    default: '365',
    accepts: 'bilangan bulat 1 sampai 36500',
    explains:
      'Setelah berapa hari tanpa kabar data pribadi seorang warga dihapus; tiap malam, kalau tidak ada pertanyaan terbuka.',
  }),
  DEADLINE_HOURS: setting(decimal.pipe(z.number().gt(0).max(8_760)).prefault('24'), {
    default: '24',
    accepts: 'bilangan lebih dari 0 sampai 8760, pecahan dengan titik (0.01 = 36 detik)',
    explains: 'Janji kepada warga, dalam jam.',
  }),
  DEADLINE_CALENDAR: setting(z.enum(['clock', 'working']).prefault('clock'), {
    default: 'clock',
    accepts: 'clock atau working',
    explains: 'clock: jam berjalan terus; working: menurut jam kerja dan hari libur kantor.',
  }),
  CLARIFY_HOURS: setting(decimal.pipe(z.number().min(0).max(720)).prefault('72'), {
    default: '72',
    accepts: 'bilangan 0 sampai 720 (0 = petugas tidak dapat meminta keterangan)',
    explains:
      'Berapa jam paling lama warga ditunggu bila petugas meminta keterangan; selama itu tenggat berhenti.',
  }),
  CLARIFY_END: setting(z.enum(['resume', 'close']).prefault('resume'), {
    default: 'resume',
    accepts: 'resume atau close',
    explains: 'Bila warga tidak membalas: resume = tenggat berjalan lagi; close = tiket ditutup.',
  }),
  REMIND_AT: setting(fractions.prefault('0.5,0.75,0.9'), {
    default: '0.5,0.75,0.9',
    accepts: 'pecahan di antara 0 dan 1 yang menaik, dipisahkan koma, misalnya 0.5,0.75,0.9',
    explains: 'Kapan petugas diingatkan, sebagai bagian dari tenggat.',
  }),
  CLAIM_MINUTES: setting(decimal.pipe(z.number().gt(0).max(1_440)).prefault('30'), {
    default: '30',
    accepts: 'bilangan lebih dari 0 sampai 1440',
    explains: 'Berapa menit tombol Ambil berlaku sebelum tiket terlepas sendiri.',
  }),
  CITIZEN_MESSAGES_PER_MINUTE: setting(whole.pipe(z.int().min(1).max(100_000)).prefault('30'), {
    default: '30',
    accepts: 'bilangan bulat 1 sampai 100000',
    explains:
      'Berapa pesan seorang warga yang dibaca tanpa jeda dalam satu menit; selebihnya dibaca satu per satu.',
  }),
  CITIZEN_MESSAGES_PER_HOUR: setting(whole.pipe(z.int().min(1).max(1_000_000)).prefault('300'), {
    default: '300',
    accepts: 'bilangan bulat 1 sampai 1000000',
    explains: 'Begitu juga dalam satu jam.',
  }),
  SURVEY_SHARE: setting(decimal.pipe(z.number().min(0).max(1)).prefault('0.1'), {
    default: '0.1',
    accepts: 'bilangan dari 0 sampai 1',
    explains: 'Bagian warga yang setelah dijawab diundang mengisi survei kepuasan; 0 = tidak ada.',
  }),
  CITIZEN_CASES_PER_DAY: setting(whole.pipe(z.int().min(1).max(100_000)).prefault('20'), {
    default: '20',
    accepts: 'bilangan bulat 1 sampai 100000',
    explains:
      'Berapa tiket seorang warga yang masuk ke meja instansi dalam 24 jam; selebihnya ditambahkan ke tiket terbarunya.',
  }),
  TIMEZONE: setting(timezone.prefault('Asia/Makassar'), {
    default: 'Asia/Makassar',
    accepts: 'nama zona waktu IANA: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT), …',
    explains: 'Zona waktu yang dibaca orang.',
  }),
  OFFICE_NAME: setting(
    z
      .string()
      .max(100)
      .regex(/^[^\p{Cc}]+$/u)
      .prefault('Pemerintah Kabupaten'),
    {
      default: 'Pemerintah Kabupaten',
      accepts: 'satu baris, paling banyak 100 karakter',
      explains: 'Nama pemerintah daerah yang berbicara.',
    },
  ),
  LOG_LEVEL: setting(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).prefault('info'),
    {
      default: 'info',
      accepts: 'trace, debug, info, warn, error, fatal, atau silent',
      explains: 'Seberapa banyak yang dicatat.',
    },
  ),
})

export type Settings = z.infer<typeof settingsSchema>
export type SettingName = keyof Settings

/** Every name that we read, in the order of the documentation. */
export const settingNames = settingsSchema.keyof().options

/** What people are told about this setting. */
export function aboutSetting(name: SettingName): About {
  const words = about.get(settingsSchema.shape[name])
  if (words === undefined) throw new Error(`${name} has no description in settings.ts`)
  return words
}
