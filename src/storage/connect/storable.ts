/** PostgreSQL's text holds everything but U+0000; jsonb neither that nor half of a surrogate pair. */
const REPLACEMENT = '\uFFFD'
const UNSTORABLE = /\0|\p{Surrogate}/gu
/** How JSON writes either of them. (Valid pairs are written as they are.) */
const UNSTORABLE_IN_JSON = /\\u(?:0000|d[89a-f])/

/** Text from a person, as PostgreSQL can hold it: what it cannot hold becomes U+FFFD, so that it stays visible. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, REPLACEMENT)
}

/** A value as JSON that jsonb accepts. `undefined` becomes null. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value ?? null)
  return UNSTORABLE_IN_JSON.test(json) ? JSON.stringify(clean(JSON.parse(json))) : json
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(clean)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), clean(inner)]))
}
