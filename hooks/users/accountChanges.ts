import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  PayloadRequest,
} from 'payload'

import { findActor } from '@/access/actor'
import { env } from '@/env'
import { type AuditEvent, recordEvents } from '@/hooks/audit/recordEvents'
import { queueMail } from '@/hooks/queueMail'
import { tell } from '@/hooks/queueNotices'
import { queryRows, sql } from '@/hooks/transaction'
import { say } from '@/i18n/label'

import { aboutPerson, asActor } from './recordSignIns'
import { WEIGHTY_ROLES } from './tellRoles'

/** Marks a request that sets a password: the record itself never says so. */
export const PASSWORD_SET = 'passwordSet'

type Account = { id: string; name: string; email: string; roles: readonly string[] }
type Changed = 'email' | 'password'

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
  const account = { ...previousDoc, ...data } as Account
  const changed: Changed[] = [
    ...(account.email === previousDoc.email ? [] : (['email'] as const)),
    ...(req.context[PASSWORD_SET] ? (['password'] as const) : []),
  ]
  if (changed.length === 0) return
  await forgetLink(req, account)
  await recordAndMail(
    req,
    account,
    changed.map((what) => EVENTS[what](account, String(previousDoc.email))),
  )
  await tellOthers(req, account, changed)
}

/** The link of the mail is proof enough of who it is. */
export const recordReset: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation !== 'resetPassword') return result
  const user = (result as { user?: Account }).user
  if (user) await recordAndMail(req, user, [aboutPerson('password-reset', user)], asActor(user))
  return result
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
const forgetLink = (req: PayloadRequest, { id }: Account): Promise<unknown> =>
  queryRows(
    req,
    sql`UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL
      WHERE id = ${id}`,
  )

/** Who is told, by what the account may do. */
const eventFor = ({ roles }: Account): string => {
  const event = 'users.sign-in-changed'
  if (roles.includes('inspektur')) return `${event}@head`
  return roles.some((role) => WEIGHTY_ROLES.includes(role)) ? `${event}@weighty` : event
}

const tellOthers = async (
  req: PayloadRequest,
  account: Account,
  changed: readonly Changed[],
): Promise<void> => {
  const actor = findActor(req)
  // Nobody: the seed or a script of ours. One's own is told by the mail.
  if (!actor || actor.id === account.id) return
  const { id, name } = account
  // Stored, so in the language of the office.
  const what = changed.map((one) => say(`account.changed.${one}`, 'id')).join(', ')
  await tell(
    { req, slug: 'users', id, row: { id }, facts: {} },
    { event: eventFor(account), subject: `${name}: ${what}`, by: actor.id },
  )
}
