import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from '../support/chromium.ts'
import { ANI, ANI_CHAT, aPageScene, KORNEL, SITI, SITI_CHAT } from './page-scene.ts'
import { citizen, composer, nextUpdate, staff, styleOf, topic, visit } from './page-visit.ts'

const chromiumPath = findChromium()

describe.skipIf(!chromiumPath)('the chats of the page, in a real browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium(chromiumPath ?? '')
  })
  afterAll(() => browser.close())

  it('shows what it is, the time of the office, and both chats', async () => {
    const scene = await aPageScene()
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'KTP saya hilang')
    const { page, complaints } = await visit(browser, scene)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Jawab24')
    await page.getByText('Simulator — data contoh').waitFor()
    await page.locator('.top-bar').getByText('Minggu, 22 November 2026 pukul 14.05 WITA').waitFor()
    const own = citizen(page).locator('article.own')
    expect(await own.getByText('KTP saya hilang').count()).toBe(1)
    expect(await own.locator('time').textContent()).toBe('14.05')
    expect(await citizen(page).locator('.day').textContent()).toBe('Minggu, 22 November 2026')
    await staff(page).getByText('Belum ada pesan', { exact: true }).first().waitFor()
    expect(complaints).toEqual([])
  })

  it('carries a question to the bot and its answer back, with typing, formatting, quote and edit', async () => {
    const scene = await aPageScene()
    const { page, complaints } = await visit(browser, scene)
    await composer(page, 'warga').fill('KTP saya hilang')
    await composer(page, 'warga').press('Shift+Enter')
    await composer(page, 'warga').pressSequentially('syaratnya apa?')
    await composer(page, 'warga').press('Enter')
    const question = await nextUpdate(scene.citizenBot, ({ message }) => message)
    expect(question.text).toBe('KTP saya hilang\nsyaratnya apa?')
    expect(await composer(page, 'warga').inputValue()).toBe('')

    await scene.citizenBot.sendChatAction(ANI.id, 'typing')
    await citizen(page).getByText('mengetik…').waitFor()
    const answer = await scene.citizenBot.sendMessage(
      ANI.id,
      '<b>Disdukcapil</b> menjawab: bawa <i>KK</i>, lihat <a href="https://malinau.example/ktp">syarat</a>',
      { parse_mode: 'HTML', reply_parameters: { message_id: question.message_id } },
    )
    const bubble = citizen(page).locator('article.other')
    expect(await bubble.locator('strong').textContent()).toBe('Disdukcapil')
    expect(await bubble.locator('em').textContent()).toBe('KK')
    expect(await bubble.getByRole('link', { name: 'syarat' }).getAttribute('href')).toBe(
      'https://malinau.example/ktp',
    )
    expect(await bubble.locator('.quote-text').textContent()).toBe('KTP saya hilang')
    await citizen(page).getByText('mengetik…').waitFor({ state: 'detached' })
    await bubble.locator('.quote').click()
    await citizen(page).locator('article.own.found').waitFor()

    await scene.citizenBot.editMessageText(ANI.id, answer.message_id, 'Sudah diperbarui')
    await bubble.getByText('Sudah diperbarui').waitFor()
    await bubble.getByText('diedit').waitFor()
    expect(await bubble.count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('shows the bot typing for a moment, however fast it answers, and keeps the order', async () => {
    const scene = await aPageScene()
    // A chat's first message is news about the stage, for which the page loads everything anew, without a pause.
    scene.emulator.sendText(ANI.id, ANI_CHAT, '/start')
    const { page, complaints } = await visit(browser, scene)
    await citizen(page).getByText('/start').waitFor()
    // The bot's answers are there before the page has heard of the questions.
    await page.evaluate(`new MutationObserver((_, watch) => {
      const typing = document.querySelector('.log .typing') !== null
      const answered = document.querySelector('.log article.other') !== null
      if (!typing && !answered) return
      watch.disconnect()
      document.body.dataset.first = typing && !answered ? 'typing' : 'answer'
    }).observe(document.body, { childList: true, subtree: true })`)
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'Pertanyaan satu')
    await scene.citizenBot.sendMessage(ANI.id, 'Jawaban satu')
    await page.locator('body[data-first]').waitFor()
    expect(await page.locator('body').getAttribute('data-first')).toBe('typing')
    scene.emulator.sendText(ANI.id, ANI_CHAT, 'Pertanyaan dua')
    const { message_id: second } = await scene.citizenBot.sendMessage(ANI.id, 'Jawaban dua')
    await scene.citizenBot.editMessageText(ANI.id, second, 'Jawaban dua, diperbaiki')
    await citizen(page).getByText('mengetik…').waitFor()
    await citizen(page).getByText('Jawaban dua, diperbaiki').waitFor()
    await citizen(page).getByText('mengetik…').waitFor({ state: 'detached' })
    const shown = await citizen(page).locator('article .text').allTextContents()
    expect(shown.map((text) => text.trim())).toEqual([
      '/start',
      'Pertanyaan satu',
      'Jawaban satu',
      'Pertanyaan dua',
      'Jawaban dua, diperbaiki',
    ])
    expect(complaints).toEqual([])
  })

  it('presses buttons: busy, then a toast, then a dialog', async () => {
    const scene = await aPageScene()
    scene.emulator.sendText(ANI.id, ANI_CHAT, '/start')
    const { page } = await visit(browser, scene)
    const keyboard = [
      [
        { text: 'Terjawab', callback_data: 'yes' },
        { text: 'Belum', callback_data: 'no' },
      ],
    ]
    await scene.citizenBot.sendMessage(ANI.id, 'Terjawab?', { reply_markup: { inline_keyboard: keyboard } })
    const yes = citizen(page).getByRole('button', { name: 'Terjawab' })
    await yes.click()
    await citizen(page).locator('[aria-busy="true"]', { hasText: 'Terjawab' }).waitFor()
    const first = await nextUpdate(scene.citizenBot, (update) => update.callback_query)
    expect([first.data, first.from.id]).toEqual(['yes', ANI.id])
    await scene.citizenBot.answerCallbackQuery(first.id, { text: 'Terima kasih' })
    await citizen(page).getByRole('status').getByText('Terima kasih').waitFor()
    await citizen(page).locator('[aria-busy="true"]').waitFor({ state: 'detached' })

    await citizen(page).getByRole('button', { name: 'Belum' }).click()
    const second = await nextUpdate(scene.citizenBot, (update) => update.callback_query)
    await scene.citizenBot.answerCallbackQuery(second.id, { text: 'Kami teruskan', show_alert: true })
    await page.getByRole('dialog').getByText('Kami teruskan').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('plays the staff: topics with unread counts, officers, replies in the topic, private chat', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene)
    await topic(page, 'Disdukcapil').click()
    await scene.staffBot.sendMessage(scene.groupId, 'Kartu 7K3-F9Q', {
      message_thread_id: scene.dishub,
      disable_notification: true,
    })
    await topic(page, 'Dishub').getByLabel('1 belum dibaca').waitFor()
    await topic(page, 'Dishub').click()
    await topic(page, 'Dishub').getByLabel('1 belum dibaca').waitFor({ state: 'detached' })
    const card = staff(page).locator('article', { hasText: 'Kartu 7K3-F9Q' })
    expect(await card.locator('.sender').textContent()).toBe('Meja Petugas')
    await card.getByRole('img', { name: 'Tanpa suara' }).waitFor()

    // Siti is of another instansi: the page offers the officer whose topic this is.
    await staff(page).getByRole('button', { name: 'Tulis sebagai Kornelius Jalung' }).click()
    const picker = staff(page).getByLabel('Petugas yang Anda perankan')
    await expect.poll(() => picker.inputValue()).toBe(String(KORNEL.id))
    await card.hover()
    await card.getByRole('button', { name: 'Balas' }).click()
    await staff(page).getByText('Balas Meja Petugas').waitFor()
    await composer(page, 'petugas').fill('Sudah kami perbaiki')
    await composer(page, 'petugas').press('Enter')
    await staff(page).locator('article.own', { hasText: 'Sudah kami perbaiki' }).waitFor()
    expect(scene.emulator.messages(scene.groupKey).at(-1)).toMatchObject({
      from: { id: KORNEL.id },
      threadId: scene.dishub,
      replyTo: scene.emulator.messages(scene.groupKey).at(-2)?.messageId,
    })

    await topic(page, 'Semua').click()
    await card.first().getByRole('button', { name: 'Dishub' }).waitFor()
    await picker.selectOption(String(SITI.id))
    scene.emulator.sendText(SITI.id, SITI_CHAT, '/start')
    await scene.staffBot.sendMessage(SITI.id, 'Foto dari warga, hanya untuk Anda')
    const tab = staff(page).getByRole('button', { name: /^Pesan pribadi/ })
    await tab.getByText('1', { exact: true }).waitFor()
    await tab.click()
    await staff(page).getByText('Foto dari warga, hanya untuk Anda').waitFor()
    expect(await card.count()).toBe(0)
  })

  it('answers when a bot asks for a reply', async () => {
    const scene = await aPageScene()
    scene.emulator.sendText(ANI.id, ANI_CHAT, '/start')
    const { page } = await visit(browser, scene)
    const asked = await scene.citizenBot.sendMessage(ANI.id, 'Di jalan mana?', {
      reply_markup: { force_reply: true },
    })
    await citizen(page).getByText('Balas Jawab24 Malinau').waitFor()
    await page.keyboard.type('Jalan Mawar')
    await page.keyboard.press('Enter')
    await citizen(page).locator('article.own', { hasText: 'Jalan Mawar' }).waitFor()
    expect(scene.emulator.messages(ANI_CHAT).at(-1)?.replyTo).toBe(asked.message_id)
  })

  it('shows whatever people write as text', async () => {
    const scene = await aPageScene()
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script> <b>tebal</b>'
    const upsideDown = '\u202Eterbalik مرحبا بكم'
    const zalgo = `z${'\u0334\u0321\u031B\u035B\u0344'.repeat(40)}algo`
    const eve = scene.emulator.addPerson({ id: 3, firstName: '<i>Eve</i>\u202E' })
    const eveChat = ANI_CHAT.replace(/\d+$/, String(eve.id))
    for (const text of [nasty, upsideDown, zalgo]) scene.emulator.sendText(eve.id, eveChat, text)
    await scene.staffBot.sendMessage(scene.groupId, nasty, { message_thread_id: scene.dukcapil })
    const { page, complaints } = await visit(browser, scene)
    await citizen(page).getByRole('button', { name: 'Eve' }).click()
    const texts = citizen(page).locator('article .text')
    await texts.nth(2).waitFor()
    expect(await texts.allTextContents()).toEqual([nasty, upsideDown, zalgo])
    expect(await page.locator('main img, main script, main b, main i:not(.typing i)').count()).toBe(0)
    await staff(page).getByText('<b>tebal</b>').first().waitFor()
    // The time beside the mirrored text is not mirrored, and the stacked marks stay in their bubble.
    const times = await citizen(page).locator('article time').allTextContents()
    expect(times).toEqual(['14.05', '14.05', '14.05'])
    const clipped = citizen(page).locator('article .content').nth(2)
    expect(await styleOf(clipped, 'overflow')).toBe('hidden')
    expect(complaints).toEqual([])
  })

  it('sends photo, album, document, sticker and voice, edits, adds a citizen, blocks and unblocks', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene)
    await composer(page, 'warga').fill('Lampu di depan rumah')
    for (const [item, shown] of [
      ['Foto contoh', '.media-picture >> nth=0'],
      ['Album (dua foto)', '.media-picture >> nth=2'],
      ['Dokumen (PDF)', '.media-name:has-text("Dokumen")'],
      ['Stiker', '.media-name:has-text("Stiker")'],
      ['Pesan suara', '.media-name:has-text("Pesan suara")'],
    ] as const) {
      await citizen(page).getByRole('button', { name: 'Lampirkan' }).click()
      await citizen(page).getByRole('button', { name: item }).click()
      await citizen(page).locator(shown).waitFor()
    }
    const sent = scene.emulator.messages(ANI_CHAT)
    expect(sent.map((message) => message.media?.kind)).toEqual([
      'photo',
      'photo',
      'photo',
      'document',
      'sticker',
      'voice',
    ])
    expect(sent.map(({ text }) => text)).toEqual(['Lampu di depan rumah', '', '', '', '', ''])
    expect(sent.map(({ mediaGroupId }) => mediaGroupId !== undefined)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ])
    const drawn = await citizen(page)
      .locator('.media-picture')
      .evaluateAll((pictures) => pictures.map((picture) => Number(Reflect.get(picture, 'naturalWidth'))))
    expect(drawn).toEqual([160, 160, 160])

    await composer(page, 'warga').fill('salah tulus')
    await composer(page, 'warga').press('Enter')
    const mine = citizen(page).locator('article.own').last()
    await mine.getByText('salah tulus').hover()
    await mine.getByRole('button', { name: 'Ubah' }).click()
    await composer(page, 'warga').fill('salah tulis')
    await composer(page, 'warga').press('Enter')
    await mine.getByText('salah tulis').waitFor()
    await mine.getByText('diedit').waitFor()
    await mine.getByText('salah tulis').hover()
    await mine.getByRole('button', { name: 'Hapus' }).click()
    await citizen(page).getByText('salah tulis').waitFor({ state: 'detached' })

    await citizen(page).getByRole('button', { name: 'Blokir bot ini' }).click()
    await citizen(page).getByRole('button', { name: 'Buka blokir' }).waitFor()
    expect(await composer(page, 'warga').isVisible()).toBe(false)
    await expect(scene.citizenBot.sendMessage(ANI.id, 'Halo?')).rejects.toThrow('blocked')
    await citizen(page).getByRole('button', { name: 'Buka blokir' }).click()
    await composer(page, 'warga').waitFor()

    await citizen(page).getByRole('button', { name: 'warga baru' }).click()
    await citizen(page).getByText('Apa yang ingin Anda tanyakan?').waitFor()
    await citizen(page).getByRole('button', { name: 'Mulai', exact: true }).click()
    await citizen(page).locator('article.own', { hasText: '/start' }).waitFor()
    expect(scene.emulator.people()).toHaveLength(5)
    await citizen(page).getByRole('button', { name: 'Budi Santoso' }).click()
    await citizen(page).getByText('Apa yang ingin Anda tanyakan?').waitFor()
  })

  it('keeps the words that Telegram refused, and says why', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene)
    scene.emulator.deleteAccount(ANI.id)
    await composer(page, 'warga').fill('Masih ada orang?')
    await composer(page, 'warga').press('Enter')
    await citizen(page).getByRole('status').getByText('sudah dihapus').waitFor()
    expect(await composer(page, 'warga').inputValue()).toBe('Masih ada orang?')
  })

  it('cuts a long text into messages, as the apps do', async () => {
    const scene = await aPageScene()
    const { page } = await visit(browser, scene)
    await composer(page, 'warga').fill('a'.repeat(5_000))
    await composer(page, 'warga').press('Enter')
    await citizen(page).locator('article.own').nth(1).waitFor()
    expect(scene.emulator.messages(ANI_CHAT).map((message) => message.text.length)).toEqual([4_096, 904])
  })
})
