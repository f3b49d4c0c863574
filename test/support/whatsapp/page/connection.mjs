import { createWid } from './ids.mjs'
import { forgetDevice, keepDevice } from './session.mjs'

/** Asks the server for something; rejects while it can't be reached. */
export async function ask(what, body = {}) {
  const response = await fetch('/do', { method: 'POST', body: JSON.stringify({ what, ...body }) })
  if (!response.ok) throw new Error(`${what}: ${response.status}`)
  return response.json()
}

/** What the server tells, by its name, and what then happens in the page. */
const heard = {
  ref(world, { ref }) {
    world.conn.ref = ref
    world.conn.trigger('change:ref', world.conn, ref)
    if (world.socket.state !== 'UNPAIRED') world.setState('UNPAIRED')
  },
  async paired(world, { device }) {
    await keepDevice(device)
    world.device = device
    await ask('paired', { device })
  },
  welcome(world, { me, aliases, chats }) {
    world.me = { pn: createWid(me.pn), lid: createWid(me.lid) }
    world.aliases = new Map(aliases)
    for (const { id, unreadCount, t, messages } of chats) {
      // What came while nobody was connected is new to a page that has been here before.
      const isNewMsg = world.socket.hasSynced
      world.chatOf(id, { unreadCount, t }).set({ unreadCount })
      for (const wire of messages) world.take(wire, { isNewMsg })
    }
    world.setState('CONNECTED')
    if (!world.socket.hasSynced) world.sync()
    void resend(world)
  },
  names(world, { aliases }) {
    for (const [name, other] of aliases) world.aliases.set(name, other)
  },
  message: (world, wire) => void world.take(wire, { isNewMsg: true }),
  unread: (world, { chat, unreadCount }) => world.chatOf(chat).set({ unreadCount }),
  edit: (world, { words, ...key }) => world.find(key)?.set(words),
  revoke: (world, key) => world.find(key)?.set({ type: 'revoked', body: '' }),
  ack: (world, { ack, ...key }) => world.find({ ...key, fromMe: true })?.set({ ack }),
  state: (world, { state }) => world.setState(state),
  call: (world, call) => world.calls.set(call.id, { ...call, peerJid: createWid(call.peerJid) }),
  async logout(world) {
    world.cmd.trigger('logout')
    await forgetDevice()
    location.assign('/?post_logout=1')
  },
  reload: () => location.reload(),
  /** As a page does that computes for ever, or has lost its mind. */
  hang() {
    for (;;);
  },
}

/** Hands a message of our own to the server, which says by an `ack` what became of it. */
export async function deliver(world, message) {
  const { id, to, type, body, caption, quotedStanzaID, media } = message
  const wire = { id: id.id, chat: to._serialized, type, body, caption, quotedStanzaID, media }
  const { ack } = await ask('send', { wire }).catch(() => ({ ack: 0 }))
  if (ack !== 0) message.set({ ack })
}

/** What had no connection is sent as soon as there is one, as WhatsApp's page does. */
async function resend(world) {
  for (const message of world.messages.getModelsArray())
    if (message.id.fromMe && message.ack === 0) await deliver(world, message)
}

export function connect(world) {
  const events = new EventSource(`/events?device=${world.device ?? ''}`)
  let turn = Promise.resolve()
  for (const [name, happen] of Object.entries(heard))
    events.addEventListener(name, ({ data }) => {
      turn = turn.then(() => happen(world, JSON.parse(data))).catch(console.error)
    })
  events.addEventListener('error', () => {
    if (world.socket.state === 'CONNECTED') world.setState('TIMEOUT')
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 100, world)
  })
  // The device is known only now: the address it reconnects to has to name it.
  events.addEventListener('reconnect', () => {
    events.close()
    connect(world)
  })
}
