/** What became of what was sent; `bad`: nothing did, and why. */
export function Notice({ text, bad = false }: { text: string | null; bad?: boolean }) {
  if (text === null) return null
  return (
    <p class={bad ? 'notice bad' : 'notice'} role={bad ? 'alert' : 'status'}>
      {text}
    </p>
  )
}
