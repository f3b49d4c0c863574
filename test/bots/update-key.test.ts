import { expect, it } from 'vitest'
import { updateKey } from '../../src/bots/update-key.ts'

it.each([
  ['a message', { message: { chat: { id: 7 }, from: { id: 9 } } }, '7'],
  ['a press', { callback_query: { id: '1', from: { id: 9 }, message: { chat: { id: -7 } } } }, '-7'],
  ['a press on a message that is gone', { callback_query: { id: '1', from: { id: 9 } } }, '9'],
  ['a membership', { my_chat_member: { chat: { id: -100_7 }, from: { id: 9 } } }, '-1007'],
  ['a poll’s answer', { poll_answer: { user: { id: 9 } } }, '9'],
  ['a kind of which we know nothing', { new_kind: { x: [1] } }, 'none'],
  ['nothing else', {}, 'none'],
  ['broken parts', { message: { chat: 'x', from: null } }, 'none'],
])('finds the conversation of %s', (_, update, conversation) => {
  expect(updateKey({ update_id: 5, ...update })).toEqual({ updateId: 5, conversation })
})

it.each([null, undefined, 7, 'x', { message: {} }, { update_id: 'x' }, { update_id: 1.5 }])(
  'has no key for %j',
  (raw) => {
    expect(updateKey(raw)).toBeNull()
  },
)
