import type { Outgoing } from '../routing/index.ts'

/** A choice that can be named: by what it says, and by its number where one is shown. */
export interface NamedChoice {
  number: number | null
  label: string
  value: string
}

export interface NumberedChoice extends NamedChoice {
  number: number
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

/** "Batalkan nomor 2". */
const ENDS_IN_NUMBER = /\s([1-9])$/

/** Choices that are shown as buttons: a number names one only where the citizen reads it on the button. */
export function shownNumbers(choices: Choices): NamedChoice[] {
  return choices.map(({ label, value }) => {
    const number = OWN_NUMBER.exec(label)?.[1] ?? ENDS_IN_NUMBER.exec(label)?.[1]
    return {
      number: number === undefined ? null : Number(number),
      label: label.replace(OWN_NUMBER, ''),
      value,
    }
  })
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
