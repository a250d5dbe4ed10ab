import type { CollectionBeforeOperationHook } from 'payload'

/** Set by the server alone. Payload takes the dates from any client that sends them (measured). */
const SERVER_FIELDS = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '__proto__'] as const

/** Takes out of a client's data what only the server may say: it wins, without an error. */
export const stripServerFields: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
}) => {
  const data = (args as { data?: Record<string, unknown> }).data
  if (overrideAccess || !data || (operation !== 'create' && operation !== 'update')) return
  for (const field of SERVER_FIELDS) delete data[field]
}
