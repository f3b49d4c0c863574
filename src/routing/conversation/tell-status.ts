import type { Understanding } from '../../knowledge/index.ts'
import type { Counter } from '../counter.ts'
import { showStatus } from '../status/show-status.ts'

/** "Gimana kabarnya?" is answered as `/status` is, whenever there is something that it may mean. */
export async function tellsStatus(
  counter: Counter,
  [understanding, ...more]: Understanding[],
): Promise<boolean> {
  if (!understanding?.asksForStatus || more.length > 0) return false
  const { tx, conversation } = counter
  const [newest] = await tx.recentInquiries(conversation.id, 1)
  if (!newest) return false
  await showStatus(counter, '')
  return true
}
