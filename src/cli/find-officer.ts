import { readOfficerNumber, type Registered } from '../office/index.ts'
import type { Transaction } from '../routing/index.ts'
import { type CommandContext, Complaint, misused } from './command.ts'

/** Reads the number by which an officer is named on the command line. */
export function officerNumber(context: Pick<CommandContext, 'usage'>, typed: string): number {
  const number = readOfficerNumber(typed)
  if (number === null)
    throw misused(context, `${typed}: tulis nomor petugas seperti P12. Lihat \`jawab24 petugas list\`.`)
  return number
}

/** The officer with this number. Complains when there is none. */
export async function findOfficer(tx: Pick<Transaction, 'registered'>, number: number): Promise<Registered> {
  const officer = await tx.registered(number)
  if (!officer) throw new Complaint(`P${number}: tidak ada dalam register. Lihat \`jawab24 petugas list\`.`)
  return officer
}
