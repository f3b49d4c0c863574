import type { FieldChange } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'

interface Props {
  texts: Texts
  id: string
  caption: string
  fields: readonly FieldChange[]
}

/** What a change does to each field; of lists what comes and what goes. */
export function Changes({ texts, id, caption, fields }: Props) {
  return (
    <div class="wide" role="region" aria-labelledby={id} tabindex={0}>
      <table class="wordy">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('dashboard-change-field')}</th>
            <th scope="col">{texts.say('dashboard-change-before')}</th>
            <th scope="col">{texts.say('dashboard-change-after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after, items }) => (
            <tr>
              <th scope="row">{field}</th>
              <td>
                <del>{items ? items.go.join('\n') : before}</del>
              </td>
              <td>
                <ins>{items ? items.come.join('\n') : after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
