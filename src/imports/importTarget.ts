import type { PayloadRequest } from 'payload'

import { PLAN_ROWS_OPEN } from '@/domain/plans/workflow'
import type { RuleCode } from '@/domain/ruleCodes'
import { RuleViolation } from '@/domain/violation'
import { holdLock } from '@/hooks/holdLock'
import { lockById } from '@/hooks/lockRow'
import { revisionsOf } from '@/hooks/plans/query'
import { say } from '@/i18n/label'

/** A plan as the person who imports needs to see it. */
export type ImportedPlan = {
  id: string
  title: string
  year: number
  revision: number
  status: string
  /** It was made by this import. */
  isNew: boolean
}

const REFUSALS: Readonly<Record<string, RuleCode>> = {
  submitted: 'import.planSubmitted',
  locked: 'import.planLocked',
}

/**
 * The plan of the year that takes rows: its newest revision, locked until the transaction ends, or
 * nothing when the year has none yet. The year is locked before it, so that two imports into a new
 * year make one plan.
 * @throws RuleViolation 409 when the newest revision takes no rows, or was deleted meanwhile
 */
export const findTarget = async (
  req: PayloadRequest,
  year: number,
): Promise<ImportedPlan | null> => {
  await holdLock(req, 'planYear', year)
  const [newest] = await revisionsOf(req, year)
  if (!newest) return null
  const row = await lockById(req, 'plans', newest.id)
  if (!row) throw new RuleViolation('workflow.lostRace')
  const status = String(row.status)
  if (!PLAN_ROWS_OPEN.some((open) => open === status))
    throw new RuleViolation(REFUSALS[status] ?? 'import.planClosed', { year }, 'year')
  return {
    id: row.id,
    title: String(row.title),
    year,
    revision: newest.revision,
    status,
    isNew: false,
  }
}

/** The first plan of a year, made with the person's own rights and every rule of a plan. */
export const createPlan = async (
  req: PayloadRequest,
  { year, title }: { year: number; title?: string },
): Promise<ImportedPlan> => {
  const wanted = title?.trim() || say('planImport.defaultTitle', 'id', { year })
  const plan = await req.payload.create({
    collection: 'plans',
    data: { title: wanted, year },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id: plan.id, title: plan.title, year, revision: 0, status: 'draft', isNew: true }
}
