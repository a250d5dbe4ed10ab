import type { CollectionBeforeValidateHook } from 'payload'

import { RuleViolation } from '@/domain/violation'
import { holdLock } from '@/hooks/holdLock'
import { queryRows, sql } from '@/hooks/transaction'

/** *19700101 199003 1 001* and *197001011990031001* are one number. */
const DIVIDERS = /[^\p{L}\p{N}]/gu

const plainNumber = (value: unknown): string =>
  typeof value === 'string' ? value.replace(DIVIDERS, '').toLowerCase() : ''

/**
 * One person has one account, also when the other is switched off: nobody approves twice, and nobody
 * judges their own work, only as long as an account is a person.
 * @throws RuleViolation `users.employeeNumberTaken`
 */
export const onePerson: CollectionBeforeValidateHook = async ({ data = {}, originalDoc, req }) => {
  const number = plainNumber(data.employeeNumber)
  if (number === '' || number === plainNumber(originalDoc?.employeeNumber)) return data
  await holdLock(req, 'employeeNumbers')
  const people = await queryRows<{ name: string; number: string }>(
    req,
    sql`SELECT name, employee_number AS number FROM users
      WHERE employee_number IS NOT NULL AND id IS DISTINCT FROM ${originalDoc?.id ?? null}::uuid`,
  )
  const other = people.find((person) => plainNumber(person.number) === number)
  if (!other) return data
  throw new RuleViolation('users.employeeNumberTaken', { name: other.name }, 'employeeNumber')
}
