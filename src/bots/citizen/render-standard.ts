import { OFFICE_BLANK, type ServiceStandard, standardComponents, TIME_BLANK } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { Unrenderable } from '../unrenderable.ts'

/** The answer to `/standar`: each component with the office's words, in the regulation's order. */
export function renderStandard(standard: ServiceStandard | null | undefined, texts: Texts): string {
  if (!standard) throw new Unrenderable('The service standard is not there')
  const parts = standardComponents.map((name, index) => {
    const words = standard[name]
      .replaceAll(OFFICE_BLANK, texts.officeName)
      .replaceAll(TIME_BLANK, texts.promiseInIndonesian)
    return `${index + 1}. ${texts.say(`citizen-standard-${name}`)}\n${words}`
  })
  return [texts.say('citizen-standard-heading', { office: texts.officeName }), ...parts].join('\n\n')
}
