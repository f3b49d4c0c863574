import { ApiFailure } from './api-failure.ts'

interface Wanted {
  /** Of the Bot API, a slash at its end. */
  root: string
  token: string
  /** As `getFile` gave it. */
  path: string
  /** In bytes. */
  limit: number
  signal: AbortSignal
}

/** The bytes at a path of `getFile`, or null when there are more than `limit`. Rejects with an `ApiFailure` where Telegram refuses. */
export async function downloadFile({ root, token, path, limit, signal }: Wanted): Promise<Uint8Array | null> {
  const response = await fetch(new URL(`./file/bot${token}/${path}`, root), { signal })
  const refusal = { error_code: response.status, description: 'the file was not given' }
  if (!response.ok) throw new ApiFailure('download', refusal)
  return readAtMost(response, limit)
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    // Leaving the loop cancels the download.
    if (length > limit) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
