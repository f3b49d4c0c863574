/** Words that tell entries apart no better than any other. */
const EMPTY = new Set(
  'ada adalah agar akan apa apabila apakah atau bagaimana bagi berapa bisa boleh cara dalam dan dapat dari dengan di harus ini itu jika juga kapan ke kalau mana mengapa oleh pada saat saja saya seperti siapa untuk yang'.split(
    ' ',
  ),
)
const MOST_WORDS = 5
const LONGEST = 40

/** A readable name for a new entry, made of its question's telling words: `jadwal-angkot-pasar-induk`. */
export function entryIdFor(question: string, taken: readonly string[]): string {
  const words = question
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  const telling = words.filter((word) => word.length > 1 && !EMPTY.has(word))
  const chosen = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)
  const name = chosen.join('-').slice(0, LONGEST).replace(/-+$/, '') || 'entri'
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}
