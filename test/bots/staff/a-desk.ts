import { until } from '../../support/until.ts'
import { createStaffWorld } from './staff-world.ts'

/** Dishub's desk in a group with two officers of its own and one of another *instansi*. */
export async function openDesk() {
  const world = await createStaffWorld()
  const rahmat = await world.officer('dishub')
  const dewi = await world.officer('dishub', 'pejabat', 'Dewi')
  const stranger = await world.officer('dinkes', 'petugas', 'Agus')
  const { chat, key } = world.group([rahmat, dewi, stranger])
  await world.link('dishub', chat.id)
  return {
    world,
    rahmat,
    dewi,
    stranger,
    key,
    chatId: chat.id,
    /** A new question with its card in the group, once the desk knows that this message is the card. */
    async asked(words: string) {
      const { inquiry } = await world.question(words)
      const ticket = world.texts.formatTicket(inquiry.ticket)
      const card = await world.sees(key, words)
      const known = 'SELECT 1 FROM desk_message WHERE inquiry_id = $1 AND message_id = $2'
      await until(async () => (await world.rows(known, [inquiry.id, card.messageId])).length > 0, {
        what: 'the card is noted as posted',
      })
      return { inquiry, ticket, card }
    },
    /** The message as it stands in the group now. */
    cardNow: (messageId: number) =>
      world.emulator.messages(key).find((message) => message.messageId === messageId),
  }
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>
