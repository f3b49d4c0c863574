import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { poster } from '../../src/cli/poster.ts'

async function run(...words: string[]) {
  const path = join(await mkdtemp(join(tmpdir(), 'poster-')), 'poster.html')
  const said: string[] = []
  const context = {
    env: { OFFICE_NAME: 'Pemkab <Contoh>' },
    words: [path, ...words],
    usage: 'poster BERKAS.html',
    print: (line: string) => void said.push(line),
    complain: () => {},
  }
  await poster(context)
  return readFile(path, 'utf8')
}

test('a poster has the codes of the channels, names the office, and loads nothing', async () => {
  const page = await run('--telegram', '@jawab_contoh_bot', '--whatsapp', '+62 812-3456-7890')
  expect(page.match(/<svg /g)).toHaveLength(2)
  expect(page).toContain('@jawab_contoh_bot')
  expect(page).toContain('+6281234567890')
  expect(page).toContain('Pemkab &lt;Contoh&gt;')
  expect(page).not.toMatch(/ (src|href)=/)
})

test('what is no name of a bot and no number is refused by name', async () => {
  await expect(run('--telegram', 'x')).rejects.toThrow('--telegram x')
  await expect(run('--whatsapp', '0812 345')).rejects.toThrow('--whatsapp 0812 345')
  await expect(run()).rejects.toThrow('--telegram, --whatsapp')
})
