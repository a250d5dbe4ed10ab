import type { PlainDate } from '@/domain/plainDate'
import { yearOf } from '@/domain/plainDate'
import { activityWorkflow } from '@/domain/activities/workflow'
import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { reportWorkflow } from '@/domain/reports/workflow'
import { statesOf } from '@/domain/workflow'
import { workingPaperWorkflow } from '@/domain/workingPapers/workflow'
import type { MessageKey } from '@/i18n/label'

/** One condition of a list, in the shape that the list's own filter shows and changes. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string | string[]>>>>

/** Who looks, when, and the plan in force this year. */
export type ViewFacts = {
  user: string
  unit: string | null
  today: PlainDate
  plan: string | null
}

/** A named way to look at a list; without conditions it shows everything. */
export type ListView = {
  label: Extract<MessageKey, `view.${string}`>
  conditions: Condition[]
}

const ALL: ListView = { label: 'view.all', conditions: [] }

const without = (states: readonly string[], ended: readonly string[]): string[] =>
  states.filter((state) => !ended.includes(state))

const inStates = (states: readonly string[]): Condition => ({ status: { in: [...states] } })

const ACTIVITIES_OPEN = without(statesOf(activityWorkflow), ['completed', 'cancelled'])
const PAPERS_OPEN = without(statesOf(workingPaperWorkflow), ['approved'])
const REPORTS_OPEN = without(statesOf(reportWorkflow), ['closed'])

const SIGN_INS = ['sign-in', 'sign-in-failed', 'sign-out', 'session-confirmed', 'sessions-ended']

/**
 * Plain dates are text, and the list's own filter turns `greater_than` of a text into `equals`; the
 * year stands only at the start of a date.
 */
const inYear = (today: PlainDate): Condition => ({ startsOn: { contains: `${yearOf(today)}-` } })

/** Rows of the plan in force, one's own unit's first. Rows of every revision together say little. */
const planItemViews = ({ plan, unit }: ViewFacts): ListView[] => {
  if (!plan) return [ALL]
  const inForce: Condition = { plan: { equals: plan } }
  const mine: ListView[] = unit
    ? [{ label: 'view.planOfUnit', conditions: [inForce, { unit: { equals: unit } }] }]
    : []
  return [...mine, { label: 'view.planInForce', conditions: [inForce] }, ALL]
}

const VIEWS: Readonly<Record<string, (facts: ViewFacts) => ListView[]>> = {
  'plan-items': planItemViews,
  activities: ({ today }) => [
    { label: 'view.activitiesOpen', conditions: [inStates(ACTIVITIES_OPEN)] },
    { label: 'view.thisYear', conditions: [inYear(today)] },
    ALL,
  ],
  'activity-logs': ({ user }) => [
    ALL,
    { label: 'view.myLogs', conditions: [{ author: { equals: user } }] },
  ],
  'working-papers': ({ user }) => [
    ALL,
    { label: 'view.papersOpen', conditions: [inStates(PAPERS_OPEN)] },
    { label: 'view.myPapers', conditions: [{ author: { equals: user } }] },
  ],
  reports: () => [{ label: 'view.reportsOpen', conditions: [inStates(REPORTS_OPEN)] }, ALL],
  'report-receipts': () => [ALL, { label: 'view.notReceived', conditions: [inStates(['sent'])] }],
  // By deadline, so that what is late comes first.
  recommendations: () => [
    { label: 'view.recommendationsOpen', conditions: [inStates(FOLLOW_UP_OPEN)] },
    ALL,
  ],
  'follow-ups': () => [
    { label: 'view.followUpsOpen', conditions: [inStates(['submitted', 'returned', 'verified'])] },
    ALL,
  ],
  'audit-log': () => [
    ALL,
    { label: 'view.signIns', conditions: [{ action: { in: SIGN_INS } }] },
    { label: 'view.denied', conditions: [{ action: { equals: 'denied' } }] },
    { label: 'view.downloads', conditions: [{ action: { equals: 'download' } }] },
  ],
  notifications: () => [
    ALL,
    { label: 'view.unread', conditions: [{ readAt: { exists: 'false' } }] },
  ],
}

/** Lists that have views at all. */
export const LISTS_WITH_VIEWS: readonly string[] = Object.keys(VIEWS)

/** The views of a list, the one that an address without a filter shows first. */
export const viewsOf = (slug: string, facts: ViewFacts): ListView[] => VIEWS[slug]?.(facts) ?? []

/** The conditions of a view as the list's own filter holds them; nothing when it has none. */
export const whereOf = ({ conditions }: ListView): { or: { and: Condition[] }[] } | undefined =>
  conditions.length > 0 ? { or: [{ and: [...conditions] }] } : undefined

const entriesOf = (condition: Condition, index: number): [string, string][] =>
  Object.entries(condition).flatMap(([field, operators]) =>
    Object.entries(operators).flatMap(([operator, value]): [string, string][] => {
      const key = `where[or][0][and][${index}][${field}][${operator}]`
      if (typeof value === 'string') return [[key, value]]
      return value.map((one, place) => [`${key}[${place}]`, one])
    }),
  )

/** The conditions of a view as parameters of an address, in the order in which they are written. */
export const parametersOf = ({ conditions }: ListView): [string, string][] =>
  conditions.flatMap(entriesOf)

/** Whether an address with these parameters shows the view, whatever else it says of order and page. */
export const isShown = (view: ListView, parameters: readonly [string, string][]): boolean => {
  const filters = parameters.filter(([key]) => key.startsWith('where'))
  const own = parametersOf(view)
  return (
    filters.length === own.length &&
    own.every(([key, value]) => filters.some((other) => other[0] === key && other[1] === value))
  )
}
