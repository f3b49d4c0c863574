/** Roman thirty is no blank: "Bab XXX". */
const NUMBERED = /(?:bab|pasal|lampiran|bagian|buku|ke-?)\s*$/iu

const BLANKS: readonly RegExp[] = [
  /\{[^{}\n]{0,60}\}/gu,
  /** "[nama]", "[isi nomor]"; "[1]" is a footnote. */
  /\[(?=[^[\]\n]*\p{L})[^[\]\n]{1,60}\]/gu,
  /\[\s*\]/gu,
  /** "xxx", also within a number: "0812xxxx". */
  /(?<!\p{L})x{3,}(?!\p{L})/giu,
  /_{3,}/gu,
  /** Dots that stand alone wait for a word; dots behind a word are a pause. */
  /(?<=^|[\s:([])(?:…+|\.{3,})(?=$|[\s,;)\]])/gmu,
]

/** The places of a template that nobody filled in, as they stand in the text; empty when it is finished. */
export function unfilledPlaceholders(text: string): string[] {
  const found = BLANKS.flatMap((blank) =>
    [...text.matchAll(blank)]
      .filter(({ index, 0: blankText }) => !/^x+$/i.test(blankText) || !NUMBERED.test(text.slice(0, index)))
      .map(([blankText]) => blankText),
  )
  return [...new Set(found)]
}
