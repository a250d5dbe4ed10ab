import type { PayloadRequest } from 'payload'

import { type Actor, requireActor } from '@/access/actor'
import { capacityFor, mayOn, roleEverMay } from '@/access/permission'
import type { Resource } from '@/access/resources'
import type { Facts } from '@/access/scopes'
import { findRecordRule } from '@/domain/records'
import { RuleViolation } from '@/domain/violation'
import { assertDeletable, assertEditable } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'

import { noteCapacity } from './context'
import { gatherFacts } from './gatherFacts'
import { isId, type LockedRecord, lockById } from './lockRow'
import type { Row } from './transaction'

const statusOf = (row: Row | null): string => String(row?.status ?? '')

/**
 * A person outside the scope of a record learns nothing of it: 404, in the words for one that is not
 * there. `path` is the field that names the record, where one does.
 */
export const assertReadable = (
  actor: Actor,
  { resource, facts, path }: { resource: Resource; facts: Facts; path?: string },
): void => {
  if (!mayOn(actor, resource, { operation: 'read', facts }))
    throw new RuleViolation('access.notFound', {}, path)
}

const assertParentOpen = (slug: string, parent: Row | null, door: 'creatableIn' | 'writableIn') => {
  const states = findRecordRule(slug)?.parent?.[door]
  if (states && parent && !states.includes(statusOf(parent)))
    throw new RuleViolation('workflow.notEditable', { status: statusOf(parent) })
}

const assertOwnStateOpen = (slug: string, row: Row, operation: 'update' | 'delete'): void => {
  const workflow = findWorkflow(slug)
  if (!workflow) return
  if (operation === 'delete') return assertDeletable(workflow, statusOf(row))
  if (workflow.editable[statusOf(row)] === 'none')
    assertEditable(workflow, statusOf(row), ['status'])
}

/**
 * May this person change or delete the locked record now? In this order: visible (404), allowed
 * (403), open in its own and its parent's state (409).
 */
export const authoriseChange = async (
  req: PayloadRequest,
  {
    slug,
    operation,
    record,
    data,
  }: {
    slug: string
    operation: 'update' | 'delete'
    record: LockedRecord
    data: Record<string, unknown>
  },
): Promise<void> => {
  const actor = requireActor(req)
  const resource = slug as Resource
  const facts = await gatherFacts(req, slug, record.row)
  assertReadable(actor, { resource, facts })
  const capacity = capacityFor(actor, resource, { operation, facts })
  if (!capacity) throw new RuleViolation('access.forbidden')
  const after = capacityFor(actor, resource, { operation, facts: factsAfter(slug, data, facts) })
  if (!after) throw new RuleViolation('access.forbidden', {}, 'unit')
  noteCapacity(req, capacity.acting ? capacity : after)
  assertParentOpen(slug, record.parent, 'writableIn')
  assertOwnStateOpen(slug, record.row, operation)
}

const NAMES_ITS_UNIT = ['plan-items', 'activities']

/** Nobody moves a record out of their own reach, or into another unit's; what is no id is nobody's. */
const factsAfter = (slug: string, data: Record<string, unknown>, facts: Facts): Facts =>
  NAMES_ITS_UNIT.includes(slug) && isNamed(data.unit)
    ? { ...facts, unit: isId(data.unit) ? data.unit : null }
    : facts

const isNamed = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Under a parent that belongs to no unit (the plan) the record itself names its unit. */
const factsForCreate = (data: Record<string, unknown>, parent: Facts | null): Facts => ({
  ...parent,
  unit: parent?.unit ?? (isId(data.unit) ? data.unit : null),
})

/**
 * May this person create the record? The parent is locked and must be visible (404), the person
 * allowed (403) and the parent in a state that takes children (409).
 */
export const authoriseCreate = async (
  req: PayloadRequest,
  slug: string,
  data: Record<string, unknown>,
): Promise<void> => {
  const actor = requireActor(req)
  const resource = slug as Resource
  if (!roleEverMay(actor, resource, 'create')) throw new RuleViolation('access.forbidden')
  const rule = findRecordRule(slug)?.parent
  const path = rule?.via?.field ?? rule?.field ?? ''
  const parentId = rule ? data[rule.field] : undefined
  const parent =
    rule && parentId
      ? await lockById(req, rule.slug, parentId, rule.shared ? 'share' : 'change')
      : null
  // Named in a shape that is not understood, it must not pass as missing.
  if (rule && !parent && (parentId || isNamed(data[path])))
    throw new RuleViolation('access.notFound', {}, path)
  const parentFacts = rule && parent ? await gatherFacts(req, rule.slug, parent) : null
  if (rule && parentFacts)
    assertReadable(actor, { resource: rule.slug as Resource, facts: parentFacts, path })
  // Without its parent the record cannot be judged; validation names the missing field.
  if (rule && !parent && slug !== 'activities') return
  const facts = factsForCreate(data, parentFacts)
  const capacity = capacityFor(actor, resource, { operation: 'create', facts })
  if (!capacity) throw new RuleViolation('access.forbidden')
  assertParentOpen(slug, parent, 'creatableIn')
  noteCapacity(req, capacity)
}
