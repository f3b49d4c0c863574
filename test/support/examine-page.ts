import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }))

/** What axe finds against WCAG 2.2 AA and its own good practice. */
export async function violations(page: Page) {
  await page.evaluate(axe.source)
  const found: unknown = await page.evaluate(
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`,
  )
  return violationsSchema.parse(found)
}

/** Has it to be moved sideways to be read? */
export const isTooWide = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
