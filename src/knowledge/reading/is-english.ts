/** Words that no English sentence does without; what Indonesian has too ("do", "am", "on") counts only beside others. */
const ENGLISH = new Set(
  `the this that these those is are was were am be been being do does did have has had can could will would should must may
  i you he she it we they me him her us them my your his our their what where when who why how which
  to of in on at for from with without about by and or but not no if as a an there here please pls speak tell need want get
  very much english`.split(/\s+/u),
)
/** These alone say that somebody writes Indonesian, whatever English stands beside them. */
const INDONESIAN = new Set(
  `yang yg di ke dari untuk utk buat dan atau tidak gak ga nggak tdk ndak ini itu saya sy aku kami kita mau bisa ada sudah sdh
  belum gimana bagaimana apa kah berapa mana kapan kalau kalo sama dengan nya pak bu min dong ya juga lagi`.split(
    /\s+/u,
  ),
)
const CALLS = new Set('hello hi hey sir madam admin min bro sis ok thanks thank'.split(' '))
const FEWEST = 3
const SHARE = 0.4

/** Whether a text is clearly English: it has so many of English's small words, and hardly one of Indonesian's. */
export function isEnglish(words: readonly string[]): boolean {
  const english = words.filter((word) => ENGLISH.has(word))
  const indonesian = words.filter((word) => INDONESIAN.has(word)).length
  return (
    new Set(english).size >= FEWEST &&
    english.length >= words.length * SHARE &&
    indonesian * 3 <= english.length
  )
}

/** "Hello, do you speak English?": asks for the language, and about nothing. */
export function asksForEnglish(words: readonly string[]): boolean {
  return words.includes('english') && words.every((word) => ENGLISH.has(word) || CALLS.has(word))
}
