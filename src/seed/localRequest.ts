import type { Payload, PayloadRequest } from 'payload'

/** A request of nobody, outside any transaction: all that a statement of the seed needs. */
export const localRequest = (payload: Payload): PayloadRequest =>
  ({ payload, context: {} }) as PayloadRequest
