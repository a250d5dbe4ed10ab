import { createHash } from 'node:crypto'

type Statement = { text?: unknown; name?: string }
type Connection = { query: (...args: never[]) => unknown }

/** PostgreSQL keeps the plans of each connection apart, some 50 kB each. */
const TEXTS_MAX = 400
/** A statement that is sent once is not worth keeping. */
const USES_BEFORE = 3
/** After a migration `*` stands for other columns; a kept plan of it then fails. */
const ANY_COLUMN = /\bselect\s+\*|\.\*/i

const uses = new Map<string, number>()
const names = new Map<string, string>()

/** The name of a statement that comes again and again; the same text has the same name everywhere. */
export const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known || names.size >= TEXTS_MAX || !text.includes('$1') || ANY_COLUMN.test(text))
    return known
  if (uses.size > TEXTS_MAX) uses.clear()
  const count = (uses.get(text) ?? 0) + 1
  uses.set(text, count)
  if (count <= USES_BEFORE) return undefined
  const name = createHash('sha256').update(text).digest('base64url')
  uses.delete(text)
  names.set(text, name)
  return name
}

/**
 * Names the statements of a new connection, so that PostgreSQL plans each once and not at every use:
 * planning the long statements of Payload takes it longer than running them. A pool's `onConnect`.
 */
export const nameStatements = (connection: Connection): void => {
  const send = connection.query.bind(connection) as (...args: unknown[]) => unknown
  const sendNamed = (first: unknown, ...rest: unknown[]): unknown => {
    const { text, name } = (typeof first === 'object' && first !== null ? first : {}) as Statement
    // A query object that brings its own protocol has no text of ours to name.
    if (typeof text !== 'string' || name || 'submit' in (first as object))
      return send(first, ...rest)
    return send({ ...(first as object), name: nameOf(text) }, ...rest)
  }
  connection.query = sendNamed
}
