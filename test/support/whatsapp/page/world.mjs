import { createWid, MsgKey } from './ids.mjs'
import { Collection, Model, Observable } from './observable.mjs'
import { readDevice } from './session.mjs'

/** A message as WhatsApp's page holds it; `wire`: as the server tells of it. */
class Msg extends Model {
  constructor(wire, { isNewMsg }) {
    const id = new MsgKey({
      id: wire.id,
      fromMe: wire.fromMe,
      remote: createWid(wire.chat),
      participant: wire.author && createWid(wire.author),
    })
    super({ ...wire, ...wire.media, id, isNewMsg, from: createWid(wire.from), to: createWid(wire.to) })
    if (wire.author) this.author = createWid(wire.author)
    if (wire.media) this.mediaData = { mediaStage: 'NEED_POKE' }
  }

  async downloadMedia() {
    this.mediaData.mediaStage = 'RESOLVED'
  }

  serialize() {
    const { collection: _, mediaData: __, mediaObject: ___, ...fields } = this
    const plain = (value) => (value?._serialized && value.server ? { ...value } : value)
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]))
  }

  msgContextInfo() {
    return { quotedStanzaID: this.id.id, quotedMsg: { type: this.type } }
  }
}

class Chat extends Model {
  msgs = { getModelsArray: () => this.ofChat() }

  constructor({ id, unreadCount = 0, t }, messages) {
    super({ id: createWid(id), unreadCount, t, formattedTitle: id, mute: { expiration: 0 } })
    this.ofChat = () => messages.getModelsArray().filter((one) => one.id.remote._serialized === id)
  }

  get lastReceivedKey() {
    return this.ofChat().at(-1)?.id
  }

  serialize() {
    const { id, unreadCount, t, formattedTitle } = this
    return {
      id: { ...id },
      unreadCount,
      t,
      formattedTitle,
      msgs: this.ofChat().map((one) => one.id._serialized),
    }
  }
}

/** All that the page knows: the connection, its own number, chats and messages. */
export async function createWorld() {
  const socket = Object.assign(new Observable(), { state: 'OPENING', hasSynced: false })
  const messages = new Collection()
  const chats = new Collection()
  const conn = Object.assign(new Observable(), {
    ref: undefined,
    platform: 'android',
    serialize: () => ({ pushname: 'Jawab24', platform: 'android' }),
  })

  return {
    device: await readDevice(),
    /** Own ids, once linked: `{ pn, lid }`. */
    me: null,
    socket,
    conn,
    messages,
    chats,
    cmd: new Observable(),
    calls: new Map(),
    /** lid ↔ number, as far as WhatsApp tells. */
    aliases: new Map(),

    setState(state) {
      socket.state = state
      socket.trigger('change:state', socket, state)
    },
    /** Whoever listens later than this is told all the same: WhatsApp's sync takes longer than any listener. */
    sync() {
      socket.hasSynced = true
      const tell = () => {
        if (!socket.hears('change:hasSynced')) return setTimeout(tell, 5)
        socket.trigger('change:hasSynced', socket, true)
      }
      tell()
    },
    chatOf(id, known = {}) {
      return chats.get(id) ?? chats.add(new Chat({ id, ...known }, messages))
    },
    take(wire, { isNewMsg }) {
      const chat = this.chatOf(wire.chat)
      const found = messages.get(new Msg(wire, { isNewMsg }).id)
      if (found) return found
      chat.t = wire.t
      return messages.add(new Msg(wire, { isNewMsg }))
    },
    find: ({ id, chat, fromMe = false }) => messages.get(`${fromMe}_${chat}_${id}`),
  }
}
