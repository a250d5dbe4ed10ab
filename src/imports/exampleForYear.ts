import { addDays, daysBetween, isPlainDate, plainDate } from '@/domain/plainDate'

const EXAMPLE_YEAR = 2027
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g

/**
 * The example plan with its dates moved to another year by whole weeks, so that weekdays stay
 * weekdays: it can be tried in a year that has no plan yet.
 */
export const exampleForYear = (csv: string, year: number): string => {
  const days = daysBetween(plainDate(`${EXAMPLE_YEAR}-01-01`), plainDate(`${year}-01-01`))
  const shift = Math.round(days / 7) * 7
  return csv.replace(DATE, (text) => (isPlainDate(text) ? addDays(text, shift) : text))
}
