import { dropTemplate, ownTemplate } from '../../../routing/index.ts'
import { findStanding, type Standing } from '../case-standing.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import type { TemplateButton } from '../template-buttons.ts'
import { useTemplate } from './use-template.ts'

/** Under a list of templates, or under one of them. They belong to the presser's own *instansi*. */
export async function pressTemplateButton(scene: OfficerScene, button: TemplateButton): Promise<PressAnswer> {
  const { tx, officer, now } = scene
  const { instansi } = officer
  if (button.verb === 'template-page') {
    const { desk, page } = button
    if (desk !== instansi) return pressAnswer('not-your-instansi', { instansi: desk })
    await reply(scene, { type: 'templates', instansi, page, inquiry: null, referral: null })
    return pressAnswer('received')
  }
  if (button.verb === 'case-templates') {
    const { about: inquiry, holding: referral, page } = button
    const standing = await findStanding(tx, inquiry, referral, officer)
    if (!standing.may) return pressAnswer(standing.why, { inquiry, ...factsOf(standing) })
    await reply(scene, { type: 'templates', instansi, page, inquiry, referral })
    return pressAnswer('received')
  }
  const template = await ownTemplate(tx, officer, button.template)
  if (!template) return pressAnswer('template-gone')
  switch (button.verb) {
    case 'use-template': {
      const subject = { inquiry: button.about, referral: button.holding }
      return pressAnswer((await useTemplate(scene, template, subject, null)) ? 'received' : 'draft-expired')
    }
    case 'show-template':
      await reply(scene, { type: 'template', template: template.id, why: 'shown' })
      return pressAnswer('received')
    case 'drop-template':
      await reply(scene, { type: 'template', template: template.id, why: 'remove' })
      return pressAnswer('received')
    case 'drop-template-sure':
      await dropTemplate(tx, { officer, template }, now)
      await say(scene, 'template-removed')
      return pressAnswer('template-removed')
    case 'keep-template':
      await say(scene, 'template-kept')
      return pressAnswer('received')
  }
}

function factsOf({ instansi, who, at }: Extract<Standing, { may: false }>) {
  return { instansi, who, at }
}
