import { readStress, type Texts } from '../../../texts/index.ts'
import { splitBold } from '../../split-bold.ts'
import { CITIZEN_TEXT_LIMIT } from '../../split-text.ts'
import type { StyledText } from './styled-text.ts'

/** The messages that a citizen's chat will get, with what stands out in them there. `say`: makes their text. */
export function asCitizenReads(say: (texts: Texts) => string, texts: Texts): StyledText[] {
  const said = readStress(say({ ...texts, say: texts.sayWithStress }))
  return splitBold(said, CITIZEN_TEXT_LIMIT).map(({ text, bold }) => ({
    text,
    entities: bold.map((span) => ({ type: 'bold' as const, ...span })),
  }))
}
