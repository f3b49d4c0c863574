import { type Draft, isRefusal, takeOverdueBack } from '../../../routing/index.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, say } from '../scene.ts'

/** Own words for why a case is not late, in characters. */
const LONGEST = 500

/** The reply to "why is this not late?": with it the "overdue" is taken back. Without a chosen reason it is another one. */
export async function writeTakeBack(scene: OfficerScene, draft: Draft, text: string): Promise<void> {
  const { tx, officer, now, rules } = scene
  const { inquiry, content } = draft
  const words = text.trim().slice(0, LONGEST)
  if (words === '' || isInternalNote(words)) return say(scene, 'take-back-empty', { inquiry })
  const reason = content.type === 'take-back' ? content.reason : null
  const given = { inquiry, officer, reason: reason ?? ('other' as const), words }
  const outcome = await takeOverdueBack(tx, given, now, rules)
  await tx.saveDraft(draft.id, { status: isRefusal(outcome) ? 'cancelled' : 'done' })
  if (isRefusal(outcome) && outcome.refused === 'diskominfo-only') return say(scene, 'supervision-only')
  // Somebody was faster: what holds now is shown.
  if (!isRefusal(outcome)) await say(scene, 'taken-back', { inquiry })
  await reply(scene, { type: 'breach', inquiry })
}
