import { codeAsVector } from '../bots/index.ts'
import { HOUR_MS } from '../office/index.ts'
import { createTexts } from '../texts/index.ts'
import { posterPage, type PosterWay } from '../web/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { readConfig } from './read-config.ts'
import { readOptions } from './read-options.ts'
import { writeNamedFile } from './write-file.ts'

/** As Telegram has it for bots, and a telephone number as WhatsApp's links have it. */
const BOT = /^@?(\w{5,32})$/
const NUMBER = /^\+?([1-9]\d{7,14})$/

/** One page to print and hang up, with the codes of the office's channels: an HTML file for any browser. */
export async function poster(context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(
    context,
    { telegram: { type: 'string' }, whatsapp: { type: 'string' } },
    { least: 1, most: 1 },
  )
  const [path = ''] = positionals
  if (!/\.html?$/i.test(path)) throw new Complaint(`${path}: nama berkas harus berakhiran .html.`, 2)
  const ways = [await telegram(values.telegram), await whatsapp(values.whatsapp)].filter(
    (way) => way !== null,
  )
  if (ways.length === 0) throw misused(context, 'Tulis --telegram, --whatsapp, atau keduanya.')
  const { officeName, timezone, deadline } = readConfig(context)
  const texts = createTexts({
    officeName,
    timeZone: timezone,
    deadlineMs: deadline.hours * HOUR_MS,
    workingHours: deadline.calendar === 'working',
  })
  await writeNamedFile(path, await posterPage(texts, ways))
  context.print(`${path}: buka di peramban, lalu cetak pada kertas A4.`)
  return 0
}

async function telegram(typed: string | undefined): Promise<PosterWay | null> {
  if (typed === undefined) return null
  const [, name] = BOT.exec(typed.trim()) ?? []
  if (!name) throw new Complaint(`--telegram ${typed}: tulis nama bot warga, misalnya jawab_malinau_bot.`, 2)
  return { channel: 'telegram', name: `@${name}`, code: await codeAsVector(`https://t.me/${name}`) }
}

async function whatsapp(typed: string | undefined): Promise<PosterWay | null> {
  if (typed === undefined) return null
  const [, number] = NUMBER.exec(typed.replace(/[\s.-]/g, '')) ?? []
  if (!number)
    throw new Complaint(`--whatsapp ${typed}: tulis nomor dengan kode negara, misalnya 6281234567890.`, 2)
  return { channel: 'whatsapp', name: `+${number}`, code: await codeAsVector(`https://wa.me/${number}`) }
}
