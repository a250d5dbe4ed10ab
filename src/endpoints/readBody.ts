import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'

import { RuleViolation } from '@/domain/violation'

/**
 * The JSON body as an object; an empty body is an object without fields.
 * @throws RuleViolation `request.malformed` for what is no JSON, and for JSON of another shape
 */
export const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Falls through: what is not JSON is as malformed as JSON of the wrong shape.
  }
  throw new RuleViolation('request.malformed')
}

const SERVER_FAULT = 500

/**
 * The fields and the file of a form, as Payload's own routes read them.
 * @throws RuleViolation `request.malformed`: a cut form, or a pointer to some storage in place of a
 *   file, is the sender's fault
 */
export const readForm = async (req: PayloadRequest): Promise<void> => {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof APIError && error.status === SERVER_FAULT)
      throw new RuleViolation('request.malformed')
    throw error
  }
}

/** The id in the address; ids are compared as text later on, and the database gives them in lower case. */
export const idOfRoute = (req: PayloadRequest): string =>
  String(req.routeParams?.id ?? '').toLowerCase()
