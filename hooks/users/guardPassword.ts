import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { isStorable } from '@/domain/storableText'
import { passwordProblem } from '@/domain/users/password'
import { RuleViolation } from '@/domain/violation'
import { isId } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'

import { forgetAttempts, isRightPassword } from './confirmation'
import { notePasswordSet } from './passwordSet'

type Data = {
  password?: unknown
  currentPassword?: unknown
  token?: unknown
  name?: unknown
  email?: unknown
  employeeNumber?: unknown
}
type Args = { id?: string; data?: Data }

/** On a request whose person has given their present password: its hash. */
const PASSWORD_PROVEN = 'passwordProven'

const WRITES_PASSWORD = ['create', 'update', 'resetPassword']

/**
 * The only place that sees a new password in clear on every path: creation, change and reset.
 * Changing one's own asks for the present one, so that an unattended desk is not enough; that was
 * judged before (`proveOwnPassword`).
 */
export const guardPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as Args
  if (!WRITES_PASSWORD.includes(operation) || !data?.password) return
  await refuseWeak(req, id, data)
  notePasswordSet(req)
  const isOwnChange = operation === 'update' && !overrideAccess && isOwn(req, id)
  if (isOwnChange) await assertProven(req, String(id))
}

/**
 * Judges the present password of whoever changes their own, as signing in does: the same counter and
 * the same lock. Outside of a transaction: an attempt that failed stays counted.
 * @throws RuleViolation `users.currentPasswordWrong`, also while the account is locked
 */
export const proveOwnPassword = async (req: PayloadRequest, id: string): Promise<void> => {
  const data = (req.data ?? {}) as Data
  if (!data.password || !isOwn(req, id)) return
  await refuseWeak(req, id, data)
  // Read first: another password that is set while this one is checked is not the one that was proven.
  const hash = await hashOf(req, sql`SELECT hash FROM users WHERE id = ${id}`)
  if (!(await isRightPassword(req, String(data.currentPassword ?? '')))) throw wrongPassword()
  await forgetAttempts(req)
  req.context[PASSWORD_PROVEN] = hash
}

const hashOf = async (req: PayloadRequest, query: ReturnType<typeof sql>): Promise<unknown> => {
  const [person] = await queryRows<{ hash: string | null }>(req, query)
  return person?.hash
}

/**
 * On the locked person: an administrator who sets another password meanwhile, because this account was
 * taken over, is not overtaken by whoever has the old one.
 */
const assertProven = async (req: PayloadRequest, id: string): Promise<void> => {
  const hash = await hashOf(req, sql`SELECT hash FROM users WHERE id = ${id} FOR NO KEY UPDATE`)
  if (!hash || req.context[PASSWORD_PROVEN] !== hash) throw wrongPassword()
}

const isOwn = (req: PayloadRequest, id: unknown): boolean =>
  String(id).toLowerCase() === findActor(req)?.id

const wrongPassword = (): RuleViolation =>
  new RuleViolation('users.currentPasswordWrong', {}, 'currentPassword')

const refuseWeak = async (req: PayloadRequest, id: unknown, data: Data): Promise<void> => {
  // Payload passes over what is no text; it would be told and logged as changed.
  if (typeof data.password !== 'string') throw new RuleViolation('field.invalid', {}, 'password')
  const problem = passwordProblem(data.password, await knownOf(req, id, data))
  if (problem) throw new RuleViolation(problem, {}, 'password')
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
