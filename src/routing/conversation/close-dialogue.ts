import type { Counter } from '../counter.ts'
import type { Dialogue } from './dialogue.ts'

/** What was asked is settled: we listen for it no longer. What was asked in its place meanwhile stays open. */
export async function closeDialogue(
  { tx, conversation }: Counter,
  isSettled: (dialogue: Dialogue) => boolean,
): Promise<void> {
  const { dialogue } = conversation
  if (dialogue && isSettled(dialogue)) await tx.setDialogue(conversation.id, null)
}
