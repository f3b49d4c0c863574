import { z } from 'zod'
import type { EmergencyKind } from '../../knowledge/index.ts'

/** What a citizen calls for help about; as a code it may stand in events and states. */
export const emergencyKindSchema = z.enum([
  'self-harm',
  'violence',
  'fire',
  'medical',
  'accident',
  'disaster',
  'animal',
  'danger',
] as const satisfies readonly EmergencyKind[])
