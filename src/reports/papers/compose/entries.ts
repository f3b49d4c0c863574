import type { Block } from '../document.ts'
import { type Composing, note } from './context.ts'

/** What was asked most of what the knowledge base answers by itself; nothing where it answered nobody. */
export function entryBlocks({ figures: { entries }, texts }: Composing): Block[] {
  if (entries.length === 0) return []
  const figures = ['answered', 'before', 'helped', 'failed'] as const
  return [
    {
      type: 'table',
      caption: texts.say('report-table-entries'),
      columns: [
        { label: texts.say('dashboard-entry'), width: 5, holds: 'words' },
        ...figures.map((name) => ({
          label: texts.say(`dashboard-entry-${name}`),
          width: 2,
          holds: 'figures' as const,
        })),
      ],
      rows: entries.map((entry) => [
        entry.question,
        ...figures.map((name) => texts.formatNumber(entry[name])),
      ]),
    },
    note(texts.say('report-entries-means')),
  ]
}
