import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CitizenMessage, type Command, quietUntil } from '../../src/routing/index.ts'
import { HOUR_MS, later, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'
import { anyOpening, live, ruleSets, steps } from '../support/lives.ts'

/**
 * When a message may go out. `answer`: at any hour. `news`: by day only, unless it follows from what the citizen has just
 * done. `reply`: said only to what the citizen has just done, so at any hour. A new message has to be decided upon here.
 */
const WHEN: Record<CitizenMessage['type'], 'answer' | 'news' | 'reply'> = {
  'official-answer': 'answer',
  'answer-mark': 'answer',
  'instant-answer': 'answer',
  'answer-above': 'reply',
  emergency: 'reply',
  suggestions: 'news',
  redirect: 'news',
  referred: 'news',
  moved: 'news',
  rejected: 'news',
  noted: 'news',
  'noted-at-once': 'news',
  adopted: 'news',
  overdue: 'news',
  delayed: 'news',
  clarification: 'news',
  resumed: 'news',
  lapsed: 'news',
  blocked: 'news',
  'which-ticket': 'news',
  'erasure-waits': 'reply',
  'erasure-question': 'reply',
  erased: 'news',
  'rating-question': 'news',
  'survey-invitation': 'news',
  'form-review': 'news',
  form: 'reply',
  'group-greeting': 'reply',
  rated: 'reply',
  'rating-words': 'reply',
  'survey-question': 'reply',
  'survey-finished': 'reply',
  'survey-left': 'reply',
  'survey-again': 'reply',
  'reopen-ask': 'reply',
  'topic-questions': 'reply',
  welcome: 'reply',
  'language-choice': 'reply',
  privacy: 'reply',
  'data-copy': 'reply',
  standard: 'reply',
  status: 'reply',
  'withdraw-which': 'reply',
  withdrawn: 'reply',
  'words-joined': 'reply',
  notice: 'reply',
}

/** What only the citizen can do: whatever follows is a direct reply. */
const BY_CITIZEN: readonly Command['type'][] = [
  'confirm',
  'choose',
  'forward',
  'join',
  'withdraw',
  'add-words',
  'delete-words',
  'reopen',
  'returned',
]

const isByCitizen = (command: Command) =>
  BY_CITIZEN.includes(command.type) || (command.type === 'begin' && command.asked)

it('wakes nobody at night but for the answer, and for a reply to what they have just done', () => {
  const night = new Set<string>()
  fc.assert(
    fc.property(anyOpening, steps, ruleSets, (opening, moves, change) => {
      const rules = someRules(change)
      for (const { command, now, decision } of live(opening, moves, rules).taken) {
        const quiet = quietUntil(now, rules.timeZone)
        if (!quiet || isByCitizen(command)) continue
        for (const owed of decision.owed) {
          if (owed.to !== 'citizen') continue
          night.add(owed.message.type)
          if (WHEN[owed.message.type] === 'news')
            expect([owed.message, owed.notBefore]).toEqual([owed.message, quiet])
          else if (owed.notBefore === null)
            expect([owed.message.type, WHEN[owed.message.type]]).toEqual([owed.message.type, 'answer'])
        }
      }
    }),
    { numRuns: 500 },
  )
  expect([...night]).toEqual(expect.arrayContaining(['official-answer', 'moved', 'clarification', 'delayed']))
})

it('knows the night', () => {
  expect(quietUntil(SUNDAY_AFTERNOON, 'Asia/Makassar')).toBeNull()
  expect(quietUntil(later(SUNDAY_AFTERNOON, 8 * HOUR_MS), 'Asia/Makassar')).not.toBeNull()
})
