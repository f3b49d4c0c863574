import { z } from 'zod'
import { setting } from './about-setting.ts'
import { decimal, programArguments } from './shapes.ts'

/** The settings of WhatsApp, in the order of the documentation. */
export const whatsappSettings = {
  WHATSAPP: setting(z.enum(['off', 'web']).prefault('off'), {
    default: 'off',
    accepts: 'off atau web',
    explains:
      'Saluran WhatsApp: web = tidak resmi, lewat Chromium di mesin ini; baca docs/panduan-whatsapp.md.',
  }),
  CHROMIUM_PATH: setting(z.string().optional(), {
    default: null,
    accepts: 'jalur berkas program Chromium atau Chrome',
    explains: 'Peramban untuk WhatsApp. Kosong: dicari di mesin ini.',
  }),
  CHROMIUM_ARGS: setting(programArguments.prefault(''), {
    default: null,
    accepts: 'argumen dipisahkan spasi; argumen yang berisi spasi diapit tanda kutip sampai penutupnya',
    explains: 'Argumen tambahan untuk peramban itu, misalnya untuk proksi.',
  }),
  WHATSAPP_MESSAGES_PER_MINUTE: setting(decimal.pipe(z.number().min(1).max(60_000)).prefault('30'), {
    default: '30',
    accepts: 'bilangan 1 sampai 60000',
    explains: 'Banyaknya pesan keluar per menit dari nomor itu; makin banyak, makin besar risiko diblokir.',
  }),
  WHATSAPP_PAUSE_SECONDS: setting(decimal.pipe(z.number().min(0).max(60)).prefault('2'), {
    default: '2',
    accepts: 'bilangan 0 sampai 60',
    explains: 'Jeda paling singkat antara dua pesan kepada orang yang sama, dalam detik.',
  }),
  WHATSAPP_TYPING_SECONDS: setting(decimal.pipe(z.number().min(0).max(20)).prefault('1'), {
    default: '1',
    accepts: 'bilangan 0 sampai 20',
    explains: 'Berapa detik "sedang mengetik" tampak sebelum sebuah pesan dikirim.',
  }),
}
