import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'

export async function migrate(context: CommandContext): Promise<number> {
  return withOffice(context, async () => {
    context.print('Basis data siap.')
    return 0
  })
}
