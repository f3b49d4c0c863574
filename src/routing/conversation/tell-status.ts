import type { Understanding } from '../../knowledge/index.ts'
import type { Counter } from '../counter.ts'
import { showStatus } from '../status/show-status.ts'

/** Words with which somebody asks; without one, "sudah lapor, belum ditanggapi" may as well tell something. */
const ASKS = /\?|\b(?:bagaimana|gimana|gmn|gmna|kapan|kpn|kenapa|knp|mengapa|kok|apakah|mana)\b/iu

/**
 * "Gimana kabarnya?" is answered as `/status` is, whenever there is something that it may mean. `isAwaited`: a desk waits for
 * a word from this citizen, and gets whatever does not plainly ask.
 */
export async function tellsStatus(
  counter: Counter,
  [understanding, ...more]: Understanding[],
  isAwaited: boolean,
): Promise<boolean> {
  if (!understanding?.asksForStatus || more.length > 0) return false
  if (isAwaited && !ASKS.test(understanding.text)) return false
  const { tx, conversation } = counter
  const [newest] = await tx.recentInquiries(conversation.id, 1)
  if (!newest) return false
  await showStatus(counter, '')
  return true
}
