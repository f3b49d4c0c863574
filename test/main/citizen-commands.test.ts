import { expect, it } from 'vitest'
import { citizenCommands } from '../../src/main/citizen-commands.ts'
import { openLanguages } from '../../src/texts/index.ts'
import { CITIZEN_COMMANDS } from '../../src/routing/run-citizen-command.ts'

const languages = openLanguages({ officeName: 'Pemerintah Kabupaten Contoh', timeZone: 'Asia/Makassar' })

it('are offered in every language of two letters, Indonesian to all others', () => {
  expect(citizenCommands(languages).map(({ language }) => language)).toEqual([null, 'en', 'jv'])
  for (const { commands } of citizenCommands(languages))
    for (const { command, description } of commands) {
      expect(Object.keys(CITIZEN_COMMANDS)).toContain(command)
      expect(description).toMatch(/^.{3,256}$/)
    }
})

it.each(['id', 'en'])('are all explained by /bantuan (%s)', (code) => {
  const help = languages.in(code).say('citizen-notice-help', { office: 'Kabupaten', within: '24 jam' })
  for (const { command } of citizenCommands(languages)[0]?.commands ?? [])
    expect(help).toContain(`/${command} – `)
})
