/** WhatsApp's ids: of people and groups (`Wid`), and of messages (`MsgKey`). Plain objects inside, so that they can be handed over. */
export function createWid(from) {
  if (typeof from === 'object') return from
  const found = /^([\d-]+|status|0)@(c\.us|lid|g\.us|broadcast|newsletter)$/.exec(from)
  if (!found) throw new Error(`wid error: invalid wid`)
  const [, user, server] = found
  return Object.assign(Object.create(WID), { user, server, _serialized: from })
}

const WID = {
  isLid() {
    return this.server === 'lid'
  },
  isGroup() {
    return this.server === 'g.us'
  },
  isUser() {
    return this.server === 'c.us' || this.server === 'lid'
  },
  isStatus() {
    return this._serialized === 'status@broadcast'
  },
  toString() {
    return this._serialized
  },
}

export class MsgKey {
  constructor({ from, to, id, participant, selfDir, fromMe = selfDir === 'out', remote = to ?? from }) {
    this.fromMe = fromMe
    this.remote = remote
    this.id = id
    if (participant) this.participant = participant
    this._serialized = [fromMe, remote._serialized, id, participant?._serialized]
      .filter((x) => x !== undefined)
      .join('_')
  }

  static async newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(9))
    return `3EB0${[...bytes]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`
  }
}
