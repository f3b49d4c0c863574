import type { OfficerId } from '../../../office/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

/** A way into the dashboard. */
export interface DashboardLink {
  /** Leads in, once. */
  url: string
  /** Where the code can be typed instead, such as on another computer. */
  page: string
  code: string
  expiresAt: Date
}

/** A new way in for this officer; the one before ends. Null: not in force any more. */
export type OfferDashboard = (officer: OfficerId) => Promise<DashboardLink | null>

export async function prepareDashboardLink(
  officer: OfficerId,
  offer: OfferDashboard,
  texts: Texts,
): Promise<() => Rendered> {
  const link = await offer(officer)
  return () => (link ? renderDashboardLink(link, texts) : nothing)
}

function renderDashboardLink(link: DashboardLink, texts: Texts): Rendered {
  const { url, page, code, expiresAt } = link
  const until = texts.formatMoment(expiresAt)
  return post(styled(texts.say('desk-dashboard-link', { url, page, code, until })), { guarded: true })
}
