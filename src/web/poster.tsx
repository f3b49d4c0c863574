import { html, raw } from 'hono/html'
import type { Texts } from '../texts/index.ts'

/** A way to write to the office: where its code leads, and how it is called. */
export interface PosterWay {
  channel: 'telegram' | 'whatsapp'
  /** As it is typed: `@jawab_malinau_bot`, `+62 812 …`. */
  name: string
  /** An SVG of ours. */
  code: string
}

const STYLE = `@page { size: A4; margin: 14mm } body { font-family: system-ui, sans-serif; text-align: center; color: #111 }
  h1 { font-size: 30pt; margin: 4mm 0 } p { font-size: 15pt; margin: 3mm 0 } .ways { display: flex; justify-content: center; gap: 12mm }
  .way svg { width: 74mm; height: 74mm } .name { font-weight: 700; font-size: 15pt } ol { display: inline-block; text-align: left; font-size: 14pt; line-height: 1.5 }
  small { font-size: 11pt }`

/** One page to hang up where citizens wait: what this is, how to ask, until when, and what it costs. One file, nothing is loaded. */
export async function posterPage(texts: Texts, ways: readonly PosterWay[]): Promise<string> {
  const page = (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <title>{texts.say('dashboard-poster-heading')}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <p>{texts.officeName}</p>
        <h1>{texts.say('dashboard-poster-heading')}</h1>
        <p>{texts.say('dashboard-poster-what', { promise: texts.promise })}</p>
        <div class="ways">
          {ways.map(({ channel, name, code }) => (
            <div class="way">
              {raw(code)}
              <p>{texts.say(`channel-${channel}`)}</p>
              <p class="name">{name}</p>
            </div>
          ))}
        </div>
        <ol>
          <li>{texts.say('dashboard-poster-scan')}</li>
          <li>{texts.say('dashboard-poster-write')}</li>
          <li>{texts.say('dashboard-poster-wait', { promise: texts.promise })}</li>
        </ol>
        <p>{texts.say('dashboard-poster-free')}</p>
        <p>
          <small>{texts.say('dashboard-poster-emergency')}</small>
        </p>
      </body>
    </html>
  )
  return html`<!DOCTYPE html>${page}`
}
