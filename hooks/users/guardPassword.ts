import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { isStorable } from '@/domain/storableText'
import { passwordProblem } from '@/domain/users/password'
import { RuleViolation } from '@/domain/violation'
import { isId } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'

import { PASSWORD_SET } from './recordSignIns'
import { isPasswordOf } from './verifyPassword'

type Data = {
  password?: unknown
  currentPassword?: unknown
  token?: unknown
  name?: unknown
  email?: unknown
  employeeNumber?: unknown
}
type Args = { id?: string; data?: Data }

const WRITES_PASSWORD = ['create', 'update', 'resetPassword']

/**
 * The only place that sees a new password in clear on every path: creation, change and reset.
 * Changing one's own asks for the present one, so that an unattended desk is not enough.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as Args
  if (!WRITES_PASSWORD.includes(operation) || !data?.password) return
  const password = String(data.password)
  const problem = passwordProblem(password, await knownOf(req, id, data))
  if (problem) throw new RuleViolation(problem, {}, 'password')
  req.context[PASSWORD_SET] = true
  const isOwnChange =
    operation === 'update' && !overrideAccess && String(id).toLowerCase() === findActor(req)?.id
  if (isOwnChange && !(await isPasswordOf(req, String(id), String(data.currentPassword ?? ''))))
    throw new RuleViolation('users.currentPasswordWrong', {}, 'currentPassword')
}

const isText = (value: unknown): value is string => typeof value === 'string' && isStorable(value)

/** What an attacker knows of the person, as it is and as it will be, and of the region. */
const knownOf = async (req: PayloadRequest, id: unknown, data: Data): Promise<string[]> => {
  const { name, email, employeeNumber, token } = data
  const stored = await queryRows<Record<string, unknown>>(
    req,
    sql`SELECT name, email, employee_number FROM users
      WHERE id = ${isId(id) ? id : null} OR reset_password_token = ${isText(token) ? token : null}`,
  )
  const region = await queryRows<Record<string, unknown>>(
    req,
    sql`SELECT name, region FROM organisation LIMIT 1`,
  )
  const values = [...stored, ...region].flatMap((row) => Object.values(row))
  return [name, email, employeeNumber, ...values].filter(isText)
}
