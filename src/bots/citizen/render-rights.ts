import type { CitizenMessage, ErasureVerb, Outgoing } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'

type RightsMessage = Extract<
  CitizenMessage,
  { type: 'privacy' | 'erasure-question' | 'erasure-waits' | 'erased' }
>

/** What citizens read about what is kept of them, and about having it erased. */
export function renderRights(message: RightsMessage, texts: Texts): Outgoing {
  switch (message.type) {
    case 'privacy':
      return {
        text: texts.say('citizen-privacy', { office: texts.officeName, days: Math.ceil(message.days) }),
      }
    case 'erasure-question':
      return question(message, texts)
    case 'erasure-waits': {
      const until = texts.formatMoment(new Date(message.until))
      const choices = buttons(message.erasure, ['now', 'keep'], 'open', texts)
      return { text: texts.say('citizen-erasure-waits', { until }), choices }
    }
    case 'erased':
      return {
        text: texts.say('citizen-erased', {
          withdrawn: message.withdrawn > 0 ? 'some' : 'none',
          office: texts.officeName,
        }),
      }
  }
}

function question(
  { erasure, again, open }: Extract<RightsMessage, { type: 'erasure-question' }>,
  texts: Texts,
): Outgoing {
  const cases = open > 0 ? 'open' : 'none'
  if (!again) {
    const choices = buttons(erasure, ['yes', 'keep'], cases, texts)
    return { text: texts.say('citizen-erasure-first'), choices }
  }
  const verbs: ErasureVerb[] = open > 0 ? ['after', 'now', 'keep'] : ['now', 'keep']
  return {
    text: texts.say('citizen-erasure-second', { cases }),
    choices: buttons(erasure, verbs, cases, texts),
  }
}

function buttons(
  erasure: Extract<RightsMessage, { type: 'erasure-question' }>['erasure'],
  verbs: ErasureVerb[],
  cases: 'open' | 'none',
  texts: Texts,
) {
  return verbs.map((verb) => ({
    label: texts.say(`citizen-erasure-${verb}`, { cases }),
    value: encodeChoice({ type: 'erasure', erasure, verb }),
  }))
}
