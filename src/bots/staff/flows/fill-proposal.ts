import {
  isProposalRefusal,
  type ProposalReference,
  type ProposalRefusal,
  readField,
  returnProposal,
  writeField,
} from '../../../routing/index.ts'
import { isInternalNote } from '../internal-note.ts'
import { type OfficerScene, reply, say } from '../scene.ts'

/** Why a proposal is returned, in characters. */
const LONGEST_NOTE = 1_000

/** A reply to one of a proposal's messages: a field's new content, or the note of whoever returns it. */
export async function fillProposal(
  scene: OfficerScene,
  { proposal: id, field }: ProposalReference,
  { text }: { text: string },
): Promise<void> {
  if (field === null) return say(scene, 'proposal-use-buttons')
  const proposal = await scene.tx.lockProposal(id)
  if (!proposal) return say(scene, 'old-button')
  // Entries are read by everybody; a note to whoever proposed it is among colleagues anyway.
  if (field !== 'note' && isInternalNote(text)) return say(scene, 'note-kept')
  if (text.trim() === '') return say(scene, 'proposal-needs-text')
  if (field === 'note') {
    const outcome = await returnProposal(scene, proposal, text.trim().slice(0, LONGEST_NOTE))
    if (isProposalRefusal(outcome)) return sayRefusal(scene, outcome)
    return reply(scene, { type: 'proposal-news', proposal: id })
  }
  const content = readField(field, text)
  if (!content) return say(scene, 'proposal-day-unclear')
  const outcome = await writeField(scene, proposal, content)
  if (isProposalRefusal(outcome)) return sayRefusal(scene, outcome)
  await reply(scene, { type: 'proposal', proposal: id })
}

async function sayRefusal(scene: OfficerScene, refusal: ProposalRefusal): Promise<void> {
  switch (refusal.refused) {
    case 'decided': {
      const { how, by: who, at } = refusal
      return say(scene, `proposal-${how}-before`, { who, at })
    }
    case 'not-yours':
      return say(scene, 'proposal-not-yours')
    case 'may-not-approve':
      return say(scene, 'may-not-approve')
    case 'withdrawn':
      return say(scene, 'proposal-withdrawn')
    default:
      return say(scene, 'proposal-not-editable')
  }
}
