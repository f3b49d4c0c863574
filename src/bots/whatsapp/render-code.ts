/** A code to be scanned, drawn with characters. The library is loaded when the first code comes. */
export async function codeForTerminal(code: string): Promise<string> {
  const { toString: draw } = (await import('qrcode')).default
  return draw(code, { type: 'terminal', small: true })
}

/** Sides of the picture, in pixels: a telephone that shows it and one that scans it are a hand apart. */
const PICTURE_PX = 600

/** The same as a picture (PNG). */
export async function codeAsPicture(code: string): Promise<Uint8Array> {
  const { toBuffer: draw } = (await import('qrcode')).default
  return new Uint8Array(await draw(code, { width: PICTURE_PX, margin: 4 }))
}

/** The same as an SVG, for paper. */
export async function codeAsVector(code: string): Promise<string> {
  const { toString: draw } = (await import('qrcode')).default
  return draw(code, { type: 'svg', margin: 4 })
}
