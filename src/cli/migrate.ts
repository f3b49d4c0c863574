import type { CommandContext } from './command.ts'
import { withOffice } from './open-office.ts'
import { expectNoWords } from './read-options.ts'

export async function migrate(context: CommandContext): Promise<number> {
  expectNoWords(context)
  return withOffice(context, async () => {
    context.print('Basis data siap.')
    return 0
  })
}
