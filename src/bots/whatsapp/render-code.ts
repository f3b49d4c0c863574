/** A code to be scanned, drawn with characters. The library is loaded when the first code comes. */
export async function codeForTerminal(code: string): Promise<string> {
  const { toString: draw } = (await import('qrcode')).default
  return draw(code, { type: 'terminal', small: true })
}
