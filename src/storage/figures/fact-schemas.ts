import { z } from 'zod'
import { breachCauseSchema } from '../../routing/index.ts'

/** As the columns of the same name hold them. */
export const fateSchema = z.enum(['kept', 'broken']).nullable()
export const rulingCodeSchema = z.enum([...breachCauseSchema.options, 'unconfirmed', 'taken-back'])
export const rulingSchema = rulingCodeSchema.nullable()
