import type { PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { capacityFor } from '@/access/permission'
import { RuleViolation } from '@/domain/violation'
import { type ActionField, availableActions, fieldsAsked, needsNote } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'
import { type ActionRun, handlerOf } from '@/hooks/actionHandlers'
import { assertReadable } from '@/hooks/authorise'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord } from '@/hooks/lockRow'
import { entryOf } from '@/hooks/translateViolations'
import { actingWords } from '@/i18n/actingTitle'
import { actionLabel, languageOf } from '@/i18n/label'

export type OpenAction = {
  name: string
  label: string
  needsNote: boolean
  fields: Pick<ActionField, 'name' | 'type' | 'required' | 'options' | 'relationTo'>[]
  tone: 'forward' | 'back' | 'end'
  blocked: null | { code: string; message: string }
  /** The office that alone allows it to the person, in words; null where they may by themselves. */
  actingAs: string | null
}

/**
 * The actions open to this person on this record now, in the order of the table; one that a
 * condition holds back says why. Looks without locking: the action itself decides again.
 * @throws RuleViolation signed out, or the record is outside the person's scope
 */
export const listActions = async (
  req: PayloadRequest,
  { slug, id }: { slug: WorkflowSlug; id: string },
): Promise<OpenAction[]> => {
  const actor = requireActor(req)
  const record = await findRecord(req, slug, id)
  if (!record) throw new RuleViolation('access.notFound')
  const facts = await gatherFacts(req, slug, record.row)
  assertReadable(actor, { resource: slug, facts })
  const workflow = WORKFLOWS[slug]
  const status = String(record.row.status)
  const open = availableActions(workflow, status).flatMap((action) => {
    const capacity = capacityFor(actor, slug, { operation: action, status, facts })
    return capacity ? [{ action, capacity }] : []
  })
  const looking = { req, actor, slug, id, from: status, to: '', input: {}, facts, ...record }
  return Promise.all(open.map((allowed) => asOpenAction({ ...looking, ...allowed })))
}

/** The action as its button shows it, with what holds it back now. */
const asOpenAction = async (run: ActionRun): Promise<OpenAction> => {
  const { req, slug, action, from, capacity } = run
  const language = languageOf(req.i18n.language)
  const rule = WORKFLOWS[slug].actions[action as never] as Parameters<typeof needsNote>[0]
  const [reason] = (await handlerOf(slug, action).conditions?.(run)) ?? []
  return {
    name: action,
    label: actionLabel(slug, action, language),
    needsNote: needsNote(rule, from),
    fields: fieldsAsked(rule, from),
    tone: rule.tone ?? 'forward',
    blocked: reason ? entryOf(reason, req.i18n.language) : null,
    actingAs: capacity.acting && actingWords(capacity.acting, language),
  }
}
