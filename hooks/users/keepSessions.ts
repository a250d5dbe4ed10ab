import type { Payload, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { rolesToday } from '@/access/capacity'
import { hoursOfSession, SESSIONS_MAX } from '@/domain/users/session'
import { RuleViolation } from '@/domain/violation'
import { type Asking, queryRows, sql } from '@/hooks/transaction'

import { currentSessionOf } from './sessions'
import { noteDevice } from './signInDevices'

/** Set on a request by the hooks of signing in, refreshing, signing out and resetting. */
const AUTH_OPERATION = 'authOperation'
export type AuthOperation = 'login' | 'refresh' | 'logout' | 'resetPassword'

type Session = { id: string; createdAt: string | Date; expiresAt: string | Date }
type Data = Record<string, unknown> & { id?: unknown; sessions?: Session[]; hash?: unknown }
type Update = { collection: string; id?: string; data: Data; req?: Partial<PayloadRequest> }
type Write = { req: PayloadRequest; id: string; given: Session[]; data: Data }

/** The hash that the password was checked against; a reset has just written its own. */
const CHECKED_HASH = 'checkedHash'

export const noteAuthOperation = (
  req: PayloadRequest,
  operation: AuthOperation,
  hash?: string,
): void => {
  req.context[AUTH_OPERATION] = operation
  if (hash !== undefined) req.context[CHECKED_HASH] = hash
}

/** Whether the sign-in under way is the one that follows a reset of the password. */
export const isReset = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[AUTH_OPERATION] === 'resetPassword'

const lockPerson = async (req: Asking, id: string) => {
  const [person] = await queryRows<{ active: boolean; hash: string }>(
    req,
    sql`SELECT active, hash FROM users WHERE id = ${id} FOR NO KEY UPDATE`,
  )
  return person
}

/**
 * Before Payload prolongs a session: on the locked person, and only if the session still stands.
 * @throws RuleViolation `access.signInRequired`
 */
export const beginRefresh = async (req: PayloadRequest): Promise<void> => {
  noteAuthOperation(req, 'refresh')
  if (req.user) await lockPerson(req, String(req.user.id))
  const sid = currentSessionOf(req)
  const standing = await queryRows(req, sql`SELECT 1 FROM users_sessions WHERE id = ${sid}`)
  if (standing.length === 0) throw new RuleViolation('access.signInRequired')
}

/** A new session, if the person may still sign in with what was checked; the oldest make room. */
const addSession = async ({ req, id, given }: Write): Promise<void> => {
  const person = await lockPerson(req, id)
  // While the password was checked the person was deactivated or got another password.
  if (!person?.active || person.hash !== req.context[CHECKED_HASH])
    throw new RuleViolation('access.signInFailed')
  const added = given.at(-1)
  if (!added) return
  await queryRows(
    req,
    sql`INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
      SELECT coalesce(max(_order), 0) + 1, ${id}, ${added.id}, ${new Date(added.createdAt).toISOString()},
        ${new Date(added.expiresAt).toISOString()} FROM users_sessions WHERE _parent_id = ${id}
      ON CONFLICT (id) DO NOTHING`,
  )
  await queryRows(
    req,
    sql`DELETE FROM users_sessions WHERE _parent_id = ${id} AND (expires_at < now() OR id NOT IN (
      SELECT id FROM users_sessions WHERE _parent_id = ${id}
      ORDER BY created_at DESC, _order DESC LIMIT ${SESSIONS_MAX}))`,
  )
  await noteDevice(req, { person: id, session: added.id, hash: person.hash })
}

/** Another half hour, until the session has lasted its hours; one that was ended stays ended. */
const prolongSession = async ({ req, id, given }: Write): Promise<void> => {
  const sid = currentSessionOf(req)
  const until = given.find((session) => session.id === sid)?.expiresAt
  const actor = findActor(req)
  const roles = actor ? rolesToday(actor) : []
  const rows = until
    ? await queryRows(
        req,
        sql`UPDATE users_sessions SET expires_at = ${new Date(until).toISOString()}
          WHERE id = ${sid} AND _parent_id = ${id}
            AND created_at > now() - make_interval(hours => ${hoursOfSession(roles)}) RETURNING id`,
      )
    : []
  if (rows.length === 0) throw new RuleViolation('access.signInRequired')
}

const endSessions = async ({ req, id, given }: Write): Promise<void> => {
  await lockPerson(req, id)
  const sid = currentSessionOf(req)
  const which = given.length === 0 ? sql`true` : sql`id = ${sid}`
  await queryRows(req, sql`DELETE FROM users_sessions WHERE _parent_id = ${id} AND ${which}`)
}

/** Ten wrong passwords at once and one right one: what began in those seconds is ended. */
const endRecent = async ({ req, id, given }: Write): Promise<void> => {
  const kept = given.map((session) => session.id).join(',')
  await queryRows(
    req,
    sql`DELETE FROM users_sessions WHERE _parent_id = ${id}
      AND created_at > now() - interval '20 seconds'
      AND id <> ALL(string_to_array(${kept}, ','))`,
  )
}

const RESET_FIELDS = ['hash', 'salt', 'resetPasswordExpiration', 'lockUntil', 'loginAttempts']

type UpdateOne = Payload['db']['updateOne']

/**
 * Payload keeps sessions by writing the whole person back as read before the password was checked: a
 * sign-in under way undid a deactivation and brought ended sessions back. Here each write does only
 * what it is about, on the locked row.
 */
export const keepSessions = (payload: Payload): void => {
  const original = payload.db.updateOne.bind(payload.db) as UpdateOne
  payload.db.updateOne = (async (args: Update) => {
    const operation = args.req?.context?.[AUTH_OPERATION] as AuthOperation | undefined
    const given = args.data.sessions
    if (args.collection !== 'users' || !given || (args.req && !operation))
      return original(args as never)
    const id = String(args.id ?? args.data.id)
    const req = (args.req ?? { payload, context: {} }) as PayloadRequest
    const write = { req, id, given, data: args.data }
    if (!operation) await endRecent(write)
    else if (operation === 'refresh') await prolongSession(write)
    else if (operation === 'logout') await endSessions(write)
    else if (given.length > 0) await addSession(write)
    else await resetPerson(original, write)
    return args.data
  }) as UpdateOne
}

/** A new password by the link of the mail: every session ends. */
const resetPerson = async (original: UpdateOne, write: Write): Promise<void> => {
  const { req, id, data } = write
  const fields = Object.fromEntries(RESET_FIELDS.map((field) => [field, data[field]]))
  await original({ collection: 'users', id, data: fields, req, returning: false })
  noteAuthOperation(req, 'resetPassword', String(data.hash))
  await endSessions(write)
}
