import { usualFrame } from '../bots/index.ts'
import { changeSetting, type FrameTemplate, frameSetting, frameTemplateSchema } from '../routing/index.ts'
import { createTexts } from '../texts/index.ts'
import { type CommandContext, Complaint } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

/** Shows or sets the courtesy around answers, of the whole office or of one *instansi*. */
export async function salam(context: CommandContext): Promise<number> {
  const { values } = readOptions(
    context,
    {
      instansi: { type: 'string' },
      pembuka: { type: 'string' },
      penutup: { type: 'string' },
      nama: { type: 'string' },
      bawaan: { type: 'boolean', default: false },
    },
    { least: 0, most: 0 },
  )
  return withOffice(context, async ({ database, config, now }) => {
    const { instansi, pembuka, penutup, nama, bawaan } = values
    const known = await database.knowledge.listInstansi()
    if (instansi !== undefined && !known.some(({ id }) => id === instansi))
      throw new Complaint(
        `--instansi ${instansi}: tidak ada dalam direktori. Lihat \`jawab24 instansi list\`.`,
      )
    const key = frameSetting(instansi)
    const texts = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    const office = await database.settings.read(frameSetting(), frameTemplateSchema)
    const before = (await database.settings.read(key, frameTemplateSchema)) ?? office ?? usualFrame(texts)
    const changes = pembuka !== undefined || penutup !== undefined || nama !== undefined
    const wanted = frameTemplateSchema.safeParse({
      opening: pembuka ?? before.opening,
      closing: penutup ?? before.closing,
      signature: nama ?? before.signature,
    })
    const blank = [pembuka, penutup, nama].flatMap((text) => text?.match(/\{[^}]*\}?/g) ?? [])
    const unknown = blank.find((each) => each !== '{instansi}')
    if (unknown !== undefined)
      throw new Complaint(
        `${unknown} tidak dikenal: warga akan membacanya begitu saja. Yang diganti hanya {instansi}.`,
      )
    if (!wanted.success)
      throw new Complaint('Salam, penutup, dan nama masing-masing paling banyak 300 huruf.')
    if (changes || bawaan)
      await database.transactions.transact((tx) => {
        const value = bawaan ? null : wanted.data
        const detail = { instansi: instansi ?? null, usual: bawaan }
        return changeSetting(tx, { key, value, officer: null, act: 'frame-set', detail }, now)
      })
    const usual = instansi === undefined ? usualFrame(texts) : (office ?? usualFrame(texts))
    show(context, bawaan ? usual : wanted.data)
    return 0
  })
}

function show({ print }: CommandContext, { opening, closing, signature }: FrameTemplate): void {
  for (const line of [opening, '', '(jawaban petugas)', '', closing, signature]) print(line)
}
