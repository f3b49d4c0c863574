import type { Instansi } from '../../../office/index.ts'
import type { ProposalView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { LongField } from '../forms/fields.tsx'
import type { Viewer } from '../layout.tsx'
import { entryAddress, HOME, KnowledgePage } from './knowledge-page.tsx'

interface Props {
  texts: Texts
  viewer: Viewer
  /** Those that this officer may decide, with who proposed them. */
  waiting: readonly (ProposalView & { proposedBy: string })[]
  directory: readonly Instansi[]
  notice: { text: string; bad?: boolean } | null
}

/** Official answers that are to become entries, and wait for approval. */
export function ProposalsPage({ texts, viewer, waiting, directory, notice }: Props) {
  return (
    <KnowledgePage
      texts={texts}
      heading={texts.say('dashboard-faq-proposals-heading')}
      viewer={viewer}
      notice={notice}
    >
      {waiting.length === 0 && <p>{texts.say('dashboard-faq-no-proposals')}</p>}
      {waiting.map((one) => (
        <Waiting texts={texts} waiting={one} directory={directory} />
      ))}
    </KnowledgePage>
  )
}

function Waiting({
  texts,
  waiting: { proposal, ticket, changes, proposedBy },
  directory,
}: Pick<Props, 'texts' | 'directory'> & { waiting: Props['waiting'][number] }) {
  const { id, content, instansi, standing, aim } = proposal
  const owner = directory.find((one) => one.id === instansi)?.name ?? instansi
  const shown = standing.name === 'submitted' ? String(standing.at.getTime()) : ''
  return (
    <section aria-labelledby={`usulan-${id}`}>
      <h2 id={`usulan-${id}`}>{content.question}</h2>
      <p class="as-of">
        {texts.say('dashboard-faq-proposed', {
          ticket: texts.formatTicket(ticket),
          who: proposedBy,
          instansi: owner,
        })}
      </p>
      {changes && (
        <p>
          {texts.say(`dashboard-faq-aim-${aim.as}`)} <a href={entryAddress(changes.id)}>{changes.question}</a>
        </p>
      )}
      <p class="said">{content.answer}</p>
      <dl class="facts">
        <dt>{texts.say('proposal-field-keywords')}</dt>
        <dd>{content.keywords.join(', ') || texts.say('proposal-none')}</dd>
        <dt>{texts.say('proposal-field-legalBasis')}</dt>
        <dd>{content.legalBasis ?? texts.say('proposal-none')}</dd>
        <dt>{texts.say('proposal-field-validUntil')}</dt>
        <dd>
          {content.validUntil === null
            ? texts.say('proposal-unlimited')
            : texts.formatDay(content.validUntil)}
        </dd>
      </dl>
      <p class="as-of">{texts.say('proposal-read-again')}</p>
      <form class="edit" method="post" action={`${HOME}/usulan/${id}/setujui`}>
        <input type="hidden" name="diajukan" value={shown} />
        <button type="submit">{texts.say('proposal-button-approve')}</button>
      </form>
      <form class="edit" method="post" action={`${HOME}/usulan/${id}/kembalikan`}>
        <input type="hidden" name="diajukan" value={shown} />
        <LongField
          name={`catatan-${id}`}
          label={texts.say('dashboard-faq-return-note')}
          value=""
          rows={2}
          required
        />
        <button class="second" type="submit">
          {texts.say('proposal-button-return')}
        </button>
      </form>
    </section>
  )
}
