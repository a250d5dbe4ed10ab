import type { PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { capacitiesOf } from '@/access/capacity'
import type { Role } from '@/access/roles'
import { calendarOf } from '@/admin/deadlines/deadlineFacts'
import { yearOf } from '@/domain/plainDate'
import { queryRows, sql } from '@/hooks/transaction'

import type { ViewFacts } from './views'

/** The plan in force this year; null before it is locked. */
const planInForce = async (req: PayloadRequest, year: number): Promise<string | null> => {
  const [row] = await queryRows<{ id: string }>(
    req,
    sql`SELECT id FROM plans WHERE status = 'locked' AND year = ${year}
      ORDER BY revision DESC LIMIT 1`,
  )
  return row?.id ?? null
}

const OF_UNIT: readonly Role[] = ['irban', 'auditor']

/** What the views of a list depend on. */
export const viewFacts = async (req: PayloadRequest, slug: string): Promise<ViewFacts> => {
  const actor = requireActor(req)
  const { today } = await calendarOf(req.payload)
  return {
    user: actor.id,
    // The secretariat is a unit too, but its people work on the rows of all.
    unit:
      capacitiesOf(actor).find(({ roles }) => roles.some((role) => OF_UNIT.includes(role)))?.unit ??
      null,
    today,
    plan: slug === 'plan-items' ? await planInForce(req, yearOf(today)) : null,
  }
}
