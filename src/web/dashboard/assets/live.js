// Renews the part about now, and of a report that is being made how far it is. Without this script the page is as true as when it
// was loaded.
const EVERY_MS = 15_000
const MAKING_EVERY_MS = 1_500

const find = (selector) => document.querySelector(selector)

if (find('#sekarang')) setInterval(() => void renew(), EVERY_MS)
if (find('#pembuatan[data-sumber]')) void watchMaking()

/** Nothing is taken from under somebody's hands: not while a meaning is open in it, or the keyboard is there. */
function isInUse(section) {
  return section.querySelector('details[open]') !== null || section.contains(document.activeElement)
}

async function renew() {
  const section = find('#sekarang')
  if (document.hidden || isInUse(section)) return
  const answer = await ask(section.dataset.sumber)
  const fresh = answer?.querySelector('#sekarang')
  if (fresh) section.replaceWith(fresh)
  say(fresh ? '' : (answer?.querySelector('#kabar') ?? find('#kabar-putus'))?.textContent)
}

async function watchMaking() {
  let section = find('#pembuatan')
  while (section.dataset.sumber) {
    await new Promise((resolve) => setTimeout(resolve, MAKING_EVERY_MS))
    if (document.hidden || isInUse(section)) continue
    const answer = await ask(section.dataset.sumber)
    const fresh = answer?.querySelector('#pembuatan')
    if (!fresh) {
      find('#kabar-putus').hidden = false
      return
    }
    section.replaceWith(fresh)
    section = fresh
    say(section.querySelector('p').textContent)
  }
}

/** Null: nobody could be reached. */
async function ask(address) {
  try {
    const response = await fetch(address, { redirect: 'error', headers: { 'X-Sendiri': 'ya' } })
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return null
  }
}

function say(words) {
  const place = find('#kabar-hidup')
  if (place.textContent !== words) place.textContent = words
}
