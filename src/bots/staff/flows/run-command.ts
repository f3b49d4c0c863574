import { type Scene, say } from '../scene.ts'
import type { StaffIncoming } from '../staff-incoming.ts'
import { linkDesk } from './link-desk.ts'
import { listGaps } from './list-gaps.ts'
import { listTickets } from './list-tickets.ts'
import { nameDeputy } from './name-deputy.ts'
import { registerOfficer } from './register-officer.ts'
import { setApproval } from './set-approval.ts'
import { searchCases } from './search-cases.ts'
import { showTicket } from './show-case.ts'
import { tellRecap } from './tell-recap.ts'

type Command = Extract<StaffIncoming, { type: 'command' }>

/** The commands of the staff bot (INTERFACE, "Chat"). */
export async function runCommand(scene: Scene, incoming: Command): Promise<void> {
  const { name, argument, addressed, sender } = incoming
  switch (name) {
    case 'daftar':
      return registerOfficer(scene, sender, argument)
    case 'hubungkan':
      return linkDesk(scene, argument)
    case 'persetujuan':
      return setApproval(scene, argument)
    case 'wakil':
      return nameDeputy(scene, argument)
    case 'tiket':
      return argument === '' ? listTickets(scene) : showTicket(scene, argument)
    case 'cari':
      return searchCases(scene, argument)
    case 'rekap':
      return tellRecap(scene)
    case 'celah':
      return listGaps(scene)
    case 'bantuan':
    case 'help':
      return say(scene, 'help')
    case 'start':
      return say(scene, scene.officer || !incoming.private ? 'help' : 'start-private')
    default:
      // In a group an unknown command may be meant for another bot.
      return addressed ? say(scene, 'unknown-command') : undefined
  }
}
