import type { Resource } from '@/access/resources'

/** The records of the oversight chain. */
export type ChainSlug = Extract<
  Resource,
  | 'plans'
  | 'plan-items'
  | 'evaluations'
  | 'activities'
  | 'activity-logs'
  | 'working-papers'
  | 'evidence'
  | 'reports'
  | 'findings'
  | 'recommendations'
  | 'follow-ups'
  | 'report-receipts'
>

/** The field of a record that names the record it hangs under. */
export const UP: Readonly<Partial<Record<ChainSlug, { field: string; slug: ChainSlug }>>> = {
  'plan-items': { field: 'plan', slug: 'plans' },
  activities: { field: 'plan', slug: 'plans' },
  'activity-logs': { field: 'activity', slug: 'activities' },
  'working-papers': { field: 'activity', slug: 'activities' },
  reports: { field: 'activity', slug: 'activities' },
  findings: { field: 'report', slug: 'reports' },
  recommendations: { field: 'finding', slug: 'findings' },
  'follow-ups': { field: 'recommendation', slug: 'recommendations' },
  'report-receipts': { field: 'report', slug: 'reports' },
}

export type Down = { slug: ChainSlug; field: string }

/** What hangs under a record, and the field by which it does. */
export const DOWN: Readonly<Partial<Record<ChainSlug, readonly Down[]>>> = {
  plans: [
    { slug: 'plan-items', field: 'plan' },
    { slug: 'activities', field: 'plan' },
  ],
  evaluations: [{ slug: 'plan-items', field: 'evaluation' }],
  activities: [
    { slug: 'activity-logs', field: 'activity' },
    { slug: 'working-papers', field: 'activity' },
    { slug: 'reports', field: 'activity' },
  ],
  reports: [
    { slug: 'findings', field: 'report' },
    { slug: 'recommendations', field: 'report' },
    { slug: 'report-receipts', field: 'report' },
  ],
  findings: [{ slug: 'recommendations', field: 'finding' }],
  recommendations: [{ slug: 'follow-ups', field: 'recommendation' }],
}

/** Children are begun from the record they hang under, with that relation filled in. */
export const isCreatedFrom = (parent: ChainSlug, { slug, field }: Down): boolean =>
  UP[slug]?.slug === parent && UP[slug]?.field === field && slug !== 'activities'
