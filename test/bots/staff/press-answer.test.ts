import { describe, expect, it } from 'vitest'
import { isAlert, pressAnswer, type PressWord } from '../../../src/bots/staff/press-answer.ts'
import { renderPressAnswer } from '../../../src/bots/staff/render/render-notice.ts'
import { instansi, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { texts } from './a-card.ts'
import { inquiry, LONG_NAME, officer, viewsOf } from './some-views.ts'

describe('the answer to a press', () => {
  const words: PressWord[] = [
    'received',
    'sent',
    'cancelled',
    'moved',
    'files-sent',
    'not-registered',
    'not-your-instansi',
    'already-answered',
    'already-moved',
    'withdrawn',
    'closed',
    'draft-expired',
    'draft-not-yours',
    'preview-outdated',
    'answer-empty',
    'same-desk',
    'no-files',
    'open-private-first',
    'old-button',
  ]
  it.each(words)('"%s" fits into 200 characters, with the longest names', async (word) => {
    const facts = { inquiry: inquiry.id, who: officer.id, instansi: instansi('dishub'), at: SUNDAY_AFTERNOON }
    const bare = await renderPressAnswer(pressAnswer(word), viewsOf(), texts)
    const full = await renderPressAnswer(
      pressAnswer(word, facts),
      viewsOf(undefined, inquiry, LONG_NAME),
      texts,
    )
    for (const { text, alert } of [bare, full]) {
      expect(text.length).toBeLessThanOrEqual(200)
      expect(text).not.toMatch(/undefined|null|\{ ?\$/)
      expect(alert).toBe(isAlert(word))
    }
    // Without names nothing of our own sentence is cut off.
    expect(bare.text).not.toMatch(/…$/)
  })
})
