import type { ReviewId, ReviewView, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { writeButton } from '../callback-data.ts'
import { findNames } from './name-finder.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { bold, cutText, joined, marked, styled } from './styled-text.ts'
import { tameLine, tameText } from './tame-text.ts'
import type { ProposalContext } from './render-proposal.ts'

/** UTF-16 units of an entry's answer that are enough to know it again. */
const ANSWER = 1_500
const QUESTION = 400

/** Loads an entry whose owner is asked about it; what it gives puts the question, or what was said to it, into words. */
export async function prepareReview(
  id: ReviewId,
  views: Pick<Views, 'review' | 'instansiName' | 'officerName'>,
  texts: Texts,
): Promise<() => Rendered> {
  const view = await views.review(id)
  if (!view) return () => nothing
  const { instansi, kept } = view.review
  const names = await findNames(views, texts, { instansi: [instansi], officers: [kept?.by ?? null] })
  return () => renderReview(view, { texts, ...names })
}

/** Does this entry still hold? Nothing, where there is no such entry any more. */
export function renderReview({ review, entry }: ReviewView, context: ProposalContext): Rendered {
  const { texts } = context
  const { kept, occasion } = review
  const id = tameLine(review.entry)
  if (kept) {
    const blanks = { id, who: context.officerName(kept.by), at: texts.formatMoment(kept.at) }
    const day = entry?.reviewAt ? texts.formatDay(entry.reviewAt) : '–'
    return post(styled(texts.say('proposal-review-kept', { ...blanks, day })), { instead: true })
  }
  if (!entry) return nothing
  const blanks = { id, instansi: context.instansiName(review.instansi), day: texts.formatDay(review.day) }
  const answer = cutText(tameText(entry.answer), ANSWER, texts.say('desk-card-cut'))
  const content = joined(
    [
      bold(texts.say(`proposal-review-${occasion}`, blanks)),
      styled(
        bold(texts.say('proposal-field-question')),
        ': ',
        cutText(tameLine(entry.question), QUESTION, '…'),
      ),
      styled(bold(texts.say('proposal-field-answer')), ':\n', marked('blockquote', answer)),
      marked('italic', texts.say('proposal-review-how')),
    ],
    '\n\n',
  )
  const label = texts.say('proposal-button-keep')
  return post(content, { buttons: [[{ label, data: writeButton({ verb: 'keep', review: review.id }) }]] })
}
