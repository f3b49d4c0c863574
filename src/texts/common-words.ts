/** Words of time, kinds and channels, for everybody. Each name with the arguments that its sentence takes. */
export const commonWords = {
  moment: ['day', 'time'],
  'duration-under-a-minute': [],
  'duration-days': ['count'],
  'duration-hours': ['count'],
  'duration-minutes': ['count'],
  'promise-working-hours': ['within'],
  'kind-pertanyaan': [],
  'kind-komentar': [],
  'kind-kritik': [],
  'kind-saran': [],
  'channel-telegram': [],
  'channel-whatsapp': [],
} as const
