import { randomUUID } from 'node:crypto'
import { type Attachment, type AttachmentId, attachmentIdSchema } from '../../../src/routing/index.ts'
import type { ChannelWorld } from '../../conformance/channel.ts'
import type { FakeWhatsapp, Holder } from '../../support/whatsapp/fake-whatsapp.ts'
import type { Wire } from '../../support/whatsapp/wire.ts'
import { readBold } from './read-formatting.ts'

export const chatOf = ({ number }: Holder) => `${number}@c.us`

/** The files that answers bring along, by their ids. */
export type KeptFiles = Map<AttachmentId, Attachment & { content: Uint8Array }>

interface Cast {
  /** Whose address is the world's. */
  writer: Holder
  another: Holder
  /** Who never wrote. */
  stranger: Holder
}

/** What people do and see on WhatsApp, as the conformance suite wants it played. */
export function playPeople(fake: FakeWhatsapp, kept: KeptFiles, { writer, another, stranger }: Cast) {
  for (const person of [writer, another, stranger]) fake.join(person)
  let lastWritten: Wire | null = null
  const received = (holder = writer) => fake.chat(chatOf(holder)).filter(({ fromMe }) => fromMe)
  return {
    /** What the citizen has from us, as it came. */
    received,
    address: chatOf(writer),
    stranger: chatOf(stranger),
    async writes(text: string) {
      lastWritten = fake.receive(chatOf(writer), { type: 'chat', body: text })
    },
    anotherWrites: async (text: string) => fake.receive(chatOf(another), { type: 'chat', body: text }),
    async sendsPhoto({ caption, content }: { caption: string; content: Uint8Array }) {
      const directPath = fake.store(content)
      const media = { mimetype: 'image/jpeg', size: content.byteLength, directPath }
      fake.receive(chatOf(writer), { type: 'image', caption, body: 'aGFsbw==', media })
    },
    sendsSticker: async () => fake.receive(chatOf(writer), { type: 'sticker', body: 'aGFsbw==' }),
    async editsLastMessage(text: string) {
      if (lastWritten) fake.edit(lastWritten, text)
    },
    async chooses(label: string) {
      const line = received()
        .at(-1)
        ?.body?.split('\n')
        .find((one) => one.replace(/^\d\. /, '') === label)
      if (line === undefined) throw new Error(`"${label}" was not offered`)
      lastWritten = fake.receive(chatOf(writer), { type: 'chat', body: line.charAt(0) })
    },
    sees: () =>
      received().map(({ body = '' }) => {
        const { shown, bold } = readBold(body)
        return { ...apartFromChoices(shown), silent: false, bold }
      }),
    keepsFile(file: Parameters<ChannelWorld['keepsFile']>[0]) {
      const id = attachmentIdSchema.parse(randomUUID())
      kept.set(id, { id, mimeType: null, size: file.content.byteLength, ...file })
      return id
    },
    losesFile: (id: AttachmentId) => void kept.delete(id),
    seesFiles: () =>
      received().map(({ body, media, type }) => {
        if (!media) return { text: body ?? '', file: null, album: null }
        const content = [...fake.fileAt(media.directPath)]
        return {
          text: '',
          file: { kind: KINDS[type] ?? type, fileName: media.filename, content },
          album: null,
        }
      }),
    losesFileOnce: () => void fake.faults.sends.push('none', 'fails'),
    refusesFiles: (times: number) => fake.faults.refuseFiles(['image', 'document'], times),
    deletesAccount: async () => fake.leave(writer),
    losesConnectionAfter(messages: number) {
      fake.faults.sends.push(...Array.from({ length: messages }, () => 'none' as const), 'fails')
    },
  }
}

const KINDS: Readonly<Record<string, string>> = { image: 'photo', ptt: 'voice' }

/** A message's words, and the list under them. */
export function apartFromChoices(text: string): { text: string; choices: string[] } {
  const found = /\n\n((?:\d\. .*(?:\n|$))+)$/.exec(text)
  if (!found) return { text, choices: [] }
  const choices = (found[1] ?? '').split('\n').filter((line) => line !== '')
  return { text: text.slice(0, found.index), choices: choices.map((line) => line.replace(/^\d\. /, '')) }
}
