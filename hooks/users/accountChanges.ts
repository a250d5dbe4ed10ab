import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { normalEmail } from '@/domain/users/email'
import { env } from '@/env'
import { type AuditEvent, recordEvents } from '@/hooks/audit/recordEvents'
import { nowOf } from '@/hooks/context'
import { queueMail } from '@/hooks/queueMail'
import { queryRows, sql } from '@/hooks/transaction'
import { say } from '@/i18n/label'

import { isReset } from './keepSessions'
import { isPasswordSet } from './passwordSet'
import { aboutPerson, asActor } from './recordSignIns'
import { tellOfAccount } from './tellOfAccount'
import { eventOfRoles, rolesHeld, WEIGHTY_ROLES } from './weightyRoles'

type Account = {
  id: string
  name: string
  email: string
  active?: boolean | null
  roles?: unknown
  acting?: unknown
}
type Changed = 'email' | 'password'

/** An account as it was and as it is, its address as it is stored. */
export const accountStates = ({
  data,
  previousDoc,
}: Pick<Parameters<CollectionAfterChangeHook>[0], 'data' | 'previousDoc'>): {
  before: Account
  after: Account
} => {
  const before = previousDoc as Account
  const sent = { ...before, ...data } as Account
  return { before, after: { ...sent, email: normalEmail(sent.email) } }
}

/**
 * Another address or password: a line of the log of its own, a mail to the person (to the address
 * of before), and a notice to those who would otherwise not see an account taken over.
 */
export const recordAccountChange: CollectionAfterChangeHook = async ({
  data,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const { before, after } = accountStates({ data, previousDoc })
  const changed: Changed[] = [
    ...(after.email === before.email ? [] : (['email'] as const)),
    ...(isPasswordSet(req) ? (['password'] as const) : []),
  ]
  if (changed.length === 0) return
  await forgetLink(req, after)
  await recordAndMail(
    req,
    after,
    changed.map((what) => EVENTS[what](after, before.email)),
  )
  await tellOthers(req, { before, after }, changed)
}

/**
 * A password set anew by the link of the mail, which is proof enough of who it is. With the sign-in
 * that follows, so within the transaction of both.
 */
export const recordReset: CollectionAfterLoginHook = async ({ req, user }) => {
  if (!isReset(req)) return
  const account = user as Account
  await recordAndMail(req, account, [aboutPerson('password-reset', account)], asActor(account))
}

const EVENTS: Record<Changed, (account: Account, before: string) => AuditEvent> = {
  email: (account, before) => ({
    ...aboutPerson('address-changed', account),
    changes: { email: [before, account.email] },
  }),
  password: (account) => aboutPerson('password-changed', account),
}

const recordAndMail = async (
  req: PayloadRequest,
  { id }: Pick<Account, 'id'>,
  events: readonly AuditEvent[],
  by: Parameters<typeof recordEvents>[2] = findActor(req),
): Promise<void> => {
  const lines = await recordEvents(req, events, by)
  if (!env.smtpUrl) return
  for (const line of lines) await queueMail(req, 'mail-account-changed', { person: id, line })
}

/** A link that went to the mailbox of before is of no use any more. */
export const forgetLink = (req: PayloadRequest, { id }: Pick<Account, 'id'>): Promise<unknown> =>
  queryRows(
    req,
    sql`UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL
      WHERE id = ${id}`,
  )

/** Who is told, by what the account may do. */
const eventFor = (roles: readonly string[]): string => {
  const isWeighty = roles.some((role) => WEIGHTY_ROLES.includes(role))
  const event = eventOfRoles('users.sign-in-changed', roles)
  return isWeighty && !event.includes('@') ? `${event}@weighty` : event
}

const tellOthers = async (
  req: PayloadRequest,
  { before, after }: { before: Account; after: Account },
  changed: readonly Changed[],
): Promise<void> => {
  const actor = findActor(req)
  // Nobody: the seed or a script of ours. One's own is told by the mail.
  if (!actor || actor.id === after.id) return
  const { id, name } = after
  // What it was counts too: a role can be taken away in the same change.
  const roles = [before, after].flatMap((account) => rolesHeld(account, nowOf(req)))
  // Stored, so in the language of the office.
  const what = changed.map((one) => say(`account.changed.${one}`, 'id')).join(', ')
  await tellOfAccount(req, id, { event: eventFor(roles), what: `${name}: ${what}`, by: actor })
}
