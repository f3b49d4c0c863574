/** A UUID's 16 bytes as 22 characters of base64url: what a button carries is at most 64 bytes. */
export function packUuid(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')
}

/** The UUID, written with hyphens; null for what can't be one. Whether it names anything is for others to find out. */
export function unpackUuid(packed: string | undefined): string | null {
  if (packed === undefined || !/^[\w-]{22}$/.test(packed)) return null
  const hex = Buffer.from(packed, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
