import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stateSchema } from '../../src/routing/index.ts'

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8')

it('draws every state of an inquiry and no other', () => {
  const drawn = [...page.matchAll(/^ {2}state "([a-z-]+)<br\/>/gm)].map(([, name]) => String(name))
  expect(drawn.toSorted()).toEqual(stateSchema.options.map(({ shape }) => shape.name.value).toSorted())
})

it('has a row for every room', () => {
  const folders = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true })
  const aside = ['cli', 'config', 'log', 'main']
  const rooms = folders.filter((entry) => entry.isDirectory() && !aside.includes(entry.name))
  for (const { name } of rooms) expect(page).toContain(`| \`${name}\` |`)
})

it('names only tests that exist', () => {
  const files = readdirSync(new URL('../../test', import.meta.url), { recursive: true, encoding: 'utf8' })
  const named = [...page.matchAll(/`test\/([\w./-]+)`/g)].map(([, file]) => file)
  expect(named.length).toBeGreaterThan(3)
  expect(files).toEqual(expect.arrayContaining(named))
})
