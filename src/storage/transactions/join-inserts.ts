interface Insert {
  text: string
  values: unknown[]
}

/**
 * Makes one statement of several INSERTs: `WITH part0 AS (INSERT …), part1 AS (INSERT …) SELECT`. The four that store a
 * new question took 1.1 ms of the server's and 0.4 ms of our processor time one by one, 0.8 and 0.25 ms together.
 */
export function createJoiner(): (inserts: Insert[]) => Insert {
  const texts = new Map<string, string>()
  return (inserts) => {
    const [first] = inserts
    if (first && inserts.length === 1) return first
    const key = inserts.map(({ text }) => text).join(';')
    const text = texts.get(key) ?? joined(inserts)
    texts.set(key, text)
    return { text, values: inserts.flatMap(({ values }) => values) }
  }
}

function joined(inserts: Insert[]): string {
  let before = 0
  const parts = inserts.map(({ text, values }, index) => {
    const shifted = text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`)
    before += values.length
    return `part${index} AS (${shifted})`
  })
  return `WITH ${parts.join(', ')} SELECT`
}
