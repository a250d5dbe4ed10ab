import type { CollectionBeforeOperationHook } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { RuleViolation } from '@/domain/violation'

/** Set by the server alone. Payload takes the dates from any client that sends them (measured). */
const SERVER_FIELDS = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '__proto__'] as const

const WRITES = ['create', 'update', 'updateByID']

type MaybeGuarded = { name?: string; access?: { create?: unknown } }

const isServerWritten = ({ access }: MaybeGuarded): boolean =>
  access?.create === SERVER_WRITTEN.create

/**
 * Takes out of a client's data what only the server may say: it wins, without an error. Before
 * anything decides by the data, because Payload drops such fields only after that.
 * @throws RuleViolation `request.malformed` when the body is no object
 */
export const stripServerFields: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess || !WRITES.includes(operation)) return
  const data = (args as { data?: Record<string, unknown> | null }).data
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new RuleViolation('request.malformed')
  const closed = (collection.flattenedFields as MaybeGuarded[]).filter(isServerWritten)
  for (const field of [...SERVER_FIELDS, ...closed.map(({ name }) => name ?? '')])
    delete data[field]
}
