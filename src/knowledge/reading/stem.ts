const SHORTEST_ROOT = 3
const MOST_AFFIXES = 4

/** Endings, Indonesian first, then the regional ones people mix in (Javanese, Sundanese, Banjar, Makassar). */
const suffixes = [
  'lah',
  'kah',
  'pun',
  'tah',
  'nya',
  'ny',
  'ku',
  'mu',
  'kan',
  'an',
  'i',
  'in',
  'akan',
  'keun',
  'aken',
  'ake',
  'ipun',
  'ne',
  'na',
  'e',
  'en',
  'ji',
  'mi',
  'pi',
  'ka',
  'ki',
  'ta',
  'a',
  'nyo',
]

/** What a prefix leaves, and what letter the nasal may have swallowed. */
const prefixes: readonly (readonly [prefix: string, restores: readonly string[]])[] = [
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['menge', ['']],
  ['penge', ['']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['me', ['']],
  ['pe', ['']],
  ['ber', ['']],
  ['bel', ['']],
  ['be', ['']],
  ['ter', ['']],
  ['te', ['']],
  ['per', ['']],
  ['pel', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
  ['nge', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['n', ['', 't']],
  ['m', ['', 'p']],
  ['ba', ['']],
  ['ma', ['']],
  ['mam', ['', 'p']],
  ['man', ['', 't']],
  ['mang', ['', 'k']],
  ['many', ['s']],
  ['pa', ['']],
  ['pam', ['', 'p']],
  ['pan', ['', 't']],
  ['pang', ['', 'k']],
  ['ta', ['']],
  ['ka', ['']],
  ['sa', ['']],
  ['dipun', ['']],
  ['nga', ['']],
  ['ku', ['']],
  ['tak', ['']],
]

const vowels = 'aiueo'

/** Of so many affixes only those can fit that end, or begin, with the word's own letter. */
const suffixesByEnd = groupBy(suffixes, (suffix) => suffix.charCodeAt(suffix.length - 1))
const prefixesByStart = groupBy(prefixes, ([prefix]) => prefix.charCodeAt(0))

/** Endings that leave a word's meaning alone. */
const enclitic = /(?:nya|ny|lah|kah|pun|ku|mu|ne|na|ji|mi)$/u

/** Endings a word of unknown root certainly does not need. */
const safeSuffix = /(?:nya|lah|kah|pun)$/u

/**
 * Finds the root of a word among known roots by undoing affixes, fewest first; a word whose root is not known
 * keeps its form, less its enclitic. Answers are kept, so the roots must be complete before the first call.
 */
export function createStemmer(
  isRoot: (word: string) => boolean,
  isFiller: (word: string) => boolean,
  keep = 50_000,
): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const root = findRoot(word, isRoot, isFiller) ?? lessEnclitic(word)
    if (known.size < keep) known.set(word, root)
    return root
  }
}

/**
 * The known root of a word, or null. Breadth first: "perizinan" is "izin" before it is anything shorter. A derived
 * word says more than a filler does: "pengadaan" is not "ada", though "adanya" is.
 */
export function findRoot(
  word: string,
  isRoot: (word: string) => boolean,
  isFiller: (word: string) => boolean = () => false,
): string | null {
  if (isRoot(word)) return word
  const plain = word.replace(enclitic, '')
  if (plain !== word && isRoot(plain)) return plain
  if (/\d/u.test(word) || word.length > 24) return null
  let forms = [word]
  const seen = new Set(forms)
  for (let affixes = 0; affixes < MOST_AFFIXES; affixes += 1) {
    const next: string[] = []
    for (const form of forms) {
      for (const shorter of strippedOnce(form)) {
        if (shorter.length < SHORTEST_ROOT || seen.has(shorter)) continue
        seen.add(shorter)
        next.push(shorter)
      }
    }
    const roots = next.filter((form) => isRoot(form) && !isFiller(form))
    if (roots.length > 0) return roots.reduce((best, root) => (root.length > best.length ? root : best))
    forms = next
  }
  return null
}

/** The forms that one affix less leaves. */
function strippedOnce(form: string): string[] {
  const forms: string[] = []
  for (const suffix of suffixesByEnd.get(form.charCodeAt(form.length - 1)) ?? []) {
    if (form.length - suffix.length < SHORTEST_ROOT || !form.endsWith(suffix)) continue
    const shorter = form.slice(0, -suffix.length)
    // "pdma" is a slip in "pdam", not "pdm" with an ending.
    if (suffix.length > 1 || /[aiueo]/u.test(shorter)) forms.push(shorter)
  }
  for (const [prefix, restores] of prefixesByStart.get(form.charCodeAt(0)) ?? []) {
    if (!form.startsWith(prefix)) continue
    const rest = form.slice(prefix.length)
    for (const letter of restores)
      if (letter === '' || vowels.includes(rest[0] ?? '-')) forms.push(letter + rest)
  }
  return forms
}

function lessEnclitic(word: string): string {
  const shorter = word.replace(safeSuffix, '')
  return shorter.length >= 4 ? shorter : word
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
