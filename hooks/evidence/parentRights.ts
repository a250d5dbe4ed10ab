import type { PayloadRequest } from 'payload'

import { type Actor, findActor, requireActor } from '@/access/actor'
import type { Capacity } from '@/access/capacity'
import { capacityFor } from '@/access/permission'
import type { Resource } from '@/access/resources'
import type { Facts } from '@/access/scopes'
import { findRecordRule } from '@/domain/records'
import { RuleViolation } from '@/domain/violation'
import { availableActions, fieldsAsked, type Workflow } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'
import { assertReadable } from '@/hooks/authorise'
import { noteCapacity } from '@/hooks/context'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord, type LockedRecord, lockRecord } from '@/hooks/lockRow'
import type { Row } from '@/hooks/transaction'

export type Parent = { slug: string; row: Row; parent: Row | null }

const isOpen = (slug: string, { row, parent }: LockedRecord): boolean => {
  const rule = findRecordRule(slug)
  const ownOpen = !rule?.updatableIn || rule.updatableIn.includes(String(row.status))
  const states = rule?.parent?.writableIn
  return ownOpen && (!states || (parent !== null && states.includes(String(parent.status))))
}

/** Actions that ask for a document, and the receipt that comes on paper. */
const asksForFile = (workflow: Workflow, slug: string, action: string, status: string): boolean => {
  const rule = workflow.actions[action]
  const asked = rule ? fieldsAsked(rule, status) : []
  return asked.some(({ type }) => type === 'files') || slug === 'report-receipts'
}

type Right = { is: 'open' | 'closed' | 'forbidden'; capacity?: Capacity | null }

/** Whoever may edit the record now, or take an action on it that asks for a document. */
const fileRight = (
  actor: Actor,
  slug: string,
  { record, facts }: { record: LockedRecord; facts: Facts },
): Right => {
  const resource = slug as Resource
  const editor = capacityFor(actor, resource, { operation: 'update', facts })
  if (editor && isOpen(slug, record)) return { is: 'open', capacity: editor }
  const workflow = findWorkflow(slug)
  const status = String(record.row.status ?? '')
  const [capacity] = (workflow ? availableActions(workflow, status) : [])
    .filter((action) => workflow && asksForFile(workflow, slug, action, status))
    .flatMap((operation) => capacityFor(actor, resource, { operation, status, facts }) ?? [])
  if (capacity) return { is: 'open', capacity }
  return { is: editor ? 'closed' : 'forbidden' }
}

/**
 * Who may add a file to a record. The record is locked, so that nothing is added while it is being
 * submitted.
 * @throws RuleViolation out of scope (404), not allowed (403), closed (409)
 */
export const authoriseFile = async (
  req: PayloadRequest,
  { slug, id }: { slug: string; id: string },
): Promise<Parent> => {
  const actor = requireActor(req)
  const record = await lockRecord(req, slug, id)
  if (!record) throw new RuleViolation('access.notFound', {}, 'parent')
  const facts = await gatherFacts(req, slug, record.row)
  assertReadable(actor, { resource: slug as Resource, facts, path: 'parent' })
  const { is, capacity } = fileRight(actor, slug, { record, facts })
  if (is === 'closed') throw new RuleViolation('workflow.notEditable')
  if (is === 'forbidden') throw new RuleViolation('access.forbidden')
  noteCapacity(req, capacity)
  return { slug, ...record }
}

/** The same question without a lock, for showing the upload control or leaving it out. */
export const mayAddFile = async (
  req: PayloadRequest,
  { slug, id }: { slug: string; id: string },
): Promise<boolean> => {
  const actor = findActor(req)
  const record = await findRecord(req, slug, id)
  if (!actor || !record) return false
  const facts = await gatherFacts(req, slug, record.row)
  return fileRight(actor, slug, { record, facts }).is === 'open'
}
