import type { Endpoint, PayloadRequest } from 'payload'

import { RuleViolation } from '@/domain/violation'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'

import { listActions } from './listActions'
import { performAction } from './performAction'

const param = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '')

/** Ids are compared as text later on; the database gives them in lower case. */
const idOf = (req: PayloadRequest): string => param(req, 'id').toLowerCase()

/** The body as an object; an empty body is an action without input. */
const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
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

/**
 * `POST /api/<slug>/:id/actions/<action>` and `GET /api/<slug>/:id/actions`, the same for every
 * collection that has a workflow.
 */
export const workflowActions = (slug: WorkflowSlug): Endpoint[] => {
  if (!Object.hasOwn(WORKFLOWS, slug)) return []
  return [
    {
      path: '/:id/actions/:action',
      method: 'post',
      handler: async (req) => {
        const input = req.user ? await readBody(req) : {}
        const request = { slug, id: idOf(req), action: param(req, 'action'), input }
        return Response.json({ doc: await performAction(req, request) })
      },
    },
    {
      path: '/:id/actions',
      method: 'get',
      handler: async (req) =>
        Response.json({ actions: await listActions(req, { slug, id: idOf(req) }) }),
    },
  ]
}
