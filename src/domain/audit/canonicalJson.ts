/** What can be sealed: JSON whose numbers were written as text before, so that no rounding hides in it. */
export type Sealable = string | boolean | null | Sealable[] | { [key: string]: Sealable }

/**
 * The one way to write a value as JSON (RFC 8785): keys sorted by UTF-16 code units, no space.
 * Numbers do not occur: they are handed over as text.
 */
export const canonicalJson = (value: Sealable): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${entries.join(',')}}`
}

type Reviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown

/** Every number by the digits it was written with. */
const numbersAsText: Reviver = (_key, value, { source }) =>
  typeof value === 'number' ? (source ?? String(value)) : value

/** JSON text as a value that can be sealed: numbers keep every digit, as text. */
export const sealableOf = (json: string): Sealable =>
  JSON.parse(json, numbersAsText as (key: string, value: unknown) => unknown) as Sealable
