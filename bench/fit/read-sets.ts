import { readFileSync } from 'node:fs'
import type { FaqEntry, InstansiProfile } from '../../src/knowledge/index.ts'

/** A labelled message, as the sets of bench/data have it. */
export interface Query {
  id: string
  text: string
  faqId: string | null
  style?: string
  accept?: string[]
  tolerable?: string[]
  oos?: string | null
  kind?: string | null
  authority?: string | null
}

const folder = new URL('../data/', import.meta.url)
const starter = new URL('../../prisma/starter/', import.meta.url)

function readJson(file: string, from: URL = folder): unknown {
  return JSON.parse(readFileSync(new URL(file, from), 'utf8'))
}

// The sets are the project's own files, written by its own scripts: their shape is known.
export const readQueries = (file: string) => readJson(file) as Query[]
export const readEntries = (file: string) => readJson(file) as FaqEntry[]
export const readInstansi = () => readJson('instansi.json') as InstansiProfile[]
export const readStarterEntries = () => readJson('faq.json', starter) as FaqEntry[]
