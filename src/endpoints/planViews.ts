import type { Endpoint, PayloadRequest } from 'payload'

import { comparisonOf } from '@/admin/plans/comparison'
import { capacityOfPlan, clashesOfPlan, readablePlan } from '@/admin/plans/planFacts'
import { RuleViolation } from '@/domain/violation'

/**
 * Looking at a plan whole; for whoever may read it, else 404:
 * - `GET /api/plans/:id/clashes` → people and OPDs in two rows at once
 * - `GET /api/plans/:id/capacity` → planned person-days per unit and person against capacity
 * - `GET /api/plans/:id/comparison?with=<planId>` → rows added, removed, changed; without `with`
 *   against the revision before
 */
export const planViewEndpoints: Endpoint[] = [
  {
    path: '/:id/clashes',
    method: 'get',
    handler: async (req) => Response.json(await clashesOfPlan(req, (await planOf(req)).id)),
  },
  {
    path: '/:id/capacity',
    method: 'get',
    handler: async (req) => Response.json(await capacityOfPlan(req, (await planOf(req)).id)),
  },
  {
    path: '/:id/comparison',
    method: 'get',
    handler: async (req) => {
      const plan = await planOf(req)
      const other = req.searchParams.get('with') ?? plan.previous
      if (!other) throw new RuleViolation('field.required', {}, 'with')
      return Response.json(await comparisonOf(req, plan, await readablePlan(req, other)))
    },
  },
]

const planOf = (req: PayloadRequest) => readablePlan(req, req.routeParams?.id)
