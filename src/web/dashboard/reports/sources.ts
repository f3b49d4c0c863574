import type { InstansiId, OfficerId } from '../../../office/index.ts'
import type {
  Letterhead,
  Paper,
  PaperDocument,
  PaperId,
  PaperPress,
  PaperShelf,
} from '../../../reports/index.ts'

/** Reports, as pages need them. */
export interface PaperSources {
  shelf: Pick<PaperShelf, 'order' | 'list' | 'find' | 'words' | 'said' | 'write'>
  /** Has one made that was ordered; doesn't wait for it. */
  make(id: PaperId): Promise<void>
  /** Null: it isn't made yet. */
  open(paper: Paper): Promise<PaperDocument | null>
  render: PaperPress['render']
  letterhead(of: InstansiId): Promise<Letterhead>
  saveLetterhead(of: InstansiId, letterhead: Letterhead, by: OfficerId): Promise<void>
  /** What people wrote, without what names a person or insults one. */
  mask(text: string): Promise<string>
}
