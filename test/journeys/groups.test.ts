import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, CITIZEN_BOT, type City, openCity } from '../support/city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const DAY_MS = 24 * 3_600_000

/** Somebody in a group of neighbours who have just let the citizens' bot in. */
async function neighbour(name: string): Promise<{ actor: Actor; groupId: number }> {
  const person = city.citizen(name)
  const title = 'Rahasia Warga RT 3'
  const { id } = city.emulator.addGroup({ title, supergroup: true, members: [person.id, CITIZEN_BOT.id] })
  await city.settled()
  return { actor: person.in(`group/${id}`), groupId: id }
}

const linesIn = ({ heard }: Actor) => heard().map(({ text }) => text)

describe('the citizens’ bot in a group', () => {
  it('says once a day where to ask in private, and nothing else', async () => {
    const { actor, groupId } = await neighbour('Tetangga')
    expect(linesIn(actor)).toEqual([expect.stringContaining(`https://t.me/${CITIZEN_BOT.username}`)])
    expect(linesIn(actor)[0]).not.toContain('/privasi')

    const question = actor.says(`@${CITIZEN_BOT.username} KTP saya hilang, bagaimana?`)
    actor.edits(question, `@${CITIZEN_BOT.username} tolong, rumah saya kebakaran!`)
    for (const text of ['/start', '/status', '/hapusdata', '/formulir']) actor.says(text)
    const [line] = actor.heard()
    if (line) actor.says('Jalan di depan pasar rusak parah', { replyTo: line })
    city.emulator.setMember(groupId, CITIZEN_BOT.id, 'administrator')
    actor.says('KTP saya hilang')
    await city.settled()
    await city.restart()
    actor.says('/bantuan')
    await city.settled()
    expect(linesIn(actor)).toHaveLength(1)

    await city.pass(DAY_MS)
    actor.says(`/bantuan@${CITIZEN_BOT.username}`)
    await city.settled()
    expect(linesIn(actor)).toHaveLength(2)
  })

  it('makes no case of anything, and keeps nothing of the group but its number', async () => {
    const { actor, groupId } = await neighbour('Rukun')
    actor.says(`@${CITIZEN_BOT.username} apa syarat membuat KTP baru?`)
    actor.sends({ kind: 'photo', caption: `@${CITIZEN_BOT.username} jalan rusak`, content: Buffer.from('x') })
    await city.pass(10_000)
    const [of] = await city.rows(
      `SELECT count(i.id)::int AS cases FROM conversation c LEFT JOIN inquiry i ON i.conversation_id = c.id
       WHERE c.address = $1`,
      [String(groupId)],
    )
    expect(of).toEqual({ cases: 0 })
    for (const table of ['inbox', 'outbox', 'conversation', 'person', 'attachment'])
      expect(
        await city.rows(`SELECT FROM ${table} t WHERE t::text ~* 'rahasia|syarat membuat|jalan rusak'`),
      ).toEqual([])
    expect(city.logged()).not.toContain('Rahasia Warga')
  })

  it('is silent where it was shown the door', async () => {
    const { actor, groupId } = await neighbour('Pamit')
    city.emulator.setMember(groupId, CITIZEN_BOT.id, 'kicked')
    await city.pass(DAY_MS)
    expect(linesIn(actor)).toHaveLength(1)
  })
})
