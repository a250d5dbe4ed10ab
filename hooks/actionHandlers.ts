import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'
import type { Capacity } from '@/access/capacity'
import type { Facts } from '@/access/scopes'
import type { RuleViolation } from '@/domain/violation'
import type { WORKFLOWS, WorkflowSlug } from '@/domain/workflows'

import { activityHandlers } from './activities/handlers'
import { evaluationHandlers } from './evaluations/handlers'
import { followUpHandlers } from './followUps/handlers'
import { planHandlers } from './plans/handlers'
import { recommendationHandlers } from './recommendations/handlers'
import { receiptHandlers } from './reports/receiptHandlers'
import { reportHandlers } from './reports/handlers'
import type { Row } from './transaction'
import { workingPaperHandlers } from './workingPapers/handlers'

/** One action under way: the record is locked, the person allowed, the state right. */
export type ActionRun = {
  req: PayloadRequest
  actor: Actor
  /** As what the person is allowed it: themselves, or an office that they act in. */
  capacity: Capacity
  slug: WorkflowSlug
  id: string
  action: string
  from: string
  to: string
  note?: string
  input: Record<string, unknown>
  /** The record as stored, columns in snake case. */
  row: Row
  parent: Row | null
  facts: Facts
}

/** An action that the person may not take on the record as it stands. */
export type RefusedRun = Pick<ActionRun, 'req' | 'actor' | 'id' | 'action' | 'row' | 'facts'>

export type ActionHandler = {
  /** Further rows to lock before anything is decided, in the order of the chain. */
  lockMore?: (run: ActionRun) => Promise<void>
  /** What must be true beyond state and actor, whatever is entered; also shown as "blocked because". */
  conditions?: (run: ActionRun) => Promise<RuleViolation[]>
  /** Whether somebody who may not take it came too late rather than without the right. */
  tooLate?: (run: RefusedRun) => Promise<RuleViolation | null>
  /** The fields that the action itself writes; refuses bad input. `to` when it is computed. */
  prepare?: (run: ActionRun) => Promise<{ data?: Record<string, unknown>; to?: string }>
  /** What else changes in the same transaction; may answer with another document than the record. */
  effects?: (
    run: ActionRun,
    doc: Record<string, unknown>,
  ) => Promise<Record<string, unknown> | undefined>
}

export type HandlersOf<Slug extends WorkflowSlug> = Partial<
  Record<keyof (typeof WORKFLOWS)[Slug]['actions'] & string, ActionHandler>
>

const HANDLERS: { [Slug in WorkflowSlug]: HandlersOf<Slug> } = {
  plans: planHandlers,
  activities: activityHandlers,
  'working-papers': workingPaperHandlers,
  reports: reportHandlers,
  'report-receipts': receiptHandlers,
  recommendations: recommendationHandlers,
  'follow-ups': followUpHandlers,
  evaluations: evaluationHandlers,
}

/** What an action does beyond moving the status; an empty handler when that is all. */
export const handlerOf = (slug: WorkflowSlug, action: string): ActionHandler =>
  (HANDLERS[slug] as Record<string, ActionHandler | undefined>)[action] ?? {}
