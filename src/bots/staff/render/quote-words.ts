import { currentWords, forOfficers, isDeleted, type Words } from '../../../routing/index.ts'
import type { CardContext } from './card-context.ts'
import { bold, cutText, joined, marked, type Piece, type StyledText, styled } from './styled-text.ts'
import { tameText } from './tame-text.ts'

/** Of the room that there is, in hundredths: for the question itself and for each single addition. */
const QUESTION_SHARE = 0.6
const ADDITION_SHARE = 0.2

/** What the label of an addition takes, in UTF-16 units. */
const LABEL = 45

/**
 * What the citizen means now, as officers may see it: personal data and insults masked, nothing clickable, cut to a sane length.
 * Later messages are additions; the newest ones are shown when there is no room for all.
 * `room`: UTF-16 units for all of it.
 */
export function quoteWords(all: readonly Words[], means: Means, room: number): StyledText {
  const { texts } = means
  const lay = (words: Words, label: string, limit: number) => quote(words, label, limit, means)
  const current = currentWords(all)
  const count = current.filter(isDeleted).length
  const deleted = count > 0 ? marked('italic', texts.say('desk-card-deleted', { count })) : ''
  const [first, ...later] = current.filter(
    ({ text, attachments }) => text.trim() !== '' || attachments.length > 0,
  )
  if (!first) {
    const none = styled(bold(texts.say('desk-label-words')), ':\n', texts.say('desk-card-no-words'))
    return joined([none, deleted], '\n\n')
  }
  const said = later.filter(({ text }) => text.trim() !== '')
  const additions = newest(said, room)
  const hidden = said.length - additions.length
  return joined(
    [
      lay(first, texts.say('desk-label-words'), room * QUESTION_SHARE),
      hidden > 0 ? texts.say('desk-card-more-additions', { count: hidden }) : '',
      ...additions.map((words) => lay(words, texts.say('desk-label-addition'), room * ADDITION_SHARE)),
      deleted,
    ],
    '\n\n',
  )
}

type Means = Pick<CardContext, 'texts' | 'sharing'>

function quote(words: Words, label: string, limit: number, { texts, sharing }: Means): StyledText {
  const edited = words.version > 1 ? ` (${texts.say('desk-label-edited')})` : ''
  // Masked before it is cut, or half a number would stay readable at the end.
  const said = cutText(tameText(forOfficers(words.text, sharing)), limit, texts.say('desk-card-cut'))
  const quoted: Piece = said === '' ? texts.say('desk-card-no-words') : marked('blockquote', said)
  return styled(bold(label), `${edited}:\n`, quoted)
}

function newest(additions: Words[], room: number): Words[] {
  let left = room * (1 - QUESTION_SHARE)
  return additions
    .toReversed()
    .filter(({ text }) => {
      left -= Math.min(2 * text.length, room * ADDITION_SHARE) + LABEL
      return left > 0
    })
    .toReversed()
}
