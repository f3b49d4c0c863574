import { type Scene, say } from '../scene.ts'
import type { StaffIncoming } from '../staff-incoming.ts'
import { manageBlocks } from './manage-blocks.ts'
import { runTemplateCommand } from './keep-templates.ts'
import { linkDesk } from './link-desk.ts'
import { listBreaches } from './list-breaches.ts'
import { listGaps } from './list-gaps.ts'
import { listTickets } from './list-tickets.ts'
import { manageRegister } from './manage-register.ts'
import { nameDeputy } from './name-deputy.ts'
import { offerDashboard } from './offer-dashboard.ts'
import { registerOfficer } from './register-officer.ts'
import { setApproval } from './set-approval.ts'
import { searchCases } from './search-cases.ts'
import { showLink } from './show-link.ts'
import { showTicket } from './show-case.ts'
import { tellRecap } from './tell-recap.ts'

type Command = Extract<StaffIncoming, { type: 'command' }>

const help = (scene: Scene) => say(scene, 'help')

/** The commands of the staff bot by name (INTERFACE, "Chat"). A test has strangers try every one of them. */
export const COMMANDS: Readonly<Record<string, (scene: Scene, incoming: Command) => Promise<void>>> = {
  daftar: (scene, { sender, argument }) => registerOfficer(scene, sender, argument),
  hubungkan: (scene, { argument }) => linkDesk(scene, argument),
  persetujuan: (scene, { argument }) => setApproval(scene, argument),
  wakil: (scene, { argument }) => nameDeputy(scene, argument),
  blokir: (scene, { argument }) => manageBlocks(scene, argument),
  petugas: (scene, { argument }) => manageRegister(scene, argument),
  tiket: (scene, { argument }) => (argument === '' ? listTickets(scene) : showTicket(scene, argument)),
  cari: (scene, { argument }) => searchCases(scene, argument),
  template: runTemplateCommand,
  rekap: tellRecap,
  dasbor: offerDashboard,
  celah: listGaps,
  pelanggaran: listBreaches,
  whatsapp: showLink,
  bantuan: help,
  help,
  start: (scene) => say(scene, scene.officer || !scene.place.private ? 'help' : 'start-private'),
}

/** In a group an unknown command may be meant for another bot. */
export async function runCommand(scene: Scene, incoming: Command): Promise<void> {
  const { name, addressed } = incoming
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (run) return run(scene, incoming)
  if (addressed) await say(scene, 'unknown-command')
}
