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
