import { type CitizenMessage, type EmergencyNumber, numbersFor } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

/** The numbers stand first and on lines of their own: who reads this has no time. */
export function renderEmergency(
  { what, sure, bitten }: Extract<CitizenMessage, { type: 'emergency' }>,
  { emergencyNumbers = [] }: { emergencyNumbers?: readonly EmergencyNumber[] },
  texts: Texts,
): string {
  const lines = numbersFor(what, emergencyNumbers).map(({ number, name }) =>
    texts.say('citizen-emergency-number', { number, name }),
  )
  const bite = bitten ? [texts.say('citizen-emergency-bite')] : []
  const said = sure
    ? texts.say(`citizen-emergency-${what}`, { numbers: lines.join('\n') })
    : texts.say('citizen-emergency-perhaps', { number: lines[0] ?? '' })
  // Whoever was bitten and only asks has time to wash the wound before they call anybody.
  return (sure ? [said, ...bite] : [...bite, said]).join('\n\n')
}
