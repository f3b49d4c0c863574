import type {
  Clock,
  InquiryId,
  KnowledgeBase,
  Rules,
  Transaction,
  Transactions,
} from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { isBlockButton } from './block-buttons.ts'
import { isBreachButton } from './breach-buttons.ts'
import { readButton } from './callback-data.ts'
import { pressBlockButton } from './flows/manage-blocks.ts'
import { askDeskToTell } from './flows/ask-desk-to-tell.ts'
import { pressListButton } from './flows/list-tickets.ts'
import { followMigration, loseChat, loseTopic } from './flows/lose-chat.ts'
import { pressApprovalButton } from './flows/press-approval-button.ts'
import { pressBreachButton } from './flows/press-breach-button.ts'
import { pressCardButton } from './flows/press-card-button.ts'
import { pressDelayButton } from './flows/tell-delay.ts'
import { isDelayButton } from './delay-buttons.ts'
import { pressDraftButton } from './flows/press-draft-button.ts'
import { pressProposalButton } from './flows/press-proposal-button.ts'
import { pressRegisterButton } from './flows/press-register-button.ts'
import { pressInputButton } from './flows/press-input-button.ts'
import { pressLinkButton } from './flows/show-link.ts'
import { pressTemplateButton } from './flows/press-template-button.ts'
import { runCommand } from './flows/run-command.ts'
import { takeReply } from './flows/take-reply.ts'
import { addToAlbum, rewriteAnswer } from './flows/rewrite-answer.ts'
import { type createFileGatherer, type GatheredFiles, NO_FILES } from './gather-files.ts'
import { type PressAnswer, pressAnswer } from './press-answer.ts'
import { usualFrame } from './usual-frame.ts'
import { isProposalButton } from './proposal-buttons.ts'
import { isRegisterButton } from './register-buttons.ts'
import { isLinkButton } from './link-buttons.ts'
import { isInputButton } from './input-buttons.ts'
import { isTemplateButton } from './template-buttons.ts'
import { absenceOf, type Alarm, type Scene, say, sayNotRegistered } from './scene.ts'
import type { Place, StaffIncoming } from './staff-incoming.ts'
import type { Loss } from './to-staff-error.ts'

export interface Dependencies {
  transactions: Transactions
  rules: Rules
  clock: Clock
  /** The *instansi* that are likely responsible for these words, likeliest first (ids of the directory). */
  likeliest: (text: string) => { id: string }[]
  /** What proposed questions are compared with. */
  knowledge: Pick<KnowledgeBase, 'understand'>
  texts: Pick<Texts, 'say' | 'formatTicket' | 'formatMoment' | 'officeName'>
  /** What can't wait for the outbox. Best effort: none of these ever rejects. */
  direct: DirectAnswers
  alarm: Alarm
  /** WhatsApp is switched on. */
  whatsapp: boolean
  /** Fetches the files of a message before it is decided about. */
  gather: ReturnType<typeof createFileGatherer>
}

export interface DirectAnswers {
  /** Tells the presser on the own screen what the button did. */
  answerPress(pressId: string, answer: PressAnswer): Promise<void>
  /** Can the bot write to this account in private? True when nobody can tell. */
  isReachable(telegramId: number): Promise<boolean>
  /** Takes a message out of a group: a code that everybody could read. */
  removeMessage(chatId: number, messageId: number): Promise<void>
  /** Shows the code for WhatsApp in a private chat, for minutes. */
  showCode(chatId: number): Promise<void>
}

export interface StaffDesk {
  /** Does what one update asks, in one transaction, once. Rejects when the database fails: the update then waits. */
  handle(incoming: StaffIncoming, inboxId: bigint): Promise<void>
  /** Tells in this chat how the number on WhatsApp stands. */
  tellLink(chatId: number): Promise<void>
  /** Telegram said while sending that this group has a new id. */
  chatMigrated(from: number, to: number): Promise<void>
  /** Telegram said while sending that the bot can't write there any more: to the whole chat, or to this topic of it. */
  placeLost(place: { chatId: number; threadId: number | null }, loss: Exclude<Loss, null>): Promise<void>
  /** A *pejabat* could not be told in private that time runs out: the desk that holds the case is asked to. */
  approverUnreached(telegramId: number, about: { inquiry: InquiryId; referral: number }): Promise<void>
}

