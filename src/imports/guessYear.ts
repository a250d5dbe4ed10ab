import { yearOf } from '@/domain/plainDate'
import { readDate } from '@/domain/plans/importCells'
import { mapColumns } from '@/domain/plans/importColumns'
import type { PlanTable } from '@/domain/plans/importTable'
import { cleanText } from '@/domain/plans/importText'

/** The year in which most rows of a plan start, or nothing when no start can be read. */
export const guessYear = ({ header, rows }: PlanTable): number | null => {
  const column = mapColumns(header).columns.startsOn
  if (column === undefined) return null
  const years = rows.flatMap((cells) => {
    const read = readDate(cleanText(cells[column] ?? ''))
    return 'value' in read && read.value ? [yearOf(read.value)] : []
  })
  const counted = [...Map.groupBy(years, (year) => year)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  return counted[0]?.[0] ?? null
}
