import type { CollectionBeforeValidateHook } from 'payload'

import { RuleViolation } from '@/domain/violation'
import { holdLock } from '@/hooks/holdLock'
import { plainNumber, plainNumberOf } from '@/hooks/plainNumber'
import { queryRows, sql } from '@/hooks/transaction'

/**
 * One person has one account, also when the other is switched off: nobody approves twice, and nobody
 * judges their own work, only as long as an account is a person.
 * @throws RuleViolation `users.employeeNumberTaken`
 */
export const onePerson: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  // A reset by mail writes the stored person, with nothing to compare them with.
  if (operation === 'update' && !originalDoc) return data
  const number = plainNumber(data.employeeNumber)
  if (number === '' || number === plainNumber(originalDoc?.employeeNumber)) return data
  await holdLock(req, 'employeeNumbers')
  const [other] = await queryRows<{ name: string }>(
    req,
    sql`SELECT name FROM users
      WHERE ${plainNumberOf('employee_number')} = ${number} AND id IS DISTINCT FROM ${originalDoc?.id ?? null}::uuid
      LIMIT 1`,
  )
  if (!other) return data
  throw new RuleViolation('users.employeeNumberTaken', { name: other.name }, 'employeeNumber')
}
