import { liftBlock, parseTicket } from '../routing/index.ts'
import { createTexts } from '../texts/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'
import { withOffice } from './open-office.ts'
import { readOptions } from './read-options.ts'

/** Whose messages reach no desk for a while, by the ticket for which it was decided; nobody's name. */
export async function listBlocks(context: CommandContext): Promise<number> {
  readOptions(context, {}, { least: 0, most: 0 })
  return withOffice(context, async ({ config, database, now }) => {
    const texts = createTexts({ officeName: config.officeName, timeZone: config.timezone })
    const all = await database.views.blocks(now)
    if (all.length === 0) context.print('Tidak ada warga yang diblokir.')
    for (const { ticket, reason, until } of all) {
      const cells = [texts.formatTicket(ticket), texts.say(`desk-block-reason-${reason}`)]
      context.print([...cells, `sampai ${texts.formatMoment(until)}`].join('\t'))
    }
    return 0
  })
}

/** Ends a block before its time; the citizen is told when the service runs. */
export async function liftBlockOf(context: CommandContext): Promise<number> {
  const [typed = ''] = readOptions(context, {}, { least: 1, most: 1 }).positionals
  const ticket = parseTicket(typed)
  if (!ticket) throw misused(context, `${typed}: bukan nomor tiket, misalnya 7K3-F9Q.`)
  return withOffice(context, async ({ config, database, now }) => {
    const block = (await database.views.blocks(now)).find((one) => one.ticket === ticket)
    const rules = { timeZone: config.timezone }
    const lifted =
      block && (await database.transactions.transact((tx) => liftBlock(tx, block.id, null, now, rules)))
    if (!lifted) throw new Complaint(`${typed}: pengirim tiket itu tidak sedang diblokir.`)
    context.print('Blokir dibuka. Warga diberi tahu.')
    return 0
  })
}
