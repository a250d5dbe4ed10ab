import { plainDate, type PlainDate } from '@/domain/plainDate'

/** What an evaluation covers: a quarter, or the whole year. */
export const EVALUATION_PERIODS = ['q1', 'q2', 'q3', 'q4', 'year'] as const
export type EvaluationPeriod = (typeof EVALUATION_PERIODS)[number]

const DAYS = {
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
  year: ['01-01', '12-31'],
} as const satisfies Record<EvaluationPeriod, readonly [string, string]>

export type PeriodDays = { from: PlainDate; to: PlainDate }

export const isEvaluationPeriod = (value: unknown): value is EvaluationPeriod =>
  EVALUATION_PERIODS.some((period) => period === value)

/** First and last day of a period, both counted. Throws `date.invalid` outside the years 1–9999. */
export const periodDays = (year: number, period: EvaluationPeriod): PeriodDays => {
  const [first, last] = DAYS[period]
  const text = String(year).padStart(4, '0')
  return { from: plainDate(`${text}-${first}`), to: plainDate(`${text}-${last}`) }
}
