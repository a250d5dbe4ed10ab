import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { type Actor, requireActor } from '@/access/actor'
import type { Capacity } from '@/access/capacity'
import { capacityFor, grantsOf, roleEverMay, scopesOf } from '@/access/permission'
import { parsePlanRows, type PlanImport } from '@/domain/plans/import'
import { assertRoom, assertTableSize } from '@/domain/plans/importSize'
import { locatePlanTable, type PlanTable } from '@/domain/plans/importTable'
import { RuleViolation } from '@/domain/violation'
import { watchRows } from '@/hooks/audit/watchRows'
import { noteCapacity } from '@/hooks/context'
import { countRows } from '@/hooks/plans/query'
import { sql } from '@/hooks/transaction'

import { decodeCsv } from './decodeCsv'
import { insertRows } from './insertRows'
import { fieldErrors, linesOf, newRowErrors, type ImportLine } from './importErrors'
import { createPlan, findTarget, type ImportedPlan } from './importTarget'
import { type ImportPreview, previewOf } from './previewOf'
import { findPlanLookups } from './query'

export type ImportRequest = {
  req: PayloadRequest
  /** The file as it was uploaded: CSV, UTF-8 or UTF-16 with its mark. */
  bytes: Uint8Array
  year: number
  /** Title of a plan that has to be made. */
  title?: string
  /** Look only: everything is checked and nothing is written. */
  dryRun?: boolean
}

export type ImportResult = {
  /** The plan that the rows went into; null when it would have to be made. */
  plan: ImportedPlan | null
  imported: number
  /**
   * Errors of the rows in the order of the file; with one of them nothing is written. At most 200, then
   * `import.moreProblems`, which counts the others; warnings likewise.
   */
  errors: ImportLine[]
  warnings: ImportLine[]
  preview: ImportPreview
}

const YEAR_MIN = 2000
const YEAR_MAX = 2100

/**
 * Takes a year's plan in from a spreadsheet, all or nothing in one transaction: makes the plan of
 * the year or adds to the one that is still open (draft, returned). `errors` name row and column.
 * @throws RuleViolation signed out · the person may make no plans (403) · the plan of the year is
 *   handed in, locked or closed (409) · the file or the year cannot be read, or is too large (422) · the plan has no room for
 *   its rows (422)
 */
export const importPlan = async (request: ImportRequest): Promise<ImportResult> => {
  const { req, year, bytes, dryRun = false } = request
  const actor = requirePlanner(req)
  assertYear(year)
  const table = locatePlanTable(decodeCsv(bytes).lines)
  assertTableSize(table)
  const isOwnTransaction = await initTransaction(req)
  try {
    const result = await takeIn(request, { actor, table })
    const isKept = !dryRun && result.errors.length === 0
    if (isOwnTransaction) await (isKept ? commitTransaction(req) : killTransaction(req))
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** @throws RuleViolation for whoever makes no plans; asked before the file is read, which costs a second */
export const requirePlanner = (req: PayloadRequest): Actor => {
  const actor = requireActor(req)
  if (!roleEverMay(actor, 'plans', 'create')) throw new RuleViolation('access.forbidden')
  return actor
}

/** @throws RuleViolation `field.invalid` for anything but a year of this century */
export const assertYear = (year: number): number => {
  if (!Number.isInteger(year) || year < YEAR_MIN || year > YEAR_MAX)
    throw new RuleViolation('field.invalid', {}, 'year')
  return year
}

type Reading = { actor: Actor; table: PlanTable }

const takeIn = async (request: ImportRequest, { actor, table }: Reading): Promise<ImportResult> => {
  const { req, year, dryRun } = request
  const target = await findTarget(req, year)
  if (target) assertRoom(table, await countRows(req, target.id))
  const lookups = await findPlanLookups(req)
  const parsed = parsePlanRows({ ...table, lookups, year, defaultUnit: defaultUnitOf(actor) })
  const errors = await allErrors({ request, actor, table, parsed, plan: target?.id })
  const result: ImportResult = {
    plan: target,
    imported: 0,
    errors,
    warnings: linesOf(req, parsed.warnings),
    preview: previewOf(parsed.items, lookups),
  }
  if (dryRun || errors.length > 0) return result
  const plan = target ?? (await createPlan(req, { year, title: request.title }))
  noteCapacity(req, importingAs(actor, parsed))
  const where = sql`t.plan_id = ${plan.id}`
  await watchRows(req, { slug: 'plan-items', where, cause: 'plans.import' }, () =>
    insertRows(req, { plan: plan.id, items: parsed.items }),
  )
  return { ...result, plan, imported: parsed.items.length }
}

/** Rows that name no unit belong to the unit of a person who plans for one unit only. */
const defaultUnitOf = (actor: Actor): string | undefined => {
  const isForAll = scopesOf(actor, 'plan-items', { operation: 'create' }).includes('all')
  const [planner] = grantsOf(actor, 'plans', { operation: 'create' })
  return isForAll ? undefined : (planner?.capacity.unit ?? undefined)
}

const rowCapacity = (actor: Actor, unit: string): Capacity | null =>
  capacityFor(actor, 'plan-items', { operation: 'create', facts: { unit } })

/** The office that the import needs: to plan at all, or for a row of its unit. */
const importingAs = (actor: Actor, { items }: PlanImport): Capacity | null | undefined =>
  [
    capacityFor(actor, 'plans', { operation: 'create', facts: {} }),
    ...items.map(({ unit }) => rowCapacity(actor, unit)),
  ].find((capacity) => capacity?.acting)

const allErrors = async ({
  request: { req },
  actor,
  table,
  parsed,
  plan,
}: {
  request: ImportRequest
  actor: Actor
  table: PlanTable
  parsed: PlanImport
  plan?: string
}): Promise<ImportLine[]> => {
  const isOwn = (unit: string): boolean => rowCapacity(actor, unit) !== null
  return linesOf(req, [
    ...parsed.errors,
    ...(await fieldErrors(req, { parsed, header: table.header })),
    ...(await newRowErrors(req, { parsed, header: table.header, isOwn, plan })),
  ])
}
