import { z } from 'zod'
import type { Grievance } from '../../knowledge/index.ts'

/** What a place for grievances should hear of too; as a code it may stand in messages. */
export const grievanceSchema = z.enum(['offence', 'service'] as const satisfies readonly Grievance[])
