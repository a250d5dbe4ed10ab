import type { Endpoint, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { mayOn } from '@/access/permission'
import { normalEmail } from '@/domain/users/email'
import { CONFIRMED_MINUTES } from '@/domain/users/session'
import { RuleViolation } from '@/domain/violation'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { assertReadable } from '@/hooks/authorise'
import { gatherFacts } from '@/hooks/gatherFacts'
import { lockById } from '@/hooks/lockRow'
import { assertConfirmed, confirmSession, isRightPassword } from '@/hooks/users/confirmation'
import { queryRows, sql } from '@/hooks/transaction'
import { currentSessionOf, endOtherSessions } from '@/hooks/users/sessions'

import { inTransaction } from './inTransaction'
import { readBody } from './readBody'

/**
 * Ends sessions of a person: one's own but the one that asks, or another's, all of them, which is for
 * whoever keeps the accounts.
 *
 * @returns number of sessions ended
 * @throws RuleViolation signed out (401) · out of scope (404) · not allowed, not confirmed (403)
 */
const endSessions = async (req: PayloadRequest, id: string): Promise<number> => {
  const actor = requireActor(req)
  const row = await lockById(req, 'users', id)
  if (!row) throw new RuleViolation('access.notFound')
  const facts = await gatherFacts(req, 'users', row)
  assertReadable(actor, { resource: 'users', facts })
  if (!mayOn(actor, 'users', { operation: 'update', facts }))
    throw new RuleViolation('access.forbidden')
  const isOwn = row.id === actor.id
  if (!isOwn) await assertConfirmed(req)
  const kept = isOwn ? currentSessionOf(req) : ''
  const ended = await endOtherSessions(req, { user: row.id, kept })
  await recordEvents(req, [
    { action: 'sessions-ended', collection: 'users', record: row.id, title: String(row.name) },
  ])
  return ended
}

/**
 * Lets a locked account sign in again, as Payload's own route does, but with a line in the log and
 * only by a person who is surely there: it lets somebody go on guessing.
 *
 * @throws RuleViolation signed out (401) · not allowed, not confirmed (403)
 */
const unlock = async (req: PayloadRequest, email: string): Promise<void> => {
  requireActor(req)
  await assertConfirmed(req)
  // The type asks for a password that nobody needs.
  const data = { email } as never
  await req.payload.unlock({ collection: 'users', data, overrideAccess: false, req })
  const [person] = await queryRows<{ id: string; name: string }>(
    req,
    sql`SELECT id, name FROM users WHERE email = ${normalEmail(email)}`,
  )
  await recordEvents(req, [
    { action: 'unlock', collection: 'users', record: person?.id, title: person?.name },
  ])
}

/** Confirms the present session by the person's own password. */
const confirm = async (req: PayloadRequest): Promise<void> => {
  requireActor(req)
  const { password } = await readBody(req)
  if (typeof password !== 'string' || password === '')
    throw new RuleViolation('field.required', {}, 'password')
  if (!(await isRightPassword(req, password))) throw new RuleViolation('access.signInFailed')
  await inTransaction(req, () => confirmSession(req))
}

/**
 * `POST /api/users/confirm { password }` → `{ "minutes": 30 }`: for how long the session may change
 * accounts. `POST /api/users/:id/end-sessions` → `{ "ended": 2 }`.
 * `POST /api/users/unlock { email }`.
 */
export const sessionEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/confirm',
    method: 'post',
    handler: async (req) => {
      await confirm(req)
      return Response.json({ minutes: CONFIRMED_MINUTES })
    },
  },
  {
    path: '/unlock',
    method: 'post',
    handler: async (req) => {
      requireActor(req)
      const { email } = await readBody(req)
      await inTransaction(req, () => unlock(req, typeof email === 'string' ? email : ''))
      return Response.json({ message: req.t('general:success') })
    },
  },
  {
    path: '/:id/end-sessions',
    method: 'post',
    handler: async (req) => {
      requireActor(req)
      const id = String(req.routeParams?.id)
      return Response.json({ ended: await inTransaction(req, () => endSessions(req, id)) })
    },
  },
]
