import type { Chat, ChatKey, Emulator } from './model.ts'

/** Who stands on the stage at the start: named by the composition root. */
export interface Stage {
  citizenBotId: number
  /** The bot that plays the office's number on WhatsApp, and that number without "+"; absent: there is none. */
  whatsapp?: { botId: number; number: string }
  staffBotId: number
  groupId: number
  citizens: number[]
  officers: { personId: number; instansi: string; role: string; threadId?: number }[]
  officeName: string
  timeZone: string
}

export interface Dependencies {
  emulator: Emulator
  stage: Stage
}

export type Group = Extract<Chat, { type: 'group' | 'supergroup' }>

/** The people whom the page may play, and the chats in which each of them may act. */
export interface Cast {
  /** Everybody whom the emulator knows and who is no officer: those whom it kept from an earlier life too. */
  citizens(): { id: number; chatKey: ChatKey; whatsappKey?: ChatKey }[]
  officers(): (Stage['officers'][number] & { chatKey: ChatKey })[]
  /** The staff group as it is today, also after it became a supergroup with a new id. */
  group(): { key: ChatKey; chat: Group }
  mayAct(personId: number, key: ChatKey): boolean
  nameOf(personId: number): string
  /** Brings one more citizen on the stage; without a name, one is picked. */
  addCitizen(name?: string): number
  /** Is told when somebody comes on the stage; returns a function that ends it. */
  watch(listener: () => void): () => void
}

const moreNames = [
  'Nurul Hidayah',
  'Yohanes Lawai',
  'Dewi Anggraini',
  'Arman Syah',
  'Maria Usat',
  'Hendra Wijaya',
]

export function createCast({ emulator, stage }: Dependencies): Cast {
  const officerIds = new Set(stage.officers.map((officer) => officer.personId))
  const listeners = new Set<() => void>()

  const chatKeyOf = (botId: number, personId: number) => `private/${botId}/${personId}`

  function group() {
    let id = stage.groupId
    for (;;) {
      const key = `group/${id}`
      const chat = emulator.chats().find((candidate) => candidate.key === key)?.chat
      if (!chat || chat.type === 'private')
        throw new Error(`The stage names group ${id}, which does not exist`)
      if (chat.migratedTo === undefined) return { key, chat }
      id = chat.migratedTo
    }
  }

  function citizens() {
    const others = emulator.people().map((person) => person.id)
    const ids = new Set([...stage.citizens, ...others.filter((id) => !officerIds.has(id))])
    return [...ids].map((id) => ({
      id,
      chatKey: chatKeyOf(stage.citizenBotId, id),
      ...(stage.whatsapp && { whatsappKey: chatKeyOf(stage.whatsapp.botId, id) }),
    }))
  }
  const officers = () =>
    stage.officers.map((officer) => ({ ...officer, chatKey: chatKeyOf(stage.staffBotId, officer.personId) }))

  return {
    citizens,
    officers,
    group,
    mayAct: (personId, key) =>
      citizens().some(
        ({ id, chatKey, whatsappKey }) => id === personId && (chatKey === key || whatsappKey === key),
      ) ||
      officers().some(
        (officer) => officer.personId === personId && (officer.chatKey === key || group().key === key),
      ),
    nameOf: (personId) =>
      emulator.people().find((person) => person.id === personId)?.firstName ?? 'Akun terhapus',
    addCitizen(name) {
      const id = Math.max(1000, ...emulator.people().map((person) => person.id)) + 1
      const picked = moreNames[(citizens().length - stage.citizens.length) % moreNames.length]
      emulator.addPerson({ id, firstName: name ?? picked ?? 'Warga' })
      for (const listener of listeners) listener()
      return id
    },
    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
