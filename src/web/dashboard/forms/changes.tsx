import type { FieldChange } from '../../../knowledge/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { StackedHead } from './stacked-head.tsx'

interface Props {
  texts: Texts
  id: string
  caption: string
  fields: readonly FieldChange[]
}

/** What a change does to each field; of lists what comes and what goes. */
export function Changes({ texts, id, caption, fields }: Props) {
  const [was, becomes] = [texts.say('dashboard-change-before'), texts.say('dashboard-change-after')]
  return (
    <div class="wide" role="region" aria-labelledby={id} tabindex={0}>
      <table class="wordy stacked" role="table">
        <caption id={id}>{caption}</caption>
        <StackedHead labels={[texts.say('dashboard-change-field'), was, becomes]} />
        <tbody role="rowgroup">
          {fields.map(({ field, before, after, items }) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {field}
              </th>
              <td role="cell" data-kolom={was}>
                <del>{items ? items.go.join('\n') : before}</del>
              </td>
              <td role="cell" data-kolom={becomes}>
                <ins>{items ? items.come.join('\n') : after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
