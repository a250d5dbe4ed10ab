import { LOGGING_STATES } from './activities/workflow'
import { PLAN_ROWS_OPEN } from './plans/workflow'
import { FOLLOW_UP_OPEN } from './recommendations/workflow'
import { REPORT_CONTENT_OPEN, REPORT_CREATION_STATES } from './reports/workflow'
import { findWorkflow } from './workflows'
import { PAPER_STATES } from './workingPapers/workflow'

/** How a record hangs under its parent, and which states of the parent leave it open. */
export type ParentRule = {
  /** Relationship field on the child. */
  field: string
  /** The child names this nearer record, which in turn names the parent in the same `field`. */
  via?: { field: string; slug: string }
  slug: string
  /** Children do not write the parent, so they may share its lock; a change of the parent waits. */
  shared?: true
  /** States of the parent in which a child may be created; absent = any. */
  creatableIn?: readonly string[]
  /** States of the parent in which a child may be changed or removed; absent = any. */
  writableIn?: readonly string[]
}

export type RecordRule = {
  parent?: ParentRule
  /** Own states in which it may be changed or removed at all; absent = no own states. */
  updatableIn?: readonly string[]
  deletableIn?: readonly string[]
}

/**
 * The oversight chain: which record hangs under which. A write to a child locks its parent first,
 * always in this order, so that "add a row" and "lock the plan" cannot cross.
 */
const PARENTS: Partial<Record<string, ParentRule>> = {
  'plan-items': {
    field: 'plan',
    slug: 'plans',
    shared: true,
    creatableIn: PLAN_ROWS_OPEN,
    writableIn: PLAN_ROWS_OPEN,
  },
  activities: { field: 'plan', slug: 'plans', shared: true },
  'activity-logs': {
    field: 'activity',
    slug: 'activities',
    creatableIn: LOGGING_STATES,
    writableIn: LOGGING_STATES,
  },
  'working-papers': {
    field: 'activity',
    slug: 'activities',
    creatableIn: PAPER_STATES,
    writableIn: PAPER_STATES,
  },
  reports: {
    field: 'activity',
    slug: 'activities',
    creatableIn: REPORT_CREATION_STATES,
    writableIn: REPORT_CREATION_STATES,
  },
  findings: {
    field: 'report',
    slug: 'reports',
    creatableIn: REPORT_CONTENT_OPEN,
    writableIn: REPORT_CONTENT_OPEN,
  },
  recommendations: {
    field: 'report',
    slug: 'reports',
    via: { field: 'finding', slug: 'findings' },
    creatableIn: REPORT_CONTENT_OPEN,
    writableIn: REPORT_CONTENT_OPEN,
  },
  'report-receipts': { field: 'report', slug: 'reports' },
  'follow-ups': { field: 'recommendation', slug: 'recommendations', creatableIn: FOLLOW_UP_OPEN },
}

/** The place of a collection in the chain and the states that open it, or nothing for masters. */
export const findRecordRule = (slug: string): RecordRule | undefined => {
  const workflow = findWorkflow(slug)
  const parent = PARENTS[slug]
  if (!workflow && !parent) return undefined
  if (!workflow) return { parent }
  const updatableIn = Object.entries(workflow.editable)
    .filter(([, editable]) => editable !== 'none')
    .map(([state]) => state)
  return { parent, updatableIn, deletableIn: workflow.deletable ?? [] }
}
