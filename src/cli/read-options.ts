import { parseArgs, type ParseArgsConfig } from 'node:util'
import { type CommandContext, misused } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** For a command that is only its name: any further word is a misunderstanding. */
export function expectNoWords(context: Pick<CommandContext, 'usage' | 'words'>): void {
  readOptions(context, {}, { least: 0, most: 0 })
}

/** The words of a command as options and the rest. A word that doesn't fit is told together with how the command is written. */
export function readOptions<Known extends Options>(
  context: Pick<CommandContext, 'usage' | 'words'>,
  options: Known,
  positionals: { least: number; most: number },
) {
  const fault = findFault(context.words, options)
  if (fault !== null) throw misused(context, fault)
  const result = parseArgs({ args: [...context.words], options, allowPositionals: true, strict: true })
  const count = result.positionals.length
  if (count < positionals.least) throw misused(context, 'Ada yang belum ditulis.')
  if (count > positionals.most) {
    const extra = result.positionals.slice(positionals.most).map((word) => `"${word}"`)
    throw misused(context, `Terlalu banyak kata: ${extra.join(', ')}. Teks yang berspasi diapit tanda kutip.`)
  }
  return result
}

/** The first option that `parseArgs` would refuse, in words that say what to do; null when there is none. */
function findFault(words: readonly string[], options: Options): string | null {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { rawName, value, inlineValue } = token
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (known === undefined) return `Pilihan ${rawName} tidak dikenal. ${listOf(options)}`
    if (known.type === 'boolean' && value !== undefined)
      return `Pilihan ${rawName} tidak memakai nilai: tulis ${rawName} saja.`
    if (known.type === 'string' && (value === undefined || (!inlineValue && value.startsWith('-'))))
      return `Pilihan ${rawName} perlu nilai: tulis ${rawName}=NILAI.`
  }
  return null
}

function listOf(options: Options): string {
  const names = Object.keys(options).map((name) => `--${name}`)
  return names.length === 0
    ? 'Perintah ini tidak memakai pilihan; hapus.'
    : `Yang ada: ${names.join(', ')}. Teks yang diawali tanda hubung ditulis sesudah --.`
}
