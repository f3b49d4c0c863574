import { setTimeout as pause } from 'node:timers/promises'
import {
  type AttachmentId,
  type Outgoing,
  RetryLater,
  type Sent,
  Unreachable,
  type Views,
} from '../../routing/index.ts'
import { AnswerLost } from '../answer-lost.ts'
import { safeFileName, USUAL_NAME } from '../safe-file-name.ts'
import { splitBold } from '../split-bold.ts'
import { CITIZEN_TEXT_LIMIT } from '../split-text.ts'
import { PageFault } from './call-page.ts'
import type { Acknowledgements } from './acknowledgements.ts'
import { escapeMarks } from './escape-marks.ts'
import { fileType } from './file-type.ts'
import { markBold } from './mark-bold.ts'
import { numberChoices, withChoices } from '../number-choices.ts'
import type { OutgoingFile, TakenMessage, WhatsappClient } from './whatsapp-client.ts'

/** A message that fails so often at once is tried again after such a rest only (milliseconds): insisting gets numbers banned. */
const FAILURES_AT_ONCE = 5
const REST_MS = 300_000

interface Dependencies {
  /** The client that is linked and connected; rejects where there is none. */
  client(): Promise<WhatsappClient>
  acknowledgements: Acknowledgements
  /** The bytes of a file that goes along; null when nobody has them any more. */
  attachment: Views['attachment']
  /** How long WhatsApp's acknowledgement is waited for, in milliseconds. */
  patienceMs: number
  /** For so many milliseconds "typing" is shown before each text. */
  typingMs: number
}

interface Progress {
  /** What was being sent. */
  key: string
  sent: number
  messageId: string
  /** Handed to the page, and nobody knows whether WhatsApp has it. */
  pending: string | null
  /** How often WhatsApp has said of the part that is next that it failed. */
  failures: number
  missing: AttachmentId[]
}

type Step = (client: WhatsappClient, progress: Progress) => Promise<void>

/**
 * Sends one message, in as many parts as its length needs, the choices as a list under the last, its files behind. A part
 * counts as sent when WhatsApp's servers have it. When one fails, the same message sent again goes on with it; what the page
 * may still send by itself is asked after before it is sent anew.
 */
