import { createTelegramWorld } from '../bots/telegram/telegram-world.ts'
import { describeChannel } from './channel.ts'

describeChannel('Telegram by polling', () => createTelegramWorld())
describeChannel('Telegram over a webhook', () => createTelegramWorld({ webhook: true }))
