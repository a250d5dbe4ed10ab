import type { DefaultServerCellComponentProps } from 'payload'

import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { languageOf } from '@/i18n/label'

import { CellLink } from '@/admin/CellLink'

import { calendarOf, clockOf, deadlineView } from './deadlineFacts'
import { DueDate } from './DueDate'

const isOpen = (status: unknown): boolean =>
  status === undefined || (FOLLOW_UP_OPEN as readonly unknown[]).includes(status)

/** A deadline in a list, with the days left while the recommendation is open. */
export const DeadlineCell = async ({
  cellData,
  payload,
  i18n,
  ...cell
}: DefaultServerCellComponentProps) => {
  const language = languageOf(i18n.language)
  const view = isOpen(cell.rowData?.status)
    ? deadlineView(cellData, {
        ...(await calendarOf(payload)),
        ...(await clockOf(payload, 'name' in cell.field ? cell.field.name : '')),
        language,
      })
    : null
  return (
    <CellLink {...cell}>
      <DueDate due={cellData} view={view} language={language} />
    </CellLink>
  )
}
