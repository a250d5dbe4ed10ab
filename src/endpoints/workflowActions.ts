import type { Endpoint, PayloadRequest } from 'payload'

import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'

import { listActions } from './listActions'
import { performAction } from './performAction'
import { idOfRoute, readBody } from './readBody'

const param = (req: PayloadRequest, name: string): string => String(req.routeParams?.[name] ?? '')

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
        const request = { slug, id: idOfRoute(req), action: param(req, 'action'), input }
        return Response.json({ doc: await performAction(req, request) })
      },
    },
    {
      path: '/:id/actions',
      method: 'get',
      handler: async (req) =>
        Response.json({ actions: await listActions(req, { slug, id: idOfRoute(req) }) }),
    },
  ]
}
