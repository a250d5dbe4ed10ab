import { type Endpoint, parseParams } from 'payload'

import { requireActor } from '@/access/actor'
import { proveOwnPassword } from '@/hooks/users/guardPassword'

import { readForm } from './readBody'

/**
 * `PATCH /api/users/:id`, as Payload's own but for one thing: who changes their own password gives
 * the present one, and that is judged before the transaction begins. An attempt that failed stays
 * counted, and no row is locked meanwhile.
 */
export const changeAccount: Omit<Endpoint, 'root'> = {
  path: '/:id',
  method: 'patch',
  handler: async (req) => {
    requireActor(req)
    await readForm(req)
    const id = String(req.routeParams?.id)
    await proveOwnPassword(req, id)
    const { depth } = parseParams(req.query)
    const doc = await req.payload.update({
      collection: 'users',
      id,
      data: req.data ?? {},
      depth,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
  },
}
