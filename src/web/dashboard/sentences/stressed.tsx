import { readStress } from '../../../texts/index.ts'

/** As the chat writes it. */
export function Stressed({ said }: { said: string }) {
  const { text, bold } = readStress(said)
  const ends = bold.map(({ offset, length }) => offset + length)
  return (
    <>
      {bold.map(({ offset, length }, index) => (
        <>
          {text.slice(ends[index - 1] ?? 0, offset)}
          <b>{text.slice(offset, offset + length)}</b>
        </>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}
