import type { Context, Hono } from 'hono'
import type { Officer } from '../../office/index.ts'

/** What is known of a request: the address that asks, and who is logged in. */
export type Seen = { Bindings: { from: string }; Variables: { officer: Officer } }

/** Routes below `/dasbor`; whoever gets to those that a section adds is logged in. */
export type DashboardApp = Hono<Seen>

/** Says why something isn't shown, and what to do. */
export type Refuse = (
  c: Context<Seen>,
  why: 'forbidden' | 'missing' | 'forged',
  officer?: Officer,
) => Promise<Response>
