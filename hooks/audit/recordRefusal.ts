import type { AfterErrorHook, CollectionSlug, PayloadRequest } from 'payload'

import { findActor } from '@/access/actor'
import { POLICY } from '@/access/policy'
import { isStorable } from '@/domain/storableText'
import { normalEmail } from '@/domain/users/email'
import { findAction } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'
import { isId } from '@/hooks/lockRow'
import { type Asking, queryRows, sql, tableOf } from '@/hooks/transaction'
import { answerOf } from '@/hooks/translateViolations'

import { readRows } from './readRows'
import { recordEvents, type Recording } from './recordEvents'
import { titleOf } from './auditedFields'

type Params = { id?: unknown; collection?: unknown; action?: unknown }
type Target = { slug: string; id: string | null; attempt: string }

const METHODS: Record<string, string> = {
  GET: 'read',
  POST: 'create',
  PATCH: 'update',
  PUT: 'update',
  DELETE: 'delete',
}

/** What was asked for: the record that the address names, and the act. */
const targetOf = (req: PayloadRequest, collection: string | undefined): Target => {
  const { id, action } = (req.routeParams ?? {}) as Params
  // The router does not tell capitals from small letters.
  const [, , first = '', second = ''] = (req.pathname ?? '').toLowerCase().split('/')
  const byMethod = METHODS[req.method ?? ''] ?? 'read'
  const record = isId(id) ? id : null
  if (first === 'files') return { slug: 'evidence', id: record, attempt: 'download' }
  if (first === 'jobs') return { slug: 'jobs', id: record, attempt: 'retry' }
  // Settings are saved by POST.
  if (first === 'globals')
    return { slug: second, id: null, attempt: byMethod === 'create' ? 'update' : byMethod }
  const slug = collection ?? first
  // Only a name that we gave ourselves: what somebody typed would stand in the log for good.
  const workflow = findWorkflow(slug)
  const isAction = typeof action === 'string' && workflow && findAction(workflow, action)
  return { slug, id: record, attempt: isAction ? action : byMethod }
}

/** The name of a record that is there, whether the person may see it or not. */
const findTitle = async (req: Asking, { slug, id }: Target): Promise<string | null | undefined> => {
  const collection = req.payload.collections[slug as CollectionSlug]
  if (!collection || !id) return undefined
  const rows = await readRows(req, slug as CollectionSlug, sql`t.id = ${id}`)
  const row = rows.get(id.toLowerCase())
  return row && titleOf(collection.config, row)
}

/** An act that was refused; a record that is not there at all is refused to everybody alike. */
const recordDenial = async (req: Recording, target: Target, status: number): Promise<void> => {
  // What is not in the table of rights is nothing of ours that anybody could be refused.
  if (!Object.hasOwn(POLICY, target.slug)) return
  const title = await findTitle(req, target)
  if (status === 404 && title === undefined) return
  const { slug, id, attempt } = target
  await recordEvents(req, [
    { action: 'denied', collection: slug, record: id, title, causedBy: `${slug}.${attempt}` },
  ])
}

/**
 * Whose account it is, if it is anybody's; what was typed is not kept: it may be a password. Whoever
 * confirms their session or changes their password types no address: it is their own.
 */
const recordFailedSignIn = async (req: Recording, email?: unknown): Promise<void> => {
  const typed = typeof email === 'string' && isStorable(email) ? normalEmail(email) : ''
  const own = email === undefined ? findActor(req)?.id : undefined
  const [user] = await queryRows<{ id: string; name: string }>(
    req,
    sql`SELECT id, name FROM ${sql.identifier(tableOf('users'))}
      WHERE email = ${typed} OR id = ${own ?? null}`,
  )
  // Nobody's act: whoever does not know the password may be anybody, also within a session.
  const event = {
    action: 'sign-in-failed',
    collection: 'users',
    record: user?.id,
    title: user?.name,
  }
  await recordEvents(req, [event], null)
}

/**
 * Root `afterError`: refusals to a signed-in person and failed sign-ins go to the audit log. The
 * transaction of the request is over by now, so the line stands on its own; if it cannot be written
 * the answer is the same.
 */
export const recordRefusal: AfterErrorHook = async ({ collection, error, req }) => {
  const { status, body } = answerOf(error, req)
  const { payload, user } = req
  // Without what the request had noted: an act that is refused is done in no office.
  const own: Recording = { payload, user, context: {} }
  const code = body.errors[0]?.code
  try {
    if (code === 'access.signInFailed')
      await recordFailedSignIn(own, (req.data as { email?: unknown } | undefined)?.email)
    else if (code === 'users.currentPasswordWrong') await recordFailedSignIn(own)
    // To be asked for the password once more is no refusal.
    else if (code !== 'session.confirmRequired' && findActor(req) && [403, 404].includes(status))
      await recordDenial(own, targetOf(req, collection?.slug), status)
  } catch (err) {
    payload.logger.error({ err, event: 'audit.refusalNotRecorded' })
  }
}
