/** One thing that happens in a conversation, as a script says it. */
export type Step =
  | { type: 'text'; text: string }
  | { type: 'press'; label: string }
  | { type: 'wait'; ms: number }
  | { type: 'edit'; text: string }
  | { type: 'media'; what: Medium; caption: string }
  | { type: 'officer'; does: 'jawab' | 'tanya' | 'ralat'; text: string }

export type Medium = 'foto' | 'album' | 'dokumen' | 'suara' | 'stiker'

/** What one citizen does, from the first word on. */
export interface Script {
  title: string
  steps: Step[]
}

const UNITS: Record<string, number> = { detik: 1_000, menit: 60_000, jam: 3_600_000, hari: 86_400_000 }

const TITLE = /^# (.+)$/
const PRESS = /^>> (.+)$/
const WAIT = /^\.\.\. (\d+) (detik|menit|jam|hari)$/
const EDIT = /^~ (.+)$/
const MEDIA = /^\[(foto|album|dokumen|suara|stiker)\] ?(.*)$/
const OFFICER = /^!! (jawab|tanya|ralat): (.+)$/

/** Conversations as README.md describes them. Throws with the line that nobody can read. */
export function readScripts(file: string): Script[] {
  const scripts: Script[] = []
  for (const line of file.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const title = TITLE.exec(line)?.[1]
    if (title !== undefined) scripts.push({ title, steps: [] })
    else if (scripts.length === 0) throw new Error(`Before the first conversation: ${line}`)
    else scripts.at(-1)?.steps.push(readStep(line))
  }
  return scripts
}

function readStep(line: string): Step {
  const [, label] = PRESS.exec(line) ?? []
  if (label !== undefined) return { type: 'press', label }
  const [, amount, unit = ''] = WAIT.exec(line) ?? []
  if (amount !== undefined) return { type: 'wait', ms: Number(amount) * (UNITS[unit] ?? 0) }
  const [, edited] = EDIT.exec(line) ?? []
  if (edited !== undefined) return { type: 'edit', text: withBreaks(edited) }
  const [, what, caption = ''] = MEDIA.exec(line) ?? []
  if (isMedium(what)) return { type: 'media', what, caption: withBreaks(caption) }
  const [, does, words = ''] = OFFICER.exec(line) ?? []
  if (does === 'jawab' || does === 'tanya' || does === 'ralat')
    return { type: 'officer', does, text: withBreaks(words) }
  if (/^(?:#|>>|\.\.\.|~|\[|!!)/.test(line)) throw new Error(`Not a step: ${line}`)
  return { type: 'text', text: withBreaks(line) }
}

function withBreaks(text: string): string {
  return text.replaceAll('\\n', '\n')
}

function isMedium(what: string | undefined): what is Medium {
  return what !== undefined && ['foto', 'album', 'dokumen', 'suara', 'stiker'].includes(what)
}
