type Asked = { args?: unknown; operation: string }

/** Payload 3 calls a write of one record `update` or `delete`, Payload 4 `updateByID`, `deleteByID`. */
const WRITES = ['create', 'update', 'updateByID', 'delete', 'deleteByID']

/**
 * A write answers with the whole record, whatever part of it was asked for: Payload hands the hooks
 * that follow only what it answers with. Whoever asked for the name alone gave a role that nobody was
 * told of, and deleted what the log then did not hold (measured).
 */
export const answerWhole = ({ args, operation }: Asked): void => {
  if (WRITES.includes(operation)) delete (args as { select?: unknown }).select
}
