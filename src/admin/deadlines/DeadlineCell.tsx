import type { DefaultServerCellComponentProps } from 'payload'

import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { languageOf } from '@/i18n/label'

import { calendarOf, deadlineView } from './deadlineFacts'
import { DueDate } from './DueDate'

const isOpen = (status: unknown): boolean =>
  status === undefined || (FOLLOW_UP_OPEN as readonly unknown[]).includes(status)

/** A deadline in a list, with the days left while the recommendation is open. */
export const DeadlineCell = async ({
  cellData,
  rowData,
  payload,
  i18n,
}: DefaultServerCellComponentProps) => {
  const language = languageOf(i18n.language)
  const view = isOpen(rowData?.status)
    ? deadlineView(cellData, { ...(await calendarOf(payload)), language })
    : null
  return <DueDate due={cellData} view={view} language={language} />
}
