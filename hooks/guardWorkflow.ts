import type { CollectionBeforeValidateHook } from 'payload'

import { RuleViolation } from '@/domain/violation'
import { assertEditable, findAction, statusAfter, type Workflow } from '@/domain/workflow'

import { changedFields } from './changedFields'
import { causeOf, transitionOf } from './context'

type Change = { workflow: Workflow; from: string; to: string; changed: string[] }

/**
 * The *named* action must be legal here. Comparing statuses alone would let `lock` run twice: the
 * second time nothing changes, so nothing is refused.
 */
const assertTransition = ({ workflow, from, to }: Change, action: string, expected: string) => {
  const next = statusAfter(workflow, from, action)
  const reachable = [next, ...(findAction(workflow, action)?.leadsTo ?? [])]
  if (to !== expected || !reachable.includes(to))
    throw new RuleViolation('workflow.illegalAction', { action, status: from })
}

const assertCaused = ({ workflow, changed }: Change, by: string): void => {
  const allowed = workflow.writtenBy?.[by] ?? []
  const foreign = changed.find((field) => !allowed.includes(field))
  if (foreign) throw new RuleViolation('workflow.fieldNotEditable', { by }, foreign)
}

/**
 * Every update of a workflow document passes here, trusted code included: either it carries the
 * action that it is, or it follows from an action of another record, or it changes only what its
 * state leaves open.
 */
export const guardWorkflow =
  (workflow: Workflow): CollectionBeforeValidateHook =>
  ({ collection, data = {}, operation, originalDoc, req }) => {
    if (operation === 'create') return { ...data, status: workflow.initial }
    const change = {
      workflow,
      from: String(originalDoc?.status),
      to: String(data.status ?? originalDoc?.status),
      changed: changedFields(data, originalDoc ?? {}),
    }
    const transition = transitionOf(req, collection.slug, originalDoc?.id)
    if (transition) {
      assertTransition(change, transition.action, transition.to)
      return data
    }
    const cause = causeOf(req, collection.slug, originalDoc?.id)
    if (cause) {
      assertCaused(change, cause.by)
      return data
    }
    if (change.to !== change.from) throw new RuleViolation('workflow.statusNotWritable')
    assertEditable(workflow, change.from, change.changed)
    return data
  }
