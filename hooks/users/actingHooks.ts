import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { findActingPeriod } from '@/domain/users/acting'
import { isOutsider } from '@/domain/users/actingRules'
import { RuleViolation } from '@/domain/violation'
import { idOf, isSame } from '@/hooks/changedFields'
import { todayOf } from '@/hooks/context'

import type { NamedOfficer } from './actingQuery'
import { isReset } from './keepSessions'
import { refuseOnOwnAccount } from './ownAccount'
import { type ActingRow, type Entry, settlePeriods, withInstants } from './settlePeriods'

/** What is entered; the rest of a row follows from it. */
const ENTERED = ['kind', 'office', 'unit', 'actsFor', 'from', 'to', 'letterNumber'] as const

/**
 * Who may act for whom, and what follows from it: the instants between which a period holds and the
 * words in which it is shown ride on the row, so that whoever asks need not look anything up.
 * @throws RuleViolation 403 for one's own account, 422 or 409 at the field that is wrong
 */
export const settleActing: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  // A password set anew by the link of the mail writes no period, but comes with all of the person.
  if (data.acting === undefined || isReset(req)) return data
  const before = rowsOf(originalDoc?.acting)
  const after = rowsOf(data.acting)
  const isUntouched = after.length === before.length && after.every((row) => asBefore(row, before))
  const kept = after.map((row) => asBefore(row, before) ?? row)
  const standing = kept.filter((row) => before.includes(row))
  await refuseOutsider(req, { roles: data.roles ?? originalDoc?.roles, rows: standing })
  if (isUntouched) return { ...data, acting: await withInstants(req, kept) }
  refuseOnOwnAccount(req, originalDoc, { code: 'acting.ownAccount', path: 'acting' })
  const entries = kept.flatMap((row, place) => entryOf(row, before, `acting.${place}`) ?? [])
  const person = officerOf({ ...originalDoc, ...data, id: originalDoc?.id })
  const settled = await settlePeriods(req, { person, rows: kept, entries })
  const rows = kept.map((row) => settled.get(row) ?? row)
  return { ...data, acting: await withInstants(req, rows) }
}

/** Relations as ids, whether Payload has filled them in or not; only an irban has a unit. */
const rowsOf = (value: unknown): ActingRow[] => {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw new RuleViolation('field.invalid', {}, 'acting')
  return (value as ActingRow[]).map((row) => ({
    ...row,
    unit: row.office === 'irban' ? idOf(row.unit) : null,
    actsFor: idOf(row.actsFor),
  }))
}

const differences = (row: ActingRow, other: ActingRow): string[] =>
  ENTERED.filter((field) => !isSame(row[field], other[field]))

/** The stored row that this one repeats, with what follows from it. */
const asBefore = (row: ActingRow, before: readonly ActingRow[]): ActingRow | undefined =>
  before.find((other) => other.id === row.id && differences(row, other).length === 0)

const entryOf = (row: ActingRow, before: readonly ActingRow[], path: string): Entry | null => {
  const period = before.includes(row) ? null : findActingPeriod(row)
  if (!period) return null
  const stored = before.find(({ id }) => id !== undefined && id === row.id)
  const isShortened =
    stored !== undefined &&
    differences(row, stored).join() === 'to' &&
    period.to < String(stored.to)
  return { row, period, path, isShortened }
}

const officerOf = (data: Record<string, unknown>): NamedOfficer => ({
  id: typeof data.id === 'string' ? data.id : '',
  name: typeof data.name === 'string' ? data.name : '',
  active: data.active !== false,
  roles: (data.roles ?? []) as string[],
  unit: idOf(data.unit),
})

/** Somebody who becomes an OPD's, the regional head or an administrator does not go on acting. */
const refuseOutsider = async (
  req: PayloadRequest,
  { roles, rows }: { roles: unknown; rows: readonly ActingRow[] },
): Promise<void> => {
  if (rows.length === 0 || !isOutsider((roles ?? []) as string[])) return
  const today = await todayOf(req)
  if (rows.some(({ to }) => String(to) >= today))
    throw new RuleViolation('acting.staffOnly', {}, 'acting')
}
