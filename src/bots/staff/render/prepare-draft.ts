import { claimOf, type DeskMessage, type DraftView, type Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { nameFiles } from './describe-files.ts'
import { findNames } from './name-finder.ts'
import { renderDelayPreview } from './render-delay.ts'
import { renderPreview } from './render-draft.ts'
import type { Asked } from './render-preview.ts'
import { renderQuestionPreview } from './render-question.ts'
import { nothing, type Rendered } from './rendered.ts'

type About = Extract<DeskMessage, { type: 'preview' | 'preview-refresh' | 'draft-files' }>

/** Loads what an officer is about to send; what it gives shows it. */
export async function prepareDraft(
  message: About,
  views: Pick<Views, 'draft' | 'postedPreview' | 'officerName' | 'instansiName'>,
  texts: Texts,
  now: Date,
): Promise<() => Rendered> {
  const view = await views.draft(message.draft)
  if (!view) return () => nothing
  if (message.type === 'draft-files') return () => renderFiles(view, texts)
  const asked = { step: message.type === 'preview' ? message.step : undefined, colleague: await colleague() }
  if (message.type === 'preview') return () => show(view, asked, texts)
  const posted = await views.postedPreview(message.draft)
  if (!posted) return () => nothing
  // A group that moved left its messages behind.
  const stayed = posted.chatId !== view.draft.chatId
  return () => (stayed ? show(view, asked, texts) : inPlace(show(view, asked, texts), posted))

  async function colleague(): Promise<string | null> {
    const claim = view && claimOf(view.inquiry, now)
    if (!claim || claim.officer === view.draft.officer) return null
    return (await findNames(views, texts, { instansi: [], officers: [claim.officer] })).officerName(
      claim.officer,
    )
  }
}

function show(view: DraftView, asked: Asked, texts: Texts): Rendered {
  if (view.draft.content.type === 'ask') return renderQuestionPreview(view, texts, asked.step)
  if (view.draft.content.type === 'delay') return renderDelayPreview(view, texts, asked.step)
  return renderPreview(view, texts, asked)
}

/** What needs more than one message is posted anew. */
function inPlace(rendered: Rendered, posted: { chatId: number; messageId: number }): Rendered {
  if (rendered.type !== 'post') return rendered
  const [content, ...more] = rendered.parts
  if (!content || more.length > 0) return rendered
  return { type: 'edit', ...posted, content, buttons: rendered.buttons }
}

/** The files of an answer that nobody took back, as the citizen gets them. */
function renderFiles({ draft, inquiry }: DraftView, texts: Texts): Rendered {
  const { content, status } = draft
  if (content.type !== 'answer' || !content.files?.length || status === 'cancelled') return nothing
  const about = { ticket: texts.formatTicket(inquiry.ticket), files: nameFiles(content.files, texts) }
  const caption = texts.say('desk-draft-files', about)
  return { type: 'files', files: content.files.map(({ id }) => id), caption, from: 'officer' }
}
