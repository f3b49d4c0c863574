import { maskPersonalData, parseTicket } from '../../../routing/index.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { scopeHere } from '../scope.ts'

/** Named in one answer. */
const NAMED = 10
/** More words than this narrow nothing down. */
const TERMS = 6

/** `/cari kata`: cases by ticket, words and answer, each as officers may see it: nobody finds a masked number. */
export async function searchCases(scene: Scene, typed: string): Promise<void> {
  const { officer } = scene
  if (!officer) return sayNotRegistered(scene)
  const acting: OfficerScene = { ...scene, officer }
  const scope = await scopeHere(acting)
  if (!scope.may) {
    if (scope.instansi === null) return say(scene, 'ask-in-private')
    return say(scene, 'not-your-instansi', { instansi: scope.instansi })
  }
  const terms = termsOf(typed)
  if (terms.length === 0) return say(scene, 'search-what')
  const found = (await scene.tx.searchCases(terms, scope.desk)).filter(({ said }) => {
    const readable = maskPersonalData(said).toLowerCase()
    return terms.every((term) => readable.includes(term))
  })
  const detail = { found: found.length, desk: scope.desk }
  await scene.tx.audit({ at: scene.now, officer: officer.id, act: 'cases-searched', inquiry: null, detail })
  if (found.length === 0) return say(scene, 'found-nothing')
  const inquiries = found.slice(0, NAMED).map(({ inquiry }) => inquiry)
  await reply(scene, { type: 'found', inquiries, count: found.length })
}

function termsOf(typed: string): string[] {
  const ticket = parseTicket(typed)
  if (ticket) return [ticket.toLowerCase()]
  return typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, TERMS)
}
