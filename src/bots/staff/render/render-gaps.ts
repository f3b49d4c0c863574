import type { GapReport } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'

/** More topics than this nobody reads in a chat. */
const TOPICS = 10

/** What citizens asked in vain, the topic of most citizens first. `instansi` null: all of them. */
export function renderGaps(
  { questions, gaps, single, unread }: GapReport,
  { instansi, days }: { instansi: string | null; days: number },
  texts: Texts,
): Rendered {
  const of = instansi ?? 'none'
  if (questions === 0) return post(styled(texts.say('desk-gaps-none', { instansi: of, days })))
  const lines = gaps.slice(0, TOPICS).map(({ topic, inquiries, people, examples }) => {
    const line = texts.say('desk-gaps-topic', { topic: topic.join(', '), count: inquiries, people })
    return [line, ...examples.map((example) => texts.say('desk-gaps-example', { example }))].join('\n')
  })
  const rest = Math.max(0, gaps.length - TOPICS) + single
  return post(
    joined(
      [
        bold(texts.say('desk-gaps-heading', { instansi: of, days, count: questions })),
        ...lines,
        rest > 0 ? texts.say('desk-gaps-more', { count: rest }) : '',
        unread > 0 ? texts.say('desk-gaps-unread', { count: unread }) : '',
      ],
      '\n\n',
    ),
  )
}
