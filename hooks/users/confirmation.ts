import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import {
  ATTEMPTS_MAX,
  CONFIRMED_MINUTES,
  LOCK_MINUTES,
  SENSITIVE_FIELDS,
} from '@/domain/users/session'
import { RuleViolation } from '@/domain/violation'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { changedFields } from '@/hooks/changedFields'
import { queryRows, sql } from '@/hooks/transaction'

import { isPasswordSet } from './passwordSet'
import { currentSessionOf } from './sessions'
import { isPasswordOf } from './verifyPassword'

/**
 * Lets only a session go on whose person signed in, or gave the password again, a short while ago.
 * @throws RuleViolation `session.confirmRequired`
 */
export const assertConfirmed = async (req: PayloadRequest): Promise<void> => {
  const recent = await queryRows(
    req,
    sql`SELECT 1 FROM users_sessions s LEFT JOIN session_confirmations c ON c.session_id = s.id
      WHERE s.id = ${currentSessionOf(req)}
        AND greatest(s.created_at, c.confirmed_at)
          > now() - make_interval(mins => ${CONFIRMED_MINUTES})`,
  )
  if (recent.length === 0)
    throw new RuleViolation('session.confirmRequired', { minutes: CONFIRMED_MINUTES })
}

/**
 * Who may sign in, and as what, is changed only by a person who is surely there. One's own password
 * asks for the present one in the same request, which proves it too.
 */
export const confirmSensitive: CollectionBeforeValidateHook = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const actor = findActor(req)
  // No session: the seed or a script of ours; a request without one is nobody's. No record: a password
  // set anew by the link of the mail.
  if (!actor || !currentSessionOf(req) || (operation === 'update' && !originalDoc)) return data
  const isOwn = originalDoc?.id === actor.id
  const isSensitive =
    operation === 'create' ||
    (isPasswordSet(req) && !isOwn) ||
    changedFields(data, originalDoc).some((field) => SENSITIVE_FIELDS.includes(field))
  if (isSensitive) await assertConfirmed(req)
  return data
}

/**
 * Counts an attempt with a password before it is tried, so that many at once count as many. The
 * counter is that of signing in.
 * @returns false while the account is locked
 */
const takeAttempt = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const attempts = sql`CASE WHEN lock_until IS NULL THEN coalesce(login_attempts, 0) ELSE 0 END + 1`
  const taken = await queryRows(
    req,
    sql`UPDATE users SET login_attempts = ${attempts},
        lock_until = CASE WHEN ${attempts} >= ${ATTEMPTS_MAX}::int
          THEN now() + make_interval(mins => ${LOCK_MINUTES}) END
      WHERE id = ${id} AND (lock_until IS NULL OR lock_until < now()) RETURNING id`,
  )
  return taken.length > 0
}

/**
 * Whether this is the password of whoever is signed in, judged as signing in does: the same counter,
 * the same lock, and one answer whatever is wrong. To be asked outside of a transaction: an attempt
 * that failed stays counted.
 */
export const isRightPassword = async (req: PayloadRequest, password: string): Promise<boolean> => {
  const id = String(req.user?.id)
  const isOpen = await takeAttempt(req, id)
  // A locked account takes as long to answer as an open one.
  const isRight = await isPasswordOf(req, id, password)
  return isOpen && isRight
}

/** The person of this session has given the right password. */
export const forgetAttempts = async (req: PayloadRequest): Promise<void> => {
  await queryRows(
    req,
    sql`UPDATE users SET login_attempts = 0, lock_until = NULL WHERE id = ${String(req.user?.id)}`,
  )
}

/**
 * Notes that the person of this session is there, if the session still stands, and forgets notes
 * that are too old to mean anything.
 * @throws RuleViolation `access.signInRequired`
 */
export const confirmSession = async (req: PayloadRequest): Promise<void> => {
  const actor = findActor(req)
  const noted = await queryRows(
    req,
    sql`INSERT INTO session_confirmations (session_id)
      SELECT id FROM users_sessions WHERE id = ${currentSessionOf(req)} AND expires_at > now()
      ON CONFLICT (session_id) DO UPDATE SET confirmed_at = now() RETURNING session_id`,
  )
  if (!actor || noted.length === 0) throw new RuleViolation('access.signInRequired')
  await forgetAttempts(req)
  await queryRows(
    req,
    sql`DELETE FROM session_confirmations
      WHERE confirmed_at < now() - make_interval(mins => ${CONFIRMED_MINUTES})`,
  )
  await recordEvents(req, [
    { action: 'session-confirmed', collection: 'users', record: actor.id, title: actor.name },
  ])
}
