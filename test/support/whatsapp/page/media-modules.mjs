import { ask } from './connection.mjs'

const toBase64 = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''))
const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer

/** A file of ours on its way into the page. */
class OpaqueData {
  constructor(blob, mimetype) {
    this.blob = blob
    this.type = mimetype
  }
  static createFromData = async (blob, mimetype) => new OpaqueData(blob, mimetype)
  url = () => 'blob:'
  autorelease() {}
  formData = () => this.blob
}

/** What WhatsApp makes of a file: a picture, a voice note …, or a document where it is told to. */
function kindOf(mimetype, { isPtt, asDocument }) {
  if (asDocument) return 'document'
  if (isPtt) return 'ptt'
  const kind = mimetype.split('/')[0]
  return ['image', 'audio', 'video'].includes(kind) ? kind : 'document'
}

class MediaData {
  set(fields) {
    Object.assign(this, fields)
  }
  toJSON() {
    const { mimetype, type, filename, size, directPath } = this
    return { mimetype, type, filename, size, media: { mimetype, filename, size, directPath } }
  }
}

/** Files up and down; they pass through the server as they are. */
export function mediaModules() {
  return {
    WAWebMediaOpaqueData: OpaqueData,
    WAWebPrepRawMedia: {
      prepRawMedia: (opaque, params) => ({
        async waitForPrep() {
          const kind = kindOf(opaque.type, params)
          const { refused } = await ask('prepare', { kind })
          if (refused) throw new Error('media-fault: the picture can not be read')
          return Object.assign(new MediaData(), {
            mimetype: opaque.type,
            type: kind,
            filename: opaque.blob.name,
            size: opaque.blob.size,
            filehash: crypto.randomUUID(),
            mediaBlob: opaque,
          })
        },
      }),
    },
    WAWebMediaStorage: {
      getOrCreateMediaObject: (filehash) => ({
        filehash,
        contentInfo: {},
        consolidate(data) {
          Object.assign(this, data)
        },
      }),
    },
    WAWebMmsMediaTypes: { msgToMediaType: ({ type }) => type, castToV4: (type) => type },
    WAWebMediaDataUtils: { shouldUseMediaCache: () => true },
    WAWebMediaInMemoryBlobCache: {
      InMemoryMediaBlobCache: { put: (filehash, blob) => blobs.set(filehash, blob) },
    },
    WAWebMediaMmsV4Upload: {
      async uploadMedia({ mediaObject }) {
        const content = await blobs.get(mediaObject.filehash).arrayBuffer()
        const { directPath } = await ask('upload', { content: toBase64(content) })
        return { mediaEntry: { directPath, mmsUrl: directPath } }
      },
    },
    WAWebDownloadManager: {
      downloadManager: {
        async downloadAndMaybeDecrypt({ directPath }) {
          const { content } = await ask('download', { directPath })
          if (content === null) throw Object.assign(new Error('not found'), { status: 404 })
          return fromBase64(content)
        },
      },
    },
  }
}

const blobs = new Map()
