import {
  createCodeShow,
  createFileGatherer,
  createStaffBot,
  createStaffClient,
  createStaffDesk,
  createStaffDirect,
  createStaffSender,
  staffCommands,
} from '../bots/index.ts'
import type { InstansiId } from '../office/index.ts'
import { createDashboardOffer } from './offer-dashboard.ts'
import { createBotPost } from './bot-post.ts'
import { sourceOf } from './keep-updates.ts'
import type { Office } from './office.ts'
import { findGaps } from './find-gaps.ts'
import { createTokenCheck } from './token-check.ts'
import { workForBot } from './work-for-bot.ts'

/** So many questions are read when an officer asks for what is missing: a second's work at most. */
const LOOKED_AT_FOR_GAPS = 3_000

/** The officers' bot: takes replies and buttons, has them decided, and brings cards, previews and reminders. */
export function openStaffBot(office: Office, token: string) {
  const { database, knowledge, rules, clock, texts, log } = office
  const source = sourceOf(token)
  const tokenCheck = createTokenCheck({ name: 'bot petugas', setting: 'TELEGRAM_STAFF_TOKEN', log })
  const client = createStaffClient({ token, apiRoot: office.apiRoot })
  const whatsapp = office.config.whatsapp.kind === 'web'
  const showCode = createCodeShow({
    client,
    link: database.views.channelLink,
    caption: texts.say('desk-link-code'),
    onLinked: (chatId) => desk.tellLink(chatId),
    log,
  })
  const desk = createStaffDesk({
    transactions: office.transactions,
    rules,
    clock,
    knowledge,
    texts,
    likeliest: (text) => knowledge.understand(text).flatMap(({ responsible }) => responsible),
    direct: createStaffDirect({ client, views: database.views, texts, showCode, log }),
    whatsapp,
    gather: createFileGatherer({
      client,
      transactions: office.transactions,
      attachments: database.attachments,
      clock,
      log,
    }),
    alarm: (what, detail) => log.error({ alarm: what, ...detail }, 'The staff side needs attention'),
  })
  const gaps = (at: InstansiId | null, days: number) =>
    findGaps(
      { views: database.views, knowledge, most: LOOKED_AT_FOR_GAPS },
      { until: clock.now(), days, desk: at },
    )
  const dashboard = createDashboardOffer(office)
  let bot = open()

  function open() {
    return createStaffBot({
      client,
      token,
      mode: office.updateMode('petugas'),
      commands: staffCommands(texts, { whatsapp }),
      onFatal: tokenCheck.refuse,
      log,
    })
  }

  const takeUp = () => {
    tokenCheck.tryAgain()
    bot = open()
    return workForBot({
      office,
      source,
      round: 'staff',
      recipients: 'staff',
      pacing: office.telegramPacing,
      handle: (row) => desk.handle(bot.read(row.raw), row.id),
      deliver: createStaffSender({ client, views: database.views, texts, gaps, dashboard, clock, desk }),
      // Only citizens get official answers.
      recordDelivery: () => Promise.reject(new Error('An official answer came to the officers')),
      intake: bot,
    })
  }

  const post = createBotPost({ name: source, locks: database.locks, takeUp, log })
  return { post, check: tokenCheck.check, receive: (request: Request) => bot.receive(request) }
}
