/** Small but valid files that people of the simulator send, so that nobody has to look for one. */
export const cannedMedia = {
  /** PNG of 160 × 120: a street lamp at night that does not burn. */
  photo: {
    fileName: 'lampu-jalan.png',
    mimeType: 'image/png',
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4AgMAAAAIzBH8AAAADFBMVEUdKzouP02HlqXJokuKNznkAAAAP0lEQVR42u3QsQ0AEBRFUUvaT206G5AwgJ+QUJxbvOpULyVJJ9VVeQHn9t6+h5EfQRAEQRAEQfAKzMFAEAT3DfzpsK6lYMPRAAAAAElFTkSuQmCC',
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
