import { cannedMedia } from '../../../src/simulator/page-canned-media.ts'
import { type FakeWhatsapp, type Holder, OFFICE } from '../whatsapp/fake-whatsapp.ts'
import type { Wire } from '../whatsapp/wire.ts'

/** Who writes until somebody else is named. */
const FIRST: Holder = { number: '6281300000001', lid: '81300000001' }
const GROUP = '120363000000000001@g.us'
const chatOf = ({ number }: Holder) => `${number}@c.us`
const holderOf = (number: string): Holder => ({ number, lid: `9${number}` })

interface Command {
  explains: string
  run(rest: string): void
}

/** What can be typed to play WhatsApp by hand: the citizens' app, the office's telephone, and WhatsApp's own servers. */
export function createWhatsappConsole(fake: FakeWhatsapp): Record<string, Command> {
  let citizen = FIRST
  fake.join(citizen)
  const written = () => fake.chat(chatOf(citizen)).findLast(({ fromMe }) => !fromMe)
  const heard = () => fake.chat(chatOf(citizen)).findLast(({ fromMe }) => fromMe)
  const receive = (given: Partial<Wire> & { type: string }) => fake.receive(chatOf(citizen), given)
  const say = (body: string, more: Partial<Wire> = {}) => receive({ type: 'chat', body, ...more })

  function send(type: string, kind: 'photo' | 'document' | 'voice', caption: string): void {
    const { base64, mimeType, fileName } = cannedMedia[kind]
    const content = Buffer.from(base64, 'base64')
    const media = { mimetype: mimeType, size: content.byteLength, directPath: fake.store(content) }
    const named = kind === 'document' ? { ...media, filename: fileName } : media
    receive({ type, media: named, ...(caption === '' ? {} : { caption }) })
  }

  return {
    scan: {
      explains: '[NUMBER] scans the code that is shown, and each later one',
      run: (number) => fake.scanWith(number === '' ? OFFICE : holderOf(number)),
    },
    away: { explains: 'nobody scans any more', run: () => fake.scanWith(null) },
    renew: { explains: 'a fresh code', run: () => fake.renewRef() },
    logout: { explains: 'the office’s telephone ends the link', run: () => fake.logout() },
    as: {
      explains: 'NUMBER writes from now on',
      run(number) {
        citizen = number === '' ? FIRST : holderOf(number)
        fake.join(citizen)
      },
    },
    say: { explains: 'WORDS', run: (words) => void say(words) },
    reply: {
      explains: 'WORDS, quoting what the office said last',
      run: (words) => void say(words, { quotedStanzaID: heard()?.id ?? '' }),
    },
    photo: { explains: '[CAPTION]', run: (caption) => send('image', 'photo', caption) },
    document: { explains: '[CAPTION]', run: (caption) => send('document', 'document', caption) },
    voice: { explains: 'a voice note', run: () => send('ptt', 'voice', '') },
    edit: {
      explains: 'WORDS in the place of what was written last',
      run(words) {
        const last = written()
        if (last) fake.edit(last, words)
      },
    },
    delete: {
      explains: 'takes back what was written last',
      run() {
        const last = written()
        if (last) fake.revoke(last)
      },
    },
    twice: {
      explains: 'WORDS that come under the number and under the name without one',
      run: (body) => void fake.receive(`${citizen.lid}@lid`, { type: 'chat', body, id: say(body).id }),
    },
    lid: {
      explains: 'WORDS that come under the name without a number only',
      run: (body) => void fake.receive(`${citizen.lid}@lid`, { type: 'chat', body }),
    },
    group: { explains: 'WORDS in a group', run: (words) => void say(words, inGroup(citizen)) },
    mention: {
      explains: 'WORDS in a group, to the office',
      run: (words) => void say(words, { ...inGroup(citizen), mentionedJidList: [chatOf(OFFICE)] }),
    },
    status: {
      explains: 'WORDS as a status',
      run: (words) => void say(words, { chat: 'status@broadcast', isStatusV3: true }),
    },
    broadcast: { explains: 'WORDS to a list', run: (words) => void say(words, { broadcast: true }) },
    channel: {
      explains: 'WORDS in a channel',
      run: (words) => void say(words, { chat: '120363000000000009@newsletter' }),
    },
    call: {
      explains: 'rings',
      run: () => fake.tell('call', { id: `bunyi-${Date.now()}`, peerJid: chatOf(citizen), isVideo: false }),
    },
    read: {
      explains: 'has read what the office said last',
      run() {
        const last = heard()
        if (last) last.ack = 3
        fake.tell('ack', { id: last?.id, chat: chatOf(citizen), ack: 3 })
      },
    },
    leave: { explains: 'has left WhatsApp', run: () => fake.leave(citizen) },
    fail: {
      explains: 'the next message of the office fails',
      run: () => void fake.faults.sends.push('fails'),
    },
    silent: {
      explains: 'the next message of the office is never acknowledged',
      run: () => void fake.faults.sends.push('is-never-acknowledged'),
    },
    late: {
      explains: 'what was not acknowledged is now',
      run() {
        const last = fake.lastUnacknowledged()
        if (last) fake.acknowledge(last)
      },
    },
    state: {
      explains: 'CONFLICT, UNPAIRED, UNPAIRED_IDLE, TOS_BLOCK …: what the page says of its connection',
      run: (state) => fake.tell('state', { state }),
    },
    reload: { explains: 'the page loads itself anew', run: () => fake.tell('reload', {}) },
    hang: { explains: 'the page computes for ever', run: () => fake.tell('hang', {}) },
    down: { explains: 'WhatsApp can’t be reached', run: () => fake.setDown(true) },
    up: { explains: 'it can again', run: () => fake.setDown(false) },
  }
}

function inGroup(citizen: Holder): Partial<Wire> {
  return { chat: GROUP, author: chatOf(citizen) }
}
