/** What WhatsApp's apps make of a text: the marks that they would take for formatting are listed, the rest is shown. */
export function readFormatting(text: string): { shown: string; formatted: string[] } {
  const inline = [
    /(?:^|[\s>_~])\*(?=\S)(.+?)\*(?![A-Za-z\d])/gm,
    /(?:^|[\s>*~])_(?=\S)(.+?)_(?![A-Za-z\d])/gm,
    /(?:^|[\s>_*])~(?=\S)(.+?)~(?![A-Za-z\d])/gm,
    /(?:^|\s)`(?=\S)(.+?)`(?![A-Za-z\d])/gm,
    /^[>*] /gm,
  ]
  const formatted = inline.flatMap((mark) => [...text.matchAll(mark)].map(([found]) => found))
  // Unseen by people, and what holds marks apart from what stands before them.
  return { shown: text.replaceAll('\u2060', ''), formatted }
}

const BOLD = /(^|[\s>_~])\*(?=\S)(.+?)\*(?![A-Za-z\d])/gm

/** The same where only bold is meant: what stands out, and the text as it is read. Throws where anything else is formatted. */
export function readBold(text: string): { shown: string; bold: string[] } {
  const bold = [...text.matchAll(BOLD)].map(([, , words = '']) => words)
  const { shown, formatted } = readFormatting(text.replace(BOLD, '$1$2'))
  if (formatted.length > 0) throw new Error(`shown as formatted: ${formatted.join(' | ')}`)
  return { shown, bold }
}
