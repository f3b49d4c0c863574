import type { Reading } from '../reading/reading.ts'
import {
  englishBites,
  englishCalming,
  englishHarmless,
  englishSigns,
  englishSupposedBites,
} from './english-signs.ts'
import { compilePhrases, type Heard } from './find-phrases.ts'
import { hearWords } from './hear-words.ts'
import {
  bites,
  calming,
  type EmergencyKind,
  emergencyKinds,
  emergencySigns,
  happeningNow,
  harmlessNames,
  longPast,
  supposedBites,
} from './signs.ts'

const harmless = compilePhrases(`${harmlessNames} | ${englishHarmless}`)
const calms = compilePhrases(`${calming} | ${englishCalming}`)
const past = compilePhrases(longPast)
const now = compilePhrases(happeningNow)
const unbitten = compilePhrases(`${supposedBites} | ${englishSupposedBites}`)
const bitten = compilePhrases(`${bites} | ${englishBites}`)
const kinds = emergencyKinds.map((kind) => {
  const ours = emergencySigns[kind]
  const english = englishSigns[kind]
  const grave = `${ours.grave ?? ''} | ${english.grave ?? ''}`
  return { kind, grave: compilePhrases(grave), signs: compilePhrases(`${ours.signs} | ${english.signs}`) }
})

const allOf = (signs: Readonly<Record<EmergencyKind, { grave?: string; signs: string }>>) =>
  compilePhrases(
    Object.values(signs)
      .flatMap(({ grave = '', signs: others }) => [grave, others])
      .join(' | '),
  )
const ours = allOf(emergencySigns)
const theirs = allOf(englishSigns)

/** What of a message speaks for an emergency, and against one. */
export interface Cues {
  /** The likeliest kind by the signs that stand in it; null where none does. */
  kind: EmergencyKind | null
  /** A person was bitten by what may carry rabies, not long ago. */
  bitten: boolean
  /** What speaks for it is said in English alone. */
  inEnglish: boolean
  /** Names of what stands in it: `#` for what rules found, else stems and pairs of them. */
  names: string[]
}

/** So few words are a cry, so many a story. */
const SHORT = 6
const LONG = 25

export function readCues(reading: Pick<Reading, 'clean' | 'words' | 'segments' | 'isEnglish'>): Cues {
  const words = hearWords(reading)
  const heard = harmless.cover(words)
  const flags = { calm: calms.standsIn(words), past: past.standsIn(words), now: now.standsIn(words) }
  const isBitten = bitten.standsIn(heard)
  const grave = kinds.find((each) => each.grave.standsIn(heard))
  const sign = kinds.find((each) => each.signs.standsIn(heard))
  const names = new Set<string>()
  if (grave) names.add('#grave').add(`#grave-${grave.kind}`)
  if (sign) names.add('#sign').add(`#sign-${sign.kind}`)
  for (const [name, stands] of Object.entries(flags)) if (stands) names.add(`#${name}`)
  if (sign && (flags.calm || flags.past)) names.add('#sign-calmed')
  if (grave && flags.past) names.add('#grave-past')
  if (reading.segments.some(({ asks }) => asks)) names.add('#asks')
  if (words.length <= SHORT) names.add('#short')
  if (words.length > LONG) names.add('#long')
  // Of English too little is seen for its words to weigh anything: "is" and "my" would call for help by themselves.
  if (!reading.isEnglish) for (const name of nameWords(words)) names.add(name)
  const kind = grave?.kind ?? sign?.kind ?? null
  return {
    kind: kind === 'animal' && isBitten ? 'medical' : kind,
    bitten: isBitten && !flags.past && !unbitten.standsIn(words),
    inEnglish: theirs.standsIn(heard) && !ours.standsIn(heard),
    names: [...names],
  }
}

/** Stems, and pairs of them. */
function nameWords(words: readonly Heard[]): string[] {
  return words.flatMap(({ stem }, at) => {
    const before = words[at - 1]
    return before ? [stem, `${before.stem}_${stem}`] : [stem]
  })
}
