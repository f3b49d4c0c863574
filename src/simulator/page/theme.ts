const key = 'jawab24-simulator-theme'

/** What the visitor chose last, or else what the system asks for. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** Runs before anything is drawn, so that a dark page never flashes white. */
export function applyKeptTheme(): void {
  const kept = readKept()
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset['theme'] = kept
}

export function toggleTheme(): void {
  const next = isDark() ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Storage is switched off in this browser: the choice lasts until the page is loaded again.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
