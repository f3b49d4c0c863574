import type { Loss, MediaKind } from '../../routing/index.ts'

/** What WhatsApp's page tells. `raw`: a message as the page has it, to be read by the adapter. */
export interface ClientEvents {
  /** A code to be scanned with the telephone; the one before no longer holds. */
  onCode(code: string): void
  /** Linked and able to work; also after the page was loaded anew. `number`: without "+". */
  onReady(number: string): void
  onMessage(raw: unknown): void
  onEdited(raw: unknown, change: { before: unknown; after: unknown }): void
  onRevoked(raw: unknown): void
  onCall(call: { id: unknown; from: unknown }): void
  /** What became of a message of ours, by its id: −1 failed, 1 WhatsApp has it, 2 the telephone, 3 read. */
  onAcknowledged(id: string, ack: number): void
  /** Resolves when what was told is kept: for a wire that tells again of what isn't. Rejects when it won't be. */
  kept(): Promise<void>
  /** Told once at most. */
  onLost(loss: Loss): void
}

/** A message of ours as WhatsApp's page took it; `ack` as in `onAcknowledged`. */
export interface TakenMessage {
  id: string
  ack: number
}

export interface OutgoingFile {
  kind: MediaKind
  fileName: string
  mimeType: string
  content: Uint8Array
}

/** By which way WhatsApp is reached. */
export interface WhatsappWay {
  open(events: ClientEvents): Promise<WhatsappClient>
  /** What links us: made ready before each client, forgotten after a logout. */
  session: { prepare(): Promise<void>; forget(): Promise<void> }
}

/** One browser with WhatsApp's page, from its start to its end. Each call rejects when the page doesn't answer in time. */
export interface WhatsappClient {
  /** Resolves when the page is there; linking and readiness are told by events. */
  start(): Promise<void>
  /** The connection as the page sees it; `CONNECTED` is the one in which messages go out. */
  state(): Promise<string | null>
  /** Null: nobody has that address. */
  sendText(address: string, text: string): Promise<TakenMessage | null>
  sendFile(address: string, file: OutgoingFile): Promise<TakenMessage | null>
  /** False: WhatsApp no longer lets this message be changed. */
  editText(messageId: string, text: string): Promise<boolean>
  /** What became of a message of ours; null: the page doesn't know it. */
  acknowledged(messageId: string): Promise<number | null>
  typing(address: string): Promise<void>
  /** The file of a message; null: WhatsApp no longer has it. */
  download(messageId: string): Promise<Uint8Array | null>
  /** All names that WhatsApp has for this person (`…@c.us`, `…@lid`), the number first; the given one always among them. */
  namesOf(address: string): Promise<string[]>
  /** Does this person still have WhatsApp? True where WhatsApp doesn't say. */
  exists(address: string): Promise<boolean>
  /** Has anything ever been written in this chat? */
  hasHistory(address: string): Promise<boolean>
  /** Messages of people from this moment on, oldest first; whether the telephone's owner has read them or not. */
  receivedSince(since: Date): Promise<unknown[]>
  /** Ends the link at WhatsApp itself: this page, and any later one, has to be scanned again. */
  logOut(): Promise<void>
  /** What the page's own memory holds, in bytes. */
  memory(): Promise<number>
  /** Ends the browser, by force where it doesn't end by itself. */
  end(): Promise<void>
}
