import { readFile } from 'node:fs/promises'

const FOLDER = new URL('./assets/', import.meta.url)

/** What pages load besides themselves, by the name in its address. */
const ASSETS = {
  'gaya.css': { file: 'style.css', type: 'text/css; charset=utf-8' },
  'ikon.svg': { file: 'icon.svg', type: 'image/svg+xml' },
  'hidup.js': { file: 'live.js', type: 'text/javascript; charset=utf-8' },
} as const

/** Null: there is no such file. */
export async function readAsset(name: string): Promise<{ body: string; type: string } | null> {
  const asset = Object.entries(ASSETS).find(([known]) => known === name)?.[1]
  if (!asset) return null
  return { body: await readFile(new URL(asset.file, FOLDER), 'utf8'), type: asset.type }
}
