/** Small but valid files that people of the simulator send, so that nobody has to look for one. */
export const cannedMedia = {
  /** PNG of 160 × 120: a street lamp at night that does not burn. */
  photo: {
    fileName: 'lampu-jalan.png',
    mimeType: 'image/png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4AgMAAAAIzBH8AAAADFBMVEUdKzouP02HlqXJokuKNznkAAAAP0lEQVR42u3QsQ0AEBRFUUvaT206G5AwgJ+QUJxbvOpULyVJJ9VVeQHn9t6+h5EfQRAEQRAEQfAKzMFAEAT3DfzpsK6lYMPRAAAAAElFTkSuQmCC',
  },
  /** PDF of one page that says "Surat edaran contoh". */
  document: {
    fileName: 'surat-edaran.pdf',
    mimeType: 'application/pdf',
    base64:
      'JVBERi0xLjQKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyAvUGFnZXMgMiAwIFIgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL1R5cGUgL1BhZ2VzIC9LaWRzIFszIDAgUl0gL0NvdW50IDEgPj4KZW5kb2JqCjMgMCBvYmoKPDwgL1R5cGUgL1BhZ2UgL1BhcmVudCAyIDAgUiAvTWVkaWFCb3ggWzAgMCAzMDAgMTIwXSAvQ29udGVudHMgNCAwIFIgL1Jlc291cmNlcyA8PCAvRm9udCA8PCAvRjEgNSAwIFIgPj4gPj4gPj4KZW5kb2JqCjQgMCBvYmoKPDwgL0xlbmd0aCA0OSA+PgpzdHJlYW0KQlQgL0YxIDE4IFRmIDIwIDYwIFRkIChTdXJhdCBlZGFyYW4gY29udG9oKSBUaiBFVAplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmoKPDwgL1R5cGUgL0ZvbnQgL1N1YnR5cGUgL1R5cGUxIC9CYXNlRm9udCAvSGVsdmV0aWNhID4+CmVuZG9iagp4cmVmCjAgNgowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkgMDAwMDAgbiAKMDAwMDAwMDA1OCAwMDAwMCBuIAowMDAwMDAwMTE1IDAwMDAwIG4gCjAwMDAwMDAyNDEgMDAwMDAgbiAKMDAwMDAwMDM0MCAwMDAwMCBuIAp0cmFpbGVyCjw8IC9TaXplIDYgL1Jvb3QgMSAwIFIgPj4Kc3RhcnR4cmVmCjQxMAolJUVPRgo=',
  },
  /** WebP of one pixel. */
  sticker: {
    fileName: 'stiker.webp',
    mimeType: 'image/webp',
    base64: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
  },
  /** Ogg Opus: one second of silence. */
  voice: {
    fileName: 'pesan-suara.ogg',
    mimeType: 'audio/ogg',
    base64:
      'T2dnUwACAAAAAAAAAAAYAAAAAAAAAORet3YBE09wdXNIZWFkAQE4AYA+AAAAAABPZ2dTAAAAAAAAAAAAABgAAAABAAAAr55MjAEXT3B1c1RhZ3MHAAAASmF3YWIyNAAAAABPZ2dTAASAuwAAAAAAABgAAAACAAAAl24bPjIDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA/j//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//vj//g==',
  },
} as const

/** What people send without a file. */
export const cannedPlaces = {
  /** The square before the regent's office. */
  location: { kind: 'location', latitude: -3.58, longitude: 116.63 },
  contact: { kind: 'contact', phoneNumber: '081200000000', contactName: 'Pak RT' },
} as const
