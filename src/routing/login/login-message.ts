import { z } from 'zod'
import { officerIdSchema } from '../../office/index.ts'

/** Short sentences about the dashboard, among the notices to officers. */
export const loginNotices = ['dashboard-in-private'] as const

/** "Here is your way into the dashboard": the link is made when it goes out, so that no queue ever holds it. */
export const loginMessageSchemas = [
  z.object({ type: z.literal('dashboard-link'), officer: officerIdSchema }),
] as const
