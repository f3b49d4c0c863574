import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { playScript } from './play-script.ts'
import { readScripts } from './read-script.ts'

const folder = new URL('conversations/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.golden.txt'))

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

describe('conversations as people really have them', () => {
  it.each(names)('read as they did before: %s', { timeout: 300_000 }, async (name) => {
    const played: string[] = []
    const file = new URL(name, folder)
    const golden = name.replace('.txt', '.golden.txt')
    for (const script of readScripts(readFileSync(file, 'utf8'))) played.push(await playScript(city, script))
    await expect(played.join('\n')).toMatchFileSnapshot(new URL(golden, folder).pathname)
  })
})
