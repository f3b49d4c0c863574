import { Telegraf } from 'telegraf'

/** The least that a Telegram bot can do: telegraf's own polling, and every text sent back. Keeps nothing. */
const [token = '', apiRoot = ''] = process.argv.slice(2)
const bot = new Telegraf(token, { telegram: { apiRoot } })
bot.on('message', (context) => ('text' in context.message ? context.reply(context.message.text) : undefined))
process.on('disconnect', () => process.exit(0))
await bot.launch(() => process.send?.('ready'))
