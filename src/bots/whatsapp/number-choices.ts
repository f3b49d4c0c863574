import type { Outgoing } from '../../routing/index.ts'

export interface NumberedChoice {
  number: number
  label: string
  value: string
}

type Choices = NonNullable<Outgoing['choices']>

/** A label that brings its own number: "2. Akta lahir", "3 – Membantu". */
const OWN_NUMBER = /^([1-9])(?:\.| –) (?=\S)/

/**
 * Choices as a list to be answered by number: WhatsApp has no buttons. A label that has a number keeps it, so that "3" means
 * what it says; the others get what is free, in their order.
 */
export function numberChoices(choices: Choices): NumberedChoice[] {
  const own = choices.map(({ label }) => Number(OWN_NUMBER.exec(label)?.[1] ?? 0))
  const taken = new Set(own.filter((number, index) => number > 0 && own.indexOf(number) === index))
  let next = 0
  const free = () => {
    do next += 1
    while (taken.has(next))
    return next
  }
  return choices
    .map(({ label, value }, index) => {
      const number = own[index] ?? 0
      const keeps = number > 0 && own.indexOf(number) === index
      return { number: keeps ? number : free(), label: keeps ? label.replace(OWN_NUMBER, '') : label, value }
    })
    .toSorted((one, other) => one.number - other.number)
}

/**
 * The words with the list of choices under them. A choice that the words themselves tell in full, under its number, isn't told
 * again.
 */
export function withChoices(
  text: string,
  choices: readonly NumberedChoice[],
  hint: string | undefined,
): string {
  if (choices.length === 0) return text
  const told = text.split('\n')
  const lines = choices.map(({ number, label }) => `${number}. ${label}`)
  const untold = lines.filter((line) => !told.some((one) => one.startsWith(line.replace(/…$/, ''))))
  return [text, untold.join('\n'), hint ?? ''].filter((part) => part !== '').join('\n\n')
}
