import type { DraftView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { fingerprint } from '../callback-data.ts'
import { editButtons, layOutPreview, sendButton } from './lay-out-preview.ts'
import { describeWarnings, type PreviewStep } from './render-preview.ts'
import type { Rendered } from './rendered.ts'
import { bold, joined, type StyledText } from './styled-text.ts'

interface Words {
  /** The officer's own, which a pressed button must still mean. */
  text: string
  warnings: Parameters<typeof describeWarnings>[0]
  /** What goes out, as the citizen will read it. */
  parts: StyledText[]
  ask: 'desk-preview-ask' | 'desk-preview-ask-question'
}

/** What an officer writes to a citizen besides an answer: as it will be read, what the filter warns of, and Kirim / Ubah / Batal. */
export function layOutWords(
  view: DraftView,
  { text, warnings, parts, ask }: Words,
  texts: Texts,
  step?: PreviewStep,
): Rendered {
  const { id } = view.draft
  const warned = warnings.length > 0
  const footOf = (sure: boolean) =>
    joined(
      [
        warned ? describeWarnings(warnings, texts) : '',
        bold(texts.say(ask)),
        warned ? texts.say(sure ? 'desk-preview-sure' : 'desk-preview-ask-warned') : '',
      ],
      '\n\n',
    )
  const sure = step === 'sure'
  const longest = Math.max(footOf(true).text.length, footOf(false).text.length)
  const send = sendButton(id, fingerprint(text), { warned, sure }, texts)
  const buttons = [[send], editButtons(id, texts)]
  return layOutPreview(
    view,
    { parts, foot: footOf(sure), longest, buttons, instead: step !== undefined },
    texts,
  )
}
