import type { PayloadRequest } from 'payload'

import { type Actor, requireActor } from '@/access/actor'
import { mayOn, roleEverMay } from '@/access/permission'
import type { Resource } from '@/access/policy'
import type { Facts } from '@/access/scopes'
import { findRecordRule } from '@/domain/records'
import { RuleViolation } from '@/domain/violation'
import { assertDeletable, assertEditable } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'

import { gatherFacts } from './gatherFacts'
import { isId, type LockedRecord, lockById } from './lockRow'
import type { Row } from './transaction'

const statusOf = (row: Row | null): string => String(row?.status ?? '')

const mayRead = (actor: Actor, resource: Resource, facts: Facts): boolean =>
  mayOn(actor, resource, { operation: 'read', facts })

/** A person outside the scope of a record learns nothing of it: 404. */
export const assertReadable = (actor: Actor, resource: Resource, facts: Facts): void => {
  if (!mayRead(actor, resource, facts)) throw new RuleViolation('access.notFound')
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
  assertReadable(actor, resource, facts)
  if (!mayOn(actor, resource, { operation, facts })) throw new RuleViolation('access.forbidden')
  const after = factsAfter(slug, data, facts)
  if (!mayOn(actor, resource, { operation, facts: after }))
    throw new RuleViolation('access.forbidden', {}, 'unit')
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
  if (rule && parentId && !parent) throw new RuleViolation('access.notFound', {}, path)
  const parentFacts = rule && parent ? await gatherFacts(req, rule.slug, parent) : null
  // With the same words as for a parent that is not there.
  if (rule && parentFacts && !mayRead(actor, rule.slug as Resource, parentFacts))
    throw new RuleViolation('access.notFound', {}, path)
  // Named in a shape that is not understood, it must not pass as missing.
  if (rule && !parent && isNamed(data[path])) throw new RuleViolation('access.notFound', {}, path)
  // Without its parent the record cannot be judged; validation names the missing field.
  if (rule && !parent && slug !== 'activities') return
  const facts = factsForCreate(data, parentFacts)
  if (!mayOn(actor, resource, { operation: 'create', facts }))
    throw new RuleViolation('access.forbidden')
  assertParentOpen(slug, parent, 'creatableIn')
}
