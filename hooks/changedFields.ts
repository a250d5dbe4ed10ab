type Data = Record<string, unknown>

const IGNORED = new Set(['id', 'createdAt', 'updatedAt', 'collection', '_status', 'sizes'])

/** Empty text, null and absence are the same to a person, so they are the same here. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const normalise = (value: unknown): unknown => {
  if (isEmpty(value)) return undefined
  if (Array.isArray(value)) return value.map(normalise)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as Data)
    .map(([key, part]) => [key, normalise(part)] as const)
    .filter(([, part]) => part !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort())
}

export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(normalise(a)) === JSON.stringify(normalise(b))

/** Id of a relation, whether Payload has filled in the related document or not. */
export const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' ? id : null
}

/**
 * The top-level fields that differ from the stored document. A comparison, because Payload fills
 * `data` with every stored field: "is it in data" proves nothing (measured).
 */
export const changedFields = (data: Data, originalDoc: Data): string[] =>
  Object.keys(data).filter((key) => !IGNORED.has(key) && !isSame(data[key], originalDoc[key]))
