/** What the visitor is looking at, and as whom. */
export interface Screen {
  citizenId: number
  officerId: number
  /** In which app the citizen writes. */
  app: 'telegram' | 'whatsapp'
  staffTab: 'group' | 'private'
  /** A topic of the forum, 0 for messages outside of topics, `undefined` for all. */
  topic: number | undefined
  /** Which half a phone shows. */
  half: 'citizen' | 'staff'
}

export interface ScreenControl {
  (): Readonly<Screen>
  change(part: Partial<Screen>): void
  watch(listener: () => void): void
}

export function createScreen(): ScreenControl {
  let screen: Screen = {
    citizenId: 0,
    officerId: 0,
    app: 'telegram',
    staffTab: 'group',
    topic: undefined,
    half: 'citizen',
  }
  const listeners: (() => void)[] = []
  return Object.assign(() => screen, {
    change(part: Partial<Screen>) {
      screen = { ...screen, ...part }
      for (const listener of listeners) listener()
    },
    watch: (listener: () => void) => void listeners.push(listener),
  })
}
