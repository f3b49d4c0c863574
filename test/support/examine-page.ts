import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }))

/** A label or a caption would lead to the first of them; axe no longer looks for this. */
const REPEATED_IDS = `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)`

/** What axe finds against WCAG 2.2 AA and its own good practice, and ids that stand there twice. */
export async function violations(page: Page) {
  const repeated = z.array(z.string()).parse(await page.evaluate(REPEATED_IDS))
  await page.evaluate(axe.source)
  const found: unknown = await page.evaluate(
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`,
  )
  const twice = repeated.length > 0 ? [{ id: 'repeated-id', nodes: repeated }] : []
  return [...violationsSchema.parse(found), ...twice]
}

/** Has it to be moved sideways to be read? */
export const isTooWide = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

/** Has a table on it to be moved sideways, which the page itself hasn't? */
export const isTableTooWide = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('.wide')].some((one) => one.scrollWidth > one.clientWidth)`)

/** What a person would use; of a group of radio buttons the keyboard stops at one. */
const USABLE = 'a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary'
/** Notes at what the keyboard is, and whether that is shown; false at the end of the page. Some have several places to stop at. */
const STOP = `(() => { const one = document.activeElement
  if (!one || one === document.body) return false
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  const isShown = outlineStyle !== 'none' && outlineWidth !== '0px'
  one.dataset.stop = isShown || one.dataset.stop === 'shown' ? 'shown' : 'unseen'
  return true })()`
const MISSED = `[...document.querySelectorAll('${USABLE}')]
  .filter((one) => !one.disabled && one.checkVisibility() && one.dataset.stop !== 'shown')
  .map((one) => one.outerHTML.slice(0, 120))`

/** What the Tab key doesn't come to, or comes to without showing so. */
export async function unreachable(page: Page): Promise<string[]> {
  const most = Number(await page.evaluate(`document.querySelectorAll('*').length`))
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(STOP)) === false) break
  }
  return z.array(z.string()).parse(await page.evaluate(MISSED))
}
