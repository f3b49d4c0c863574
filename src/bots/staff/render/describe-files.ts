import { type Attachment, maskPersonalData } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { cutText } from './styled-text.ts'
import { tameLine } from './tame-text.ts'

/** UTF-16 units of a file's name. */
const NAME = 60

/** "2 foto dan 1 dokumen"; empty when there is none. */
export function countFiles(files: readonly Pick<Attachment, 'kind'>[], texts: Texts): string {
  const kinds = files.map(({ kind }) => kind)
  const counted = [...new Set(kinds)].map((kind) =>
    texts.say(`desk-file-${kind}`, { count: kinds.filter((other) => other === kind).length }),
  )
  return texts.formatList(counted)
}

/** "2 foto dan 1 dokumen: surat.pdf"; empty when there is none. */
export function nameFiles(files: readonly Pick<Attachment, 'kind' | 'fileName'>[], texts: Texts): string {
  const documents = files.filter(({ kind }) => kind === 'document')
  const names = documents.flatMap(({ fileName }) =>
    fileName ? [cutText(tameLine(maskPersonalData(fileName)), NAME, '…')] : [],
  )
  const counted = countFiles(files, texts)
  return names.length > 0 ? `${counted}: ${names.join(', ')}` : counted
}
