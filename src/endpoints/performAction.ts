import type { PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { capacityFor, roleEverMay } from '@/access/permission'
import { assertStorable } from '@/domain/storableText'
import { RuleViolation, throwViolations } from '@/domain/violation'
import { findAction, followsItself, statusAfter } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'
import { type ActionRun, handlerOf } from '@/hooks/actionHandlers'
import { assertReadable } from '@/hooks/authorise'
import { noteCapacity } from '@/hooks/context'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findStatus, lockRecord } from '@/hooks/lockRow'
import { queueNotices } from '@/hooks/queueNotices'
import { readablePart } from '@/hooks/readablePart'

import { inputProblems } from './actionInput'
import { inTransaction } from './inTransaction'

export type ActionRequest = {
  slug: WorkflowSlug
  id: string
  action: string
  input: Record<string, unknown>
}

type Doc = Record<string, unknown>

/**
 * Carries out a named action on one record, all or nothing, and returns the record as the person
 * may read it. The only way a status moves.
 * @throws RuleViolation signed out · unknown action or record out of scope (404) · not allowed
 *   (403) · illegal in this state, or it moved meanwhile (409) · note, field or condition not met (422, all at once)
 */
export const performAction = async (req: PayloadRequest, request: ActionRequest): Promise<Doc> => {
  requireActor(req)
  if (!findAction(WORKFLOWS[request.slug], request.action))
    throw new RuleViolation('workflow.unknownAction', { action: request.action })
  return inTransaction(req, async () => carryOut(await beginRun(req, request)))
}

/** Locks the record and settles, in this order: visible, role, state, actor. */
const beginRun = async (
  req: PayloadRequest,
  { slug, id, action, input }: ActionRequest,
): Promise<ActionRun> => {
  const actor = requireActor(req)
  // An approval leads to the next level, where it is another's to give: without this look the second
  // of two at once would be told that it may not, instead of that it came too late.
  const seen = followsItself(WORKFLOWS[slug], action) ? await findStatus(req, slug, id) : null
  const record = await lockRecord(req, slug, id)
  if (!record) throw new RuleViolation('access.notFound')
  const facts = await gatherFacts(req, slug, record.row)
  assertReadable(actor, { resource: slug, facts })
  if (!roleEverMay(actor, slug, action)) throw new RuleViolation('access.forbidden')
  const from = String(record.row.status)
  if (seen !== null && seen !== from) throw new RuleViolation('workflow.lostRace')
  const to = statusAfter(WORKFLOWS[slug], from, action)
  const capacity = capacityFor(actor, slug, { operation: action, status: from, facts })
  if (!capacity) {
    const refused = { req, actor, id, action, facts, row: record.row }
    throw (
      (await handlerOf(slug, action).tooLate?.(refused)) ?? new RuleViolation('access.forbidden')
    )
  }
  noteCapacity(req, capacity)
  const note = typeof input.note === 'string' ? input.note.trim() : undefined
  return { req, actor, capacity, slug, id, action, from, to, note, input, facts, ...record }
}

const carryOut = async (run: ActionRun): Promise<Doc> => {
  const { req, slug, id, action, note } = run
  const handler = handlerOf(slug, action)
  await handler.lockMore?.(run)
  assertStorable(run.input)
  throwViolations([...inputProblems(run), ...((await handler.conditions?.(run)) ?? [])])
  const { data = {}, to = run.to } = (await handler.prepare?.(run)) ?? {}
  const updated = (await req.payload.update({
    collection: slug,
    id,
    data: { ...data, status: to } as never,
    context: { transition: { slug, id, action, to, note } },
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as Doc
  delete req.context.transition
  const other = await handler.effects?.({ ...run, to }, updated)
  await queueNotices({ ...run, to })
  return readablePart(req, slug, other ?? updated)
}
