import { type PageAction, type WireOutcome, wireOutcome } from '../page-wire.ts'

/** Asks the server to do something; what goes wrong comes back as a sentence for the reader. */
export type Act = (action: PageAction) => Promise<WireOutcome>

export const act: Act = async (action) => {
  try {
    const response = await fetch('/simulator/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    })
    return wireOutcome.parse(await response.json())
  } catch {
    return { ok: false, error: 'Simulator tidak dapat dihubungi. Coba lagi sebentar lagi.' }
  }
}
