import type { Loss } from '../../routing/index.ts'
import { backOffMs } from '../back-off.ts'

/**
 * What trying at once would make worse, in milliseconds: somebody works in the other browser; each browser that is started
 * costs the others a second or two; a block is not lifted by insisting.
 */
const LEAST_MS: Partial<Record<Loss, number>> = {
  'taken-over': 60_000,
  unreachable: 30_000,
  banned: 900_000,
  refused: 300_000,
}

/** How long to wait before the next browser, in real milliseconds: longer with each one before it that hardly worked. */
export function pauseAfterMs(loss: Loss, failuresBefore: number): number {
  return Math.max(backOffMs(failuresBefore), LEAST_MS[loss] ?? 0)
}
