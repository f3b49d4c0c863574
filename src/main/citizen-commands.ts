import type { Languages, Texts } from '../texts/index.ts'

/** What a citizen's app offers after "/", in this order. */
const OFFERED = ['formulir', 'status', 'batal', 'bahasa', 'standar', 'survei', 'privasi', 'bantuan'] as const

/** The commands with their descriptions: for every app, and for apps in another language that Telegram knows (two letters). */
export function citizenCommands(languages: Languages) {
  const describe = (texts: Texts) =>
    OFFERED.map((command) => ({ command, description: texts.say(`citizen-command-${command}`) }))
  const others = languages.offered.flatMap(({ code }) =>
    code.length === 2 && languages.in(code) !== languages.indonesian
      ? { language: code, commands: describe(languages.in(code)) }
      : [],
  )
  return [{ language: null, commands: describe(languages.indonesian) }, ...others]
}