export function createMessageSender(deps: Dependencies) {
  const { acknowledgements, attachment, patienceMs, typingMs } = deps
  const begun = new Map<string, Progress>()

  /** Gives the id of the message that WhatsApp's servers have taken. */
  async function handOver(
    client: WhatsappClient,
    { address, progress }: { address: string; progress: Progress },
    give: () => Promise<TakenMessage | null>,
  ): Promise<string> {
    const before = progress.pending === null ? null : await client.acknowledged(progress.pending)
    const isUnderWay = progress.pending !== null && before !== null && before >= 0
    const taken = isUnderWay ? { id: progress.pending ?? '', ack: before } : await give()
    if (taken === null) throw new Unreachable('gone', 'Nobody on WhatsApp has this address')
    progress.pending = taken.id
    const outcome = await acknowledgements.outcome(taken.id, taken.ack, patienceMs)
    if (outcome === 'unknown') throw new AnswerLost('WhatsApp did not say in time whether it has the message')
    progress.pending = null
    if (outcome === 'taken') {
      progress.failures = 0
      return taken.id
    }
    if (!(await client.exists(address))) throw new Unreachable('gone', 'The number has left WhatsApp')
    progress.failures += 1
    if (progress.failures >= FAILURES_AT_ONCE)
      throw new RetryLater(REST_MS, 'WhatsApp could not send the message, again and again')
    throw new Error('WhatsApp could not send the message')
  }

  /** As people do: who answers long texts in no time is taken for a machine. */
  async function type(client: WhatsappClient, address: string): Promise<void> {
    if (typingMs === 0) return
    await client.typing(address).catch(() => {})
    await pause(typingMs)
  }

  function stepsOf(address: string, message: Outgoing): Step[] {
    const choices = numberChoices(message.choices ?? [])
    const parts = splitBold(message, CITIZEN_TEXT_LIMIT)
    const say = (text: string) => async (client: WhatsappClient, progress: Progress) => {
      await type(client, address)
      progress.messageId = await handOver(client, { address, progress }, () => client.sendText(address, text))
    }
    return [
      ...parts.map((part, index) => {
        const isLast = index === parts.length - 1
        return say(markBold(isLast ? withChoices(part, choices, message.choicesHint) : part))
      }),
      ...(message.documents ?? []).map(({ fileName, content }) =>
        sendingOf(address, { kind: 'document', fileName, mimeType: null, content }),
      ),
      ...(message.attachments ?? []).map((id) => sendingOfKept(address, id)),
      async (client, progress) => {
        const text = message.ifFilesMissing
        if (progress.missing.length === 0 || text === undefined) return
        await handOver(client, { address, progress }, () => client.sendText(address, escapeMarks(text)))
      },
    ]
  }

  function sendingOfKept(address: string, id: AttachmentId): Step {
    return async (client, progress) => {
      const file = await attachment(id)
      if (file === null) return void progress.missing.push(id)
      try {
        await sendingOf(address, file)(client, progress)
      } catch (error) {
        if (!(error instanceof Unreachable && error.reason === 'rejected')) throw error
        progress.missing.push(id)
      }
    }
  }

  /** What WhatsApp won't show as a picture or play, it still hands over as a document. */
  function sendingOf(address: string, given: Omit<OutgoingFile, 'fileName' | 'mimeType'> & NamedFile): Step {
    const { kind, content } = given
    const file: OutgoingFile = {
      kind,
      content,
      fileName: safeFileName(given.fileName, USUAL_NAME[kind]),
      mimeType: fileType(given),
    }
    return async (client, progress) => {
      try {
        await handOver(client, { address, progress }, () => client.sendFile(address, file))
      } catch (error) {
        if (!isRefusal(error)) throw error
        if (kind === 'document')
          throw new Unreachable('rejected', 'WhatsApp refuses the file', { cause: error })
        await sendingOf(address, { ...given, kind: 'document' })(client, progress)
      }
    }
  }

  return async (address: string, message: Outgoing): Promise<Sent> => {
    if (message.text.trim() === '') throw new Unreachable('rejected', 'A message without words')
    const key = [message.text, ...(message.attachments ?? [])].join('\0')
    // Without a client nothing is tried, and what was begun stays so.
    const client = await deps.client()
    const earlier = begun.get(address)
    begun.delete(address)
    const fresh = { key, sent: 0, messageId: '', pending: null, failures: 0, missing: [] }
    const progress: Progress = earlier?.key === key ? earlier : fresh
    try {
      await expectKnown(client, address)
      for (const step of stepsOf(address, message).slice(progress.sent)) {
        await step(client, progress)
        progress.sent += 1
      }
    } catch (error) {
      const isBegun = progress.sent > 0 || progress.pending !== null || progress.failures > 0
      if (isBegun && !(error instanceof Unreachable)) begun.set(address, progress)
      throw error
    }
    const { messageId, missing } = progress
    return { address, messageId, quotedAs: plainId(messageId), ...(missing.length > 0 ? { missing } : {}) }
  }
}

interface NamedFile {
  fileName: string | null
  mimeType: string | null
}

function isRefusal(error: unknown): boolean {
  return error instanceof PageFault && error.isRefusal
}

const ADDRESS = /^[\d-]+@(?:c\.us|lid|g\.us)$/

/** Whoever never wrote to us hears nothing from us: that is how numbers get banned. */
async function expectKnown(client: WhatsappClient, address: string): Promise<void> {
  if (!ADDRESS.test(address)) throw new Unreachable('gone', 'This is no address of WhatsApp')
  if (!(await client.hasHistory(address)))
    throw new Unreachable('never-started', 'Nobody at this address has written to this number')
}

/** The part of a message's id that quotations of it name. */
function plainId(messageId: string): string {
  return messageId.split('_')[2] ?? messageId
}
