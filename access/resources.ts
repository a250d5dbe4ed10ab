import type { WorkflowSlug } from '@/domain/workflows'

/** Collections and globals without a workflow. */
export type PlainResource =
  | 'plan-items'
  | 'activity-logs'
  | 'evidence'
  | 'findings'
  | 'notifications'
  | 'audit-log'
  | 'users'
  | 'opds'
  | 'units'
  | 'holidays'
  | 'oversight-types'
  | 'finding-codes'
  | 'recommendation-codes'
  | 'organisation'
  | 'deadlines'
  | 'numbering'
  | 'office-hours'

/** Not stored as records of ours: the queue's jobs. */
export type QueueResource = 'jobs'

/** What one may or may not do something with: a row of the policy table. */
export type Resource = WorkflowSlug | PlainResource | QueueResource
