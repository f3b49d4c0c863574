import type { Outgoing } from '../routing/index.ts'
import type { Part } from './split-bold.ts'

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
 * again; the others stand right behind those that are, because it is one list.
 */
export function withChoices(
  { text, bold }: Part,
  choices: readonly NumberedChoice[],
  hint: string | undefined,
): Part {
  if (choices.length === 0) return { text, bold }
  const told = text.split('\n')
  const isTold = (line: string) => (one: string) => one.startsWith(line.replace(/…$/, ''))
  const lines = choices.map(({ number, label }) => `${number}. ${label}`)
  const untold = lines.filter((line) => !told.some(isTold(line)))
  const lastTold = told.findLastIndex((one) => lines.some((line) => isTold(line)(one)))
  const end = lastTold === -1 ? text.length : told.slice(0, lastTold + 1).join('\n').length
  const list = untold.length === 0 ? '' : `${lastTold === -1 ? '\n\n' : '\n'}${untold.join('\n')}`
  return {
    text: `${text.slice(0, end)}${list}${text.slice(end)}${hint ? `\n\n${hint}` : ''}`,
    bold: bold.map((one) => (one.offset < end ? one : { ...one, offset: one.offset + list.length })),
  }
}
