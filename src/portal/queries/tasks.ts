import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import type { DayContext, DeadlineView } from '@/portal/deadlineView'
import { nextStep, type NextStep } from '@/portal/nextStep'
import { recommendationDates } from '@/portal/recommendationDates'
import type { OpdReader } from '@/portal/session'

import { dayContextOf } from './dayContext'
import { findRecommendationRows, type RecommendationRow } from './recommendationRows'

export type ReceiptTask = {
  id: string
  report: string
  number: string
  title: string
  sentOn: string
}

export type RecommendationTask = {
  row: RecommendationRow
  step: NextStep
  response: DeadlineView | null
  completion: DeadlineView | null
  /** Days to the date that presses; late is below 0. */
  days: number
}

export type TaskList = {
  receipts: ReceiptTask[]
  late: RecommendationTask[]
  soon: RecommendationTask[]
  next: RecommendationTask[]
  waiting: RecommendationTask[]
  page: { number: number; pages: number; total: number; shown: number }
}

/** What waits for this OPD, by urgency: overdue, near, later, and what the Inspectorate has in hand. */
export const findTasks = async (reader: OpdReader, page: number): Promise<TaskList> => {
  const context = await dayContextOf(reader)
  const receipts = await findReceipts(reader)
  const found = await findRecommendationRows(reader, {
    where: { status: { in: [...FOLLOW_UP_OPEN] }, receivedOn: { exists: true } },
    page,
  })
  const tasks = found.rows.map((row) => taskOf(row, context)).toSorted((a, b) => a.days - b.days)
  const isWaiting = ({ step }: RecommendationTask): boolean => step.name === 'wait'
  const active = tasks.filter((task) => !isWaiting(task))
  return {
    receipts: page === 1 ? receipts : [],
    late: active.filter(({ response, completion }) => toneOf(response, completion) === 'late'),
    soon: active.filter(({ response, completion }) => toneOf(response, completion) === 'soon'),
    next: active.filter(({ response, completion }) => toneOf(response, completion) === 'open'),
    waiting: tasks.filter(isWaiting),
    page: { number: page, pages: found.pages, total: found.total, shown: found.rows.length },
  }
}

/** The worse of both dates decides where a card stands. */
export const toneOf = (...dates: (DeadlineView | null)[]): 'late' | 'soon' | 'open' => {
  const tones = dates.map((date) => date?.tone)
  if (tones.includes('late')) return 'late'
  return tones.includes('soon') ? 'soon' : 'open'
}

const taskOf = (row: RecommendationRow, context: DayContext): RecommendationTask => {
  const step = nextStep(row.status, row.followUps)
  const { response, completion } = recommendationDates(row, context)
  const days = Math.min(response?.days ?? Infinity, completion?.days ?? Infinity)
  return { row, step, response, completion, days }
}

const findReceipts = async ({ payload, req }: OpdReader): Promise<ReceiptTask[]> => {
  const { docs } = await payload.find({
    collection: 'report-receipts',
    where: { status: { equals: 'sent' } },
    select: { report: true, title: true, sentOn: true },
    populate: { reports: { number: true, title: true } },
    sort: 'sentOn',
    limit: 50,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, report, title, sentOn }) => {
    const head = typeof report === 'object' ? report : null
    return {
      id,
      report: head?.id ?? '',
      number: head?.number ?? '',
      title: head?.title ?? title ?? '',
      sentOn: sentOn ?? '',
    }
  })
}
