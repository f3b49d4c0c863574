import { confirmChange, type RegisterChange } from '../../../routing/index.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import type { RegisterButton } from '../register-buttons.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import { hindranceTo } from '../scope.ts'
import { askAbout, REFUSALS } from './manage-register.ts'

type OnChange = Extract<RegisterButton, { change: unknown }>

/** Everything under the register, one officer in it, and the question whether to change something. */
export async function pressRegisterButton(scene: OfficerScene, button: RegisterButton): Promise<PressAnswer> {
  const hindrance = await hindranceTo(scene)
  if (hindrance) return pressAnswer(hindrance)
  switch (button.verb) {
    case 'see-register':
      await reply(scene, { type: 'register', page: button.page })
      return pressAnswer('received')
    case 'see-officer':
      await reply(scene, { type: 'registered-officer', number: button.number, again: true })
      return pressAnswer('received')
    case 'remove-officer':
      return ask(scene, button.number, null)
    case 'change-role':
      return ask(scene, button.number, { role: button.role })
    default:
      return settle(scene, button)
  }
}

async function ask(
  scene: OfficerScene,
  number: number,
  change: RegisterChange['change'],
): Promise<PressAnswer> {
  const officer = await scene.tx.registered(number)
  if (!officer) return pressAnswer('old-button')
  await askAbout(scene, officer, change)
  return pressAnswer('received')
}

/** "Ya" does what was shown, by who asked for it and as long as it is about the same appointment; "Batal" forgets it. */
async function settle(scene: OfficerScene, button: OnChange): Promise<PressAnswer> {
  const { tx } = scene
  const asked = await tx.lockRegisterChange(button.change)
  if (!asked) return pressAnswer('old-button')
  if (asked.proposer !== scene.officer.id) return pressAnswer('register-not-yours', { who: asked.proposer })
  if (asked.status !== 'open') return pressAnswer('register-settled')
  if (button.verb === 'cancel-change') return forget(scene, asked, 'cancelled')
  const about = await tx.officer(asked.officer)
  const officer = about && (await tx.registeredByTelegram(about.telegramId))
  if (officer?.id !== asked.officer) return forget(scene, asked, 'register-settled')
  const refusal = await confirmChange(tx, { by: scene.officer, officer, asked }, scene.now, scene.rules)
  if (refusal) {
    await say(scene, REFUSALS[refusal.refused])
    return forget(scene, asked, 'register-unchanged')
  }
  await showAnew(scene, asked)
  return pressAnswer('register-changed')
}

async function forget(
  scene: OfficerScene,
  asked: RegisterChange,
  word: 'cancelled' | 'register-settled' | 'register-unchanged',
): Promise<PressAnswer> {
  await scene.tx.settleRegisterChange(asked.id, 'cancelled')
  await showAnew(scene, asked)
  return pressAnswer(word)
}

async function showAnew(scene: OfficerScene, { id }: RegisterChange): Promise<void> {
  await reply(scene, { type: 'register-change', change: id, again: true })
}
