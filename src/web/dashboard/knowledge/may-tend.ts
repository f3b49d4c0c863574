import { instansiIdSchema, mayApprove, type Officer } from '../../../office/index.ts'

/** Is an entry of this *instansi* this officer's to change? */
export function mayTend(officer: Officer, instansi: string): boolean {
  const id = instansiIdSchema.safeParse(instansi)
  return id.success && mayApprove(officer, id.data)
}
