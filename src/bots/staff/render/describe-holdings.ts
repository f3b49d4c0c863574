import type { CaseFigures, Holding } from '../../../reports/index.ts'
import { type CardContext, deskName } from './card-context.ts'
import { bold, joined, type StyledText, styled } from './styled-text.ts'

/** A case that goes round and round has its last holdings named. */
const NAMED = 6

/** Who held the question for how long, pauses not counted, and how long the citizen waited in all; nothing before a referral. */
export function describeHoldings(figures: CaseFigures, context: CardContext): StyledText {
  const { texts } = context
  const { holdings, grossMs, netMs } = figures
  if (holdings.value === null) {
    const unknown = 'why' in holdings && holdings.why !== 'not-referred'
    return styled(unknown ? texts.say('desk-held-unknown') : '')
  }
  const lines = holdings.value.slice(-NAMED).map((holding) => `• ${lineOf(holding, context)}`)
  const hidden = holdings.value.length - lines.length
  const earlier = hidden > 0 ? texts.say('desk-held-earlier', { count: hidden }) : ''
  const [gross, net] = [grossMs.value ?? 0, netMs.value ?? 0]
  const whole =
    gross === net
      ? texts.say('desk-held-whole', { whole: texts.formatDuration(gross) })
      : texts.say('desk-held-net', { whole: texts.formatDuration(gross), net: texts.formatDuration(net) })
  return joined([bold(texts.say('desk-label-held')), earlier, ...lines, whole], '\n')
}

function lineOf({ desk, heldMs, pausedMs, until }: Holding, context: CardContext): string {
  const { texts } = context
  const blanks = {
    instansi: deskName(context, desk),
    held: texts.formatDuration(heldMs),
    paused: pausedMs > 0 ? texts.formatDuration(pausedMs) : 'none',
  }
  return texts.say(until ? 'desk-held-line' : 'desk-held-line-now', blanks)
}
