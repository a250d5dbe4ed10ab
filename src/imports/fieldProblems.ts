import type { FlattenedField, PayloadRequest } from 'payload'

import type { PlanColumn } from '@/domain/plans/importColumns'
import type { PlanItemInput } from '@/domain/plans/importRow'

export type FieldProblem = { column: PlanColumn; message: string }

type Check = (value: unknown, options: unknown) => Promise<string | true> | string | true

/** Ids come from the master data themselves; everything a person typed is checked. */
const CHECKED: readonly string[] = ['text', 'textarea', 'number', 'select', 'array']

/**
 * Runs the checks of the collection's own fields over a row, so that a file cannot bring in what
 * the form would refuse.
 */
export const fieldProblems = async (
  req: PayloadRequest,
  item: PlanItemInput,
): Promise<FieldProblem[]> => {
  const fields = req.payload.collections['plan-items'].config.flattenedFields
  const values = { ...item, ...item.personDays } as Record<string, unknown>
  const checked = fields.flatMap((field) =>
    field.type === 'group' ? field.flattenedFields : [field],
  )
  const found: FieldProblem[] = []
  for (const field of checked) {
    const check = checkOf(field)
    if (!check || !(field.name in values)) continue
    const options = { ...field, req, data: item, siblingData: item, operation: 'create' }
    const answer = await check(values[field.name], options)
    if (answer !== true) found.push({ column: field.name as PlanColumn, message: answer })
  }
  return found
}

const checkOf = (field: FlattenedField): Check | null =>
  CHECKED.includes(field.type) && 'validate' in field ? (field.validate as Check) : null
