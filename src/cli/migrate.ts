import type { Command } from './command.ts'
import { withOffice } from './open-office.ts'

export const migrate: Command = {
  name: 'migrate',
  usage: 'migrate',
  does: 'menyiapkan basis data saja',
  run: (context) =>
    withOffice(context, async () => {
      context.print('Basis data siap.')
      return 0
    }),
}
