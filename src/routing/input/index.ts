export { adoptable } from './decide-adoption.ts'
export { kindCorrectable, kindsFor } from './decide-kind.ts'
export { mayBeNoted } from './decide-note.ts'
export { ownWay, type Way } from './own-way.ts'
