import { localTime } from '../../office/index.ts'
import {
  type Channel,
  type ChannelMemory,
  type Clock,
  type Heard,
  Unreachable,
  type Views,
} from '../../routing/index.ts'
import type { Log } from '../log.ts'
import { createAcknowledgements } from './acknowledgements.ts'
import { fetchFile } from './fetch-file.ts'
import { createArrivalKeeper } from './keep-arrivals.ts'
import { markBold } from './mark-bold.ts'
import { numberChoices, withChoices } from '../number-choices.ts'
import { pauseAfterMs } from './pause-after.ts'
import { readUpdate } from './read-update.ts'
import { createReadReceipts } from './read-receipts.ts'
import { createMessageSender } from './send-message.ts'
import { createConnection, type LinkState, type Patience, USUAL_PATIENCE } from './stay-connected.ts'
import { type OwnNames, takeCall, takeChange, takeEdit, takeMessage, takeRevocation } from './take-event.ts'
import type { WhatsappClient, WhatsappWay } from './whatsapp-client.ts'

/** How long WhatsApp's servers may take to say that they have a message, in milliseconds. */
const ACKNOWLEDGED_WITHIN_MS = 20_000
/**
 * What came so shortly before we last heard everything (milliseconds) is asked for once more: clocks differ by minutes, and for a
 * quarter of an hour a message can be edited.
 */
const OVERLAP_MS = 1_500_000
/** Milliseconds of the clock between two notes of until when everything was heard. */
const NOTE_EVERY_MS = 60_000
/** The page's own memory; with the rest of the browser that is about the 1 GB that a number is given. */
const MOST_MEMORY_BYTES = 600_000_000
/** So much of what seemed to concern nobody is remembered until our own names are known. */
const DOUBTFUL_AT_MOST = 50
/** The hour of the day at which the fewest write. */
const QUIETEST_HOUR = 3
/** A browser that has worked for so long (milliseconds) is exchanged at the next quiet hour. */
const RENEW_AFTER_MS = 12 * 3_600_000

/** No number is linked, or it is not yet known which. */
const NOBODY: OwnNames = { number: '', names: [] }

interface Dependencies {
  through: WhatsappWay
  memory: ChannelMemory
  /** The bytes of a file that an answer brings along; null when nobody has them any more. */
  attachment: Views['attachment']
  clock: Pick<Clock, 'now'>
  /** By which it is night. */
  timeZone: string
  /** For so many real milliseconds "typing" is shown before a message. */
  typingMs: number
  /** The number's state changed: a code to scan, linked, lost. */
  onState(state: LinkState): void
  log: Log
  /** Real milliseconds; by default those of real life. */
  patience?: Partial<Patience & { acknowledgedMs: number; renewAfterMs: number }>
  /** How long is waited after a loss, in real milliseconds; by default as `pause-after.ts` has it. */
  pauseAfterMs?: typeof pauseAfterMs
}

/** The citizens' WhatsApp, and how its number stands. */
export interface WhatsappChannel extends Channel {
  state(): LinkState
}

