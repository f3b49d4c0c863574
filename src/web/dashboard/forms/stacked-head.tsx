/** The head of a table whose rows stand from top to bottom on a phone; the roles keep it a table for those who hear it. */
export function StackedHead({ labels }: { labels: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {labels.map((label) => (
          <th scope="col" role="columnheader">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
