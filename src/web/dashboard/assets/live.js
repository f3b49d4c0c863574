// Renews the part about now. Without this script the page is as true as when it was loaded.
const EVERY_MS = 15_000

const find = (selector) => document.querySelector(selector)

if (find('#sekarang')) setInterval(() => void renew(), EVERY_MS)

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

/** Null: nobody could be reached. */
async function ask(address) {
  try {
    const response = await fetch(address, { redirect: 'error' })
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return null
  }
}

function say(words) {
  const place = find('#kabar-hidup')
  if (place.textContent !== words) place.textContent = words
}
