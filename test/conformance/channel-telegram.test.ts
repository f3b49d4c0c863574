import { createTelegramWorld } from '../bots/telegram/telegram-world.ts'
import { describeChannel } from './channel.ts'

describeChannel('Telegram', createTelegramWorld)
