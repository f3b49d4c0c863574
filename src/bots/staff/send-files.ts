import { type Api, InputFile, InputMediaBuilder } from 'grammy'
import type { Attachment } from '../../routing/index.ts'
import { safeFileName, USUAL_NAME } from '../safe-file-name.ts'
import type { StaffFiles } from './staff-client.ts'

export type LoadedFile = Attachment & { content: Uint8Array }

type Call = <Result>(method: string, work: Promise<Result>) => Promise<Result>

/** One file, or an album with the caption under its first one. Gives the ids of the messages. */
export async function sendFiles(
  api: Api,
  call: Call,
  { chatId, threadId, replyTo, files, caption, guarded }: StaffFiles,
): Promise<number[]> {
  const common = {
    protect_content: guarded,
    ...(threadId === null ? {} : { message_thread_id: threadId }),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  }
  const [first] = files
  if (!first) return []
  if (files.length > 1) return (await call('sendMediaGroup', sendAlbum())).map(({ message_id: id }) => id)
  const file = upload(first)
  const captioned = { ...common, caption }
  switch (first.kind) {
    case 'photo':
      return [(await call('sendPhoto', api.sendPhoto(chatId, file, captioned))).message_id]
    case 'voice':
      return [(await call('sendVoice', api.sendVoice(chatId, file, captioned))).message_id]
    case 'audio':
      return [(await call('sendAudio', api.sendAudio(chatId, file, captioned))).message_id]
    case 'video':
      return [(await call('sendVideo', api.sendVideo(chatId, file, captioned))).message_id]
    case 'document':
      return [(await call('sendDocument', api.sendDocument(chatId, file, captioned))).message_id]
  }

  function sendAlbum() {
    const options = (index: number) => (index === 0 ? { caption } : {})
    switch (first?.kind) {
      case 'document':
        return send(files.map((file, index) => InputMediaBuilder.document(upload(file), options(index))))
      case 'audio':
        return send(files.map((file, index) => InputMediaBuilder.audio(upload(file), options(index))))
      default:
        return send(
          files.map((file, index) =>
            InputMediaBuilder[file.kind === 'video' ? 'video' : 'photo'](upload(file), options(index)),
          ),
        )
    }
  }

  function send(album: Parameters<Api['sendMediaGroup']>[1]) {
    return api.sendMediaGroup(chatId, album, common)
  }
}

function upload({ content, fileName, kind }: LoadedFile): InputFile {
  return new InputFile(content, safeFileName(fileName, USUAL_NAME[kind]))
}