/** The citizens' way in over WhatsApp: in private, as plain text with numbered choices. */
export function createWhatsappChannel(deps: Dependencies): WhatsappChannel {
  const { memory, attachment, clock, onState, log } = deps
  const {
    acknowledgedMs = ACKNOWLEDGED_WITHIN_MS,
    renewAfterMs = RENEW_AFTER_MS,
    ...patience
  } = deps.patience ?? {}
  const acknowledgements = createAcknowledgements()
  const receipts = createReadReceipts({ memory, clock, log })
  const arrivals = createArrivalKeeper({ memory, log })
  let own: OwnNames & Pick<Heard, 'from'> = NOBODY
  /** What was told before our own names are known: in a group it may be to us. */
  const doubtful: unknown[] = []
  let codeShownAt = clock.now()
  let linkedAt: Date | null = null
  let notedAt = Number.NEGATIVE_INFINITY

  const connection = createConnection({
    through: deps.through,
    patience: { ...USUAL_PATIENCE, ...patience },
    hear: (client) => ({
      onMessage(raw) {
        const taken = takeMessage(raw, own)
        if (taken) arrivals.offer(client, taken)
        else if (own === NOBODY && doubtful.length < DOUBTFUL_AT_MOST) doubtful.push(raw)
      },
      onEdited: (raw, change) => arrivals.offer(client, takeEdit(raw, change)),
      onRevoked: (raw) => arrivals.offer(client, takeRevocation(raw)),
      onCall: (call) => arrivals.offer(client, takeCall(call)),
      onAcknowledged(id, ack) {
        acknowledgements.note(id, ack)
        receipts.note(id, ack)
      },
      kept: arrivals.kept,
    }),
    onReady: (client, number) => void catchUp(client, number),
    onAlive() {
      void noteHeard()
      void receipts.look()
      void unlinkIfAsked()
    },
    isTired,
    pauseAfterMs: deps.pauseAfterMs ?? pauseAfterMs,
    onState(state) {
      if (state.is === 'waiting') {
        codeShownAt = clock.now()
        own = NOBODY
      }
      linkedAt = state.is === 'linked' ? (linkedAt ?? clock.now()) : null
      onState(state)
    },
    log,
  })

  /** Fetches what came while nobody listened, once: what was kept before is not kept again. */
  async function catchUp(client: WhatsappClient, number: string): Promise<void> {
    try {
      const names = await client.namesOf(`${number}@c.us`)
      const heard = await memory.heard()
      const isKnown = heard?.number === number
      // A telephone that is linked for the first time brings all that it ever got: that is nobody's question to us, then and
      // after any restart. What came since the code was shown is.
      const from = isKnown ? heard.from : codeShownAt
      own = { number, names, ...(from && { from }) }
      for (const raw of doubtful.splice(0)) arrivals.offer(client, takeMessage(raw, own))
      const overlapAt = isKnown ? heard.until.getTime() - OVERLAP_MS : 0
      const since = new Date(Math.max(overlapAt, from?.getTime() ?? 0))
      if (!isKnown) await memory.noteHeard({ number, until: since, from: since })
      const missed = await client.receivedSince(since)
      for (const raw of missed) {
        arrivals.offer(client, takeMessage(raw, own))
        arrivals.offer(client, takeChange(raw, isKnown ? heard.until : since))
      }
      if (isKnown) await receipts.catchUp(client)
    } catch (error) {
      log.warn({ err: error }, 'What came over WhatsApp meanwhile could not be fetched')
    }
  }

  /** A page that runs for days grows. It is exchanged when nobody writes, and at any hour before the machine suffers. */
  async function isTired(client: WhatsappClient, aliveMs: number): Promise<boolean> {
    if (!arrivals.isIdle()) return false
    if (aliveMs >= renewAfterMs && localTime(clock.now(), deps.timeZone).hour === QUIETEST_HOUR) return true
    const bytes = await client.memory()
    if (bytes < MOST_MEMORY_BYTES) return false
    log.warn({ bytes }, 'The page for WhatsApp has grown too large')
    return true
  }

  /** Now and then: whoever starts after a crash asks for what came since. */
  async function noteHeard(): Promise<void> {
    const until = clock.now()
    if (own.number === '' || !arrivals.isIdle() || until.getTime() - notedAt < NOTE_EVERY_MS) return
    notedAt = until.getTime()
    const { number, from } = own
    await memory.noteHeard({ number, until, ...(from && { from }) }).catch((error: unknown) => {
      log.warn({ err: error }, 'Until when WhatsApp was heard could not be noted')
    })
  }

  /** An admin wants another number. */
  async function unlinkIfAsked(): Promise<void> {
    try {
      const asked = await memory.unlinkAsked()
      if (asked?.number === own.number && linkedAt !== null && asked.at >= linkedAt) await connection.unlink()
    } catch (error) {
      log.warn({ err: error }, 'Whether WhatsApp shall be unlinked could not be read')
    }
  }

  const send = createMessageSender({
    client: connection.connected,
    acknowledgements,
    attachment,
    patienceMs: acknowledgedMs,
    typingMs: deps.typingMs,
  })

  return {
    name: 'whatsapp',

    async start(keep) {
      arrivals.start(keep)
      connection.start()
    },
    async stop() {
      // Side by side: the browser may still wait until what it told is kept.
      await Promise.all([connection.stop(), arrivals.stop()])
    },
    state: connection.state,
    read: readUpdate,
    fetch: (media) => fetchFile(connection.connected, media),
    send,

    async edit(sent, message) {
      const client = await connection.connected()
      const choices = numberChoices(message.choices ?? [])
      const { text: words, bold = [] } = message
      const text = markBold(withChoices({ text: words, bold }, choices, message.choicesHint))
      if (!(await client.editText(sent.messageId, text)))
        throw new Unreachable('rejected', 'WhatsApp no longer lets this message be changed')
    },

    async typing(address) {
      try {
        await (await connection.connected()).typing(address)
      } catch (error) {
        log.info({ err: error }, '"Typing" was not shown')
      }
    },
  }
}
