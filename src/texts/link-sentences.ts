/** What officers read about the number on WhatsApp. Each name with its arguments. */
export const linkSentences = {
  'desk-command-whatsapp': [],
  'desk-notice-whatsapp-off': [],
  'desk-link-starting': [],
  'desk-link-waiting': [],
  'desk-link-code': [],
  'desk-link-linked': ['number', 'at'],
  'desk-link-lost-logged-out': ['at'],
  'desk-link-lost-taken-over': ['at'],
  'desk-link-lost-banned': ['at'],
  'desk-link-lost-refused': ['at'],
  'desk-link-lost-browser-gone': ['at'],
  'desk-link-lost-hung': ['at'],
  'desk-link-lost-not-scanned': ['at'],
} as const