/** The officers' side: what they write and press becomes commands to the core. */
export function createStaffDesk(deps: Dependencies): StaffDesk {
  const { transactions, clock, rules, direct, alarm } = deps
  const frame = usualFrame(deps.texts)

  function sceneOf(
    tx: Transaction,
    now: Date,
    place: Place,
    messageId: number | null,
    { gathered, showCode }: Pick<Found, 'gathered' | 'showCode'> = { gathered: NO_FILES, showCode: () => {} },
  ): Omit<Scene, 'officer'> {
    const { likeliest, knowledge, whatsapp } = deps
    const told = { rules, place, messageId, former: null, gathered, texts: deps.texts }
    return { tx, now, ...told, likeliest, knowledge, frame, alarm, whatsapp, showCode }
  }

  async function act(tx: Transaction, incoming: StaffIncoming, now: Date, found: Found) {
    switch (incoming.type) {
      case 'ignored':
        return null
      case 'migration':
        await followMigration({ tx, now, rules, alarm }, incoming.from, incoming.to)
        return null
      case 'membership':
        await followMembership(tx, incoming, now)
        return null
      case 'topic':
        if (incoming.happened === 'closed') await topicClosed(tx, incoming)
        return null
    }
    const { sender, messageId } = incoming
    const officer = sender ? await tx.officerByTelegram(sender.telegramId, now) : null
    const former = officer || !sender ? null : await tx.registeredByTelegram(sender.telegramId)
    const scene: Scene = { ...sceneOf(tx, now, incoming, messageId, found), officer, former }
    if (incoming.type === 'button') return press(scene, incoming.data, found.reachable)
    await takeWritten(scene, incoming)
    return null
  }

  async function followMembership(
    tx: Transaction,
    incoming: Extract<StaffIncoming, { type: 'membership' }>,
    now: Date,
  ): Promise<void> {
    if (incoming.private) return
    if (incoming.now === 'out') return loseChat({ tx, now, rules, alarm }, incoming.chatId)
    if (incoming.before === 'out') {
      await say({ ...sceneOf(tx, now, incoming, null), officer: null }, 'help')
    }
  }

  async function topicClosed(tx: Transaction, { chatId, threadId }: Place): Promise<void> {
    const linked = (await tx.desks()).find((desk) => desk.chatId === chatId && desk.threadId === threadId)
    if (linked) alarm('topic-closed', { chatId, threadId, desk: linked.instansi })
  }

  return {
    async handle(incoming, inboxId) {
      const now = clock.now()
      let codeFor: number | null = null
      const found = {
        reachable: await probe(incoming, direct),
        gathered: await deps.gather(incoming, inboxId),
        showCode: (chatId: number) => void (codeFor = chatId),
      }
      const outcome = await transactions.transact(async (tx) => {
        if (!(await tx.handle(inboxId, now))) return { fresh: false, answer: null }
        return { fresh: true, answer: await act(tx, incoming, now, found) }
      })
      if (incoming.type === 'button' && outcome.answer) {
        await direct.answerPress(incoming.pressId, outcome.answer)
      }
      if (outcome.fresh && codeFor !== null) void direct.showCode(codeFor)
      if (outcome.fresh && showsCode(incoming)) {
        await direct.removeMessage(incoming.chatId, incoming.messageId)
      }
    },
    tellLink: (chatId) =>
      transactions.transact((tx) => {
        const message = { type: 'channel-link' as const }
        return tx.owe([{ to: 'chat', chatId, threadId: null, replyTo: null, message }], clock.now())
      }),
    chatMigrated: (from, to) =>
      transactions.transact((tx) => followMigration({ tx, now: clock.now(), rules, alarm }, from, to)),
    approverUnreached: (telegramId, about) =>
      transactions.transact((tx) => askDeskToTell({ tx, now: clock.now(), rules }, telegramId, about)),
    placeLost: ({ chatId, threadId }, loss) =>
      transactions.transact((tx) => {
        const scene = { tx, now: clock.now(), rules, alarm }
        return loss === 'chat' ? loseChat(scene, chatId) : loseTopic(scene, chatId, threadId)
      }),
  }
}

