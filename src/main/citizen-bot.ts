import { createOffers, createTelegramChannel } from '../bots/index.ts'
import { createBotPost } from './bot-post.ts'
import { citizenCommands } from './citizen-commands.ts'
import { sourceOf } from './keep-updates.ts'
import type { Office } from './office.ts'
import { createTokenCheck } from './token-check.ts'
import type { CitizenWork } from './work-for-citizens.ts'

/** The citizens' Telegram bot. */
export function openCitizenBot(office: Office, work: CitizenWork, token: string) {
  const { database, languages, clock, log } = office
  const source = sourceOf(token)
  const tokenCheck = createTokenCheck({ name: 'bot warga', setting: 'TELEGRAM_CITIZEN_TOKEN', log })
  const offers = createOffers({ memory: database.channelMemory('telegram'), clock, buttons: true })
  let channel = open()

  function open() {
    return createTelegramChannel({
      token,
      apiRoot: office.apiRoot,
      mode: office.updateMode('warga'),
      commands: citizenCommands(languages),
      attachment: database.views.attachment,
      onFatal: tokenCheck.refuse,
      log,
    })
  }

  const takeUp = () => {
    tokenCheck.tryAgain()
    channel = open()
    return work({ channel, source, round: 'citizen-telegram', pacing: office.telegramPacing, offers })
  }

  const post = createBotPost({ name: source, locks: database.locks, takeUp, log })
  return { post, check: tokenCheck.check, receive: (request: Request) => channel.receive(request) }
}
