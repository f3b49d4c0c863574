/** Public authorities, whoever runs the site. */
const OFFICIAL = ['go.id', 'desa.id']

/** Endings that make a word with dots an address; "s.d.pukul" and "Rp.5.000" are none. */
const ENDINGS =
  'id|com|net|org|info|biz|xyz|site|online|store|shop|app|dev|io|me|ly|gl|co|cc|tv|us|gg|link|page|web|top|club|live|my|sg'
const LINK = new RegExp(
  `(https?://)?(?<![@\\p{L}\\p{N}.-])((?:[\\p{L}\\p{N}-]+\\.)+(?:${ENDINGS}))(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?::\\d+)?(?:[/?#][^\\s<>"]*)?`,
  'giu',
)
/** With its scheme anything is a link, also `http://localhost` or an address in numbers. */
const SCHEMED = /https?:\/\/([^\s/?#<>"]+)[^\s<>"]*/giu

export interface FoundLinks {
  /** Not `https`: whoever reads along can change what the citizen sees. */
  insecure: string[]
  /** Neither of a public authority nor on the office's own list. */
  unofficial: string[]
}

/** The doubtful links of a text, as they stand there. `known`: further domains of the office, with all below them. */
export function findLinks(text: string, known: readonly string[]): FoundLinks {
  const insecure = new Set<string>()
  const unofficial = new Set<string>()
  const look = (link: string, host: string) => {
    if (/^http:/i.test(link)) insecure.add(link)
    if (!isOfficial(host, known)) unofficial.add(link)
  }
  for (const [link, host = ''] of text.matchAll(SCHEMED)) look(trimmed(link), hostOf(host))
  for (const [link, , host = ''] of text.replace(SCHEMED, ' ').matchAll(LINK)) look(trimmed(link), host)
  return { insecure: [...insecure], unofficial: [...unofficial] }
}

/** Does this name belong to a public authority or to one of the office's own domains? */
export function isOfficial(host: string, known: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return [...OFFICIAL, ...known].some((domain) => {
    const own = domain
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/\/.*$/, '')
    return name === own || name.endsWith(`.${own}`)
  })
}

/** What the browser would open: nothing before an "@", no port. */
function hostOf(authority: string): string {
  return authority
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '')
    .replace(/[.,;!)]+$/, '')
}

/** The sentence's own full stop is no part of the link. */
function trimmed(link: string): string {
  return link.replace(/[.,;:!?)]+$/, '')
}