/** What had to be asked of Telegram before anything is locked. */
interface Found {
  /** May the bot write to the presser in private? */
  reachable: boolean
  gathered: GatheredFiles
  showCode: Scene['showCode']
}

async function press(scene: Scene, data: string, reachable: boolean): Promise<PressAnswer> {
  const { officer } = scene
  if (!officer) {
    const { why, at } = absenceOf(scene)
    return pressAnswer(why, { at })
  }
  const button = readButton(data)
  if (!button) return pressAnswer('old-button')
  if (isBlockButton(button)) return pressBlockButton({ ...scene, officer }, button)
  if (isBreachButton(button)) return pressBreachButton({ ...scene, officer }, button)
  if (isProposalButton(button)) return pressProposalButton({ ...scene, officer }, button)
  if (isRegisterButton(button)) return pressRegisterButton({ ...scene, officer }, button)
  if (isDelayButton(button)) return pressDelayButton({ ...scene, officer }, button)
  if (isInputButton(button)) return pressInputButton({ ...scene, officer }, button)
  if (isLinkButton(button)) return pressLinkButton({ ...scene, officer }, button)
  if (isTemplateButton(button)) return pressTemplateButton({ ...scene, officer }, button)
  if (button.verb === 'approve-answer' || button.verb === 'return-answer')
    return pressApprovalButton({ ...scene, officer }, button)
  if (button.verb === 'tickets' || button.verb === 'show')
    return pressListButton({ ...scene, officer }, button)
  if ('draft' in button) return pressDraftButton({ ...scene, officer }, button)
  return pressCardButton({ ...scene, officer }, button, reachable)
}

async function takeWritten(scene: Scene, incoming: Written): Promise<void> {
  const { tx, officer } = scene
  if (officer && 'albumId' in incoming && incoming.type !== 'edited') {
    const album = incoming.albumId && (await tx.draftByAlbum(incoming.chatId, incoming.albumId))
    if (album) return addToAlbum({ ...scene, officer }, album, incoming)
  }
  switch (incoming.type) {
    case 'command':
      return runCommand(scene, incoming)
    case 'reply':
      return takeReply(scene, incoming)
    case 'message':
      // Talk among colleagues is theirs; in private somebody waits for a word.
      if (!incoming.private) return
      if (officer) return say(scene, 'not-a-card')
      return scene.former ? sayNotRegistered(scene) : say(scene, 'start-private')
    case 'edited': {
      const draft = officer ? await tx.draftBySource(incoming.chatId, incoming.messageId) : null
      if (officer && draft) await rewriteAnswer({ ...scene, officer }, draft, incoming)
    }
  }
}

type Written = Extract<StaffIncoming, { messageId: number; type: 'command' | 'reply' | 'message' | 'edited' }>

/** Files and whole words go to the officer in private: only there can Telegram tell whether that chat was ever opened. */
async function probe(incoming: StaffIncoming, direct: DirectAnswers): Promise<boolean> {
  if (incoming.type !== 'button') return true
  const verb = readButton(incoming.data)?.verb
  if (verb !== 'files' && verb !== 'data') return true
  return direct.isReachable(incoming.sender.telegramId)
}

function showsCode(incoming: StaffIncoming): incoming is Extract<StaffIncoming, { type: 'command' }> {
  return incoming.type === 'command' && incoming.name === 'daftar' && !incoming.private
}
