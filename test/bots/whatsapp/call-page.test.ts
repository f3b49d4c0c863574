import { expect, it } from 'vitest'
import { callPage, PageFault } from '../../../src/bots/whatsapp/call-page.ts'

/** What becomes of what the page, or the browser around it, threw. */
const faultOf = (thrown: unknown) =>
  callPage('sendFile', () => Promise.reject(thrown)).catch((error: unknown) => error as PageFault)

it.each([
  "Attempted to use detached Frame '09BC53254B62F6AE5866FAA1B6E9E555'.",
  'Execution context was destroyed, most likely because of a navigation.',
  'Execution context is not available in detached frame or worker "about:blank" (are you trying to evaluate?)',
  'Requesting main frame too early!',
  'Session already detached. Most likely the page has been closed.',
])('takes a page that went away for no refusal of what it was given: %s', async (said) => {
  expect(await faultOf(new Error(said))).toMatchObject({ name: 'PageFault', isRefusal: false })
})

it('takes what the page itself throws for a refusal, and a failed connection for none', async () => {
  expect(await faultOf(new Error('Evaluation failed: t'))).toMatchObject({ isRefusal: true })
  expect(await faultOf('MediaFault: unreadable')).toMatchObject({ isRefusal: true })
  expect(await faultOf(new TypeError('Failed to fetch'))).toMatchObject({ isRefusal: false })
})
