/** The linked device's name, on disk before anybody is told: a killed browser remembers it, as WhatsApp's does. */
function open() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('session', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

async function run(mode, work) {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('kept', mode, { durability: 'strict' })
    const asked = work(transaction.objectStore('kept'))
    transaction.oncomplete = () => resolve(asked.result)
    transaction.onerror = () => reject(transaction.error)
  })
}

export const readDevice = async () => (await run('readonly', (kept) => kept.get('device'))) ?? null
export const keepDevice = (device) => run('readwrite', (kept) => kept.put(device, 'device'))
export const forgetDevice = () => run('readwrite', (kept) => kept.delete('device'))
