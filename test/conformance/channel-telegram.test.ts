import { createTelegramWorld } from '../bots/telegram/telegram-world.ts'
import { describeButtons, describeChannel, describeTalkativeChannel } from './channel.ts'

const byWebhook = () => createTelegramWorld({ webhook: true })

describeChannel('Telegram by polling', () => createTelegramWorld())
describeChannel('Telegram over a webhook', byWebhook)
describeTalkativeChannel('Telegram by polling', () => createTelegramWorld())
describeTalkativeChannel('Telegram over a webhook', byWebhook)
describeButtons('Telegram by polling', () => createTelegramWorld())
describeButtons('Telegram over a webhook', byWebhook)
