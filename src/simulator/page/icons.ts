/** Line drawings of 24 × 24 in the colour of the text around them. */
const drawings = {
  attach:
    'm20.5 11.6-8.6 8.6a5.3 5.3 0 0 1-7.5-7.5l8.9-8.9a3.5 3.5 0 0 1 5 5l-8.9 8.9a1.8 1.8 0 0 1-2.5-2.5l8.2-8.2',
  audio: 'M9 18V6l11-2v12M9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0Zm11-2a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  block: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM5.8 5.8l12.4 12.4',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5.4l3.4 2',
  close: 'M6 6l12 12M18 6 6 18',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  document: 'M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8l-5-5Zm0 0v5h5',
  down: 'm6 9.5 6 6 6-6',
  edit: 'M4 20l1-4.500L16.5 4a2.1 2.1 0 0 1 3 3L8.5 18.7 4 20Z',
  group:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 8.500c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5M16 4.300a3.5 3.5 0 0 1 0 6.500m2.2 4c1.8.8 3 2.3 3.3 4.7',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.300a2.6 2.6 0 1 1 3.7 2.400c-.8.4-1.2.9-1.2 1.800m0 3.100v.1',
  link: 'M8 16 17 7m-7 0h7v7',
  location:
    'M12 21s7-6.2 7-11.500a7 7 0 1 0-14 0C5 14.8 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z',
  moon: 'M20 14.500A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.500Z',
  photo: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.500v.1',
  plus: 'M12 5v14M5 12h14',
  reply: 'M10 8V4.500L3.5 11l6.5 6.500V14c5 0 8 1.5 10.5 5C20 13 17 8.5 10 8Z',
  send: 'M4 12 3 4.500l18.5 7.500L3 19.5 4 12Zm0 0h8',
  silent: 'M6 17h12l-1.5-2.500V10M14 5.400A4.5 4.5 0 0 0 7.5 10v4.500L6 17m4.5 3h3M4 4l16 16',
  sticker: 'M20 12a8 8 0 1 0-8 8l8-8Zm0 0h-4a4 4 0 0 0-4 4v4M9 10v.1m5-.1v.1',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-13v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.400M5.6 18.4 7 17M17 7l1.4-1.4',
  topic: 'M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16',
  trash: 'M5 7h14M10 7V4.500h4V7m-7 0 .9 12.500h8.200L17 7M10.500 10.500v5.500m3-5.500v5.500',
  video: 'M4 6h11v12H4zM15 11l5.5-3.500v9L15 13',
  voice:
    'M12 15a3.5 3.5 0 0 0 3.5-3.500v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15Zm-6.5-4a6.5 6.5 0 0 0 13 0M12 17.500V21',
} as const

export type IconName = keyof typeof drawings

const svg = 'http://www.w3.org/2000/svg'

/** Decoration only: the element around it carries the name. */
export function icon(name: IconName): SVGElement {
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', '0 0 24 24')
  picture.setAttribute('class', `icon icon-${name}`)
  picture.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', drawings[name])
  picture.append(path)
  return picture
}
