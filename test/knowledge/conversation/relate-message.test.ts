import { describe, expect, it } from 'vitest'
import { starterFaq } from '../../support/furnish.ts'
import { starterKnowledge } from '../support.ts'
import { furtherMessages } from './further-messages.ts'

const knowledge = starterKnowledge()

/** What the service makes of a further message: `asks` where the citizen is asked. */
function madeOf(question: string, message: string): 'same' | 'status' | 'another' | 'asks' {
  const [first, ...more] = knowledge.understand(message)
  if (first?.asksForStatus && more.length === 0) return 'status'
  const relation = knowledge.relate(question, message)
  return relation === 'same' || relation === 'another' ? relation : 'asks'
}

describe('what a further message is to an open question', () => {
  const judged = furtherMessages.flatMap(([question, further]) =>
    further.map(([message, label]) => ({ message, label, made: madeOf(question, message) })),
  )
  const shareOf = (wrong: typeof judged) => wrong.length / judged.length

  it('is measured on enough of them', () => {
    expect(judged.length).toBeGreaterThanOrEqual(160)
  })

  it('is taken for more about it, or for a question of its own, only where that is right', () => {
    const joins = judged.filter(({ made, label }) => made === 'same' && label !== 'same')
    const news = judged.filter(({ made, label }) => made === 'another' && label !== 'another')
    const statuses = judged.filter(({ made, label }) => made === 'status' && label !== 'status')
    expect({ joins, share: shareOf(joins) <= 0.03 }).toMatchObject({ share: true })
    expect({ news, share: shareOf(news) <= 0.03 }).toMatchObject({ share: true })
    expect({ statuses, share: shareOf(statuses) <= 0.03 }).toMatchObject({ share: true })
  })

  it('never leans on the question before it when it is an entry of the knowledge base word for word', () => {
    const entries = starterFaq()
    const leaning = entries.filter(({ question }, index) =>
      entries.some(
        (before, other) =>
          (other - index) % 17 === 0 && knowledge.relate(before.question, question) === 'leaning',
      ),
    )
    expect(leaning.map(({ question }) => question)).toEqual([])
  })

  it('needs a question to the citizen in few of the clear cases', () => {
    const clear = judged.filter(({ label }) => label !== 'unsure')
    expect(clear.filter(({ made }) => made === 'asks').length / clear.length).toBeLessThan(0.25)
  })
})
