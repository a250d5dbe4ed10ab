import { TEAM_SCOPES } from '@/access/scopes'
import type { TeamRole } from '@/domain/activities/team'
import type { WorkflowSlug } from '@/domain/workflows'
import type { MessageKey } from '@/i18n/label'

/** Work that waits for somebody: records in these states, for those who may take the action. */
export type Task = {
  label: MessageKey
  slug: WorkflowSlug
  states: readonly string[]
  /** Name in the policy, with the state where the actor depends on it. */
  action: string
}

/** In the order of the chain, which is the order on the start page. */
export const TASKS: readonly Task[] = [
  {
    label: 'task.plans.submit',
    slug: 'plans',
    states: ['draft', 'returned'],
    action: 'submit',
  },
  { label: 'task.plans.lock', slug: 'plans', states: ['submitted'], action: 'lock' },
  { label: 'task.activities.assign', slug: 'activities', states: ['planned'], action: 'assign' },
  { label: 'task.activities.start', slug: 'activities', states: ['assigned'], action: 'start' },
  {
    label: 'task.activities.begin-report',
    slug: 'activities',
    states: ['in-progress'],
    action: 'begin-report',
  },
  {
    label: 'task.activities.complete',
    slug: 'activities',
    states: ['reporting'],
    action: 'complete',
  },
  {
    label: 'task.working-papers.submit',
    slug: 'working-papers',
    states: ['draft', 'returned'],
    action: 'submit',
  },
  {
    label: 'task.working-papers.approve',
    slug: 'working-papers',
    states: ['kt-review', 'pt-review'],
    action: 'approve',
  },
  {
    label: 'task.reports.submit',
    slug: 'reports',
    states: ['draft', 'returned'],
    action: 'submit',
  },
  {
    label: 'task.reports.approve@technical-review',
    slug: 'reports',
    states: ['technical-review'],
    action: 'approve@technical-review',
  },
  {
    label: 'task.reports.approve@irban-review',
    slug: 'reports',
    states: ['irban-review'],
    action: 'approve@irban-review',
  },
  {
    label: 'task.reports.approve@inspektur-review',
    slug: 'reports',
    states: ['inspektur-review'],
    action: 'approve@inspektur-review',
  },
  {
    label: 'task.reports.distribute',
    slug: 'reports',
    states: ['approved'],
    action: 'distribute',
  },
  {
    label: 'task.report-receipts.receive',
    slug: 'report-receipts',
    states: ['sent'],
    action: 'receive',
  },
  { label: 'task.follow-ups.verify', slug: 'follow-ups', states: ['submitted'], action: 'verify' },
  { label: 'task.follow-ups.confirm', slug: 'follow-ups', states: ['verified'], action: 'confirm' },
  {
    label: 'task.evaluations.submit',
    slug: 'evaluations',
    states: ['draft', 'returned'],
    action: 'submit',
  },
  {
    label: 'task.evaluations.approve',
    slug: 'evaluations',
    states: ['submitted'],
    action: 'approve',
  },
]

/** The team roles behind a scope that depends on the team of an activity. */
export const TEAM_ROLES_OF: Readonly<Record<string, readonly TeamRole[] | 'any'>> = {
  ...TEAM_SCOPES,
  assigned: 'any',
  verifier: 'any',
}
