import { randomUUID } from 'node:crypto'
import { type AttachmentStore, attachmentIdSchema } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import type { Retry } from '../connect/retry.ts'
import { storable } from '../connect/storable.ts'

interface Dependencies {
  prisma: Prisma
  retry: Retry
}

export function createAttachmentStore({ prisma, retry }: Dependencies): AttachmentStore {
  return {
    async keep(inboxId, index, { kind, fileName, mimeType }, content, now) {
      const { id } = await retry(() =>
        prisma.attachment.upsert({
          where: { inboxId_position: { inboxId, position: index } },
          update: {},
          create: {
            id: randomUUID(),
            inboxId,
            position: index,
            kind,
            fileName: fileName && storable(fileName),
            mimeType: mimeType && storable(mimeType),
            // What came, not what the platform said would come.
            size: content.byteLength,
            content: new Uint8Array(content),
            createdAt: now,
          },
          select: { id: true },
        }),
      )
      return attachmentIdSchema.parse(id)
    },
  }
}
