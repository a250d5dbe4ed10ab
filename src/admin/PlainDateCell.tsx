import type { DefaultServerCellComponentProps } from 'payload'

import { formatDate } from '@/i18n/format'
import { say } from '@/i18n/label'

import { CellLink } from './CellLink'

/** A plain date in a list: *30 Mar 2026*. */
export const PlainDateCell = ({ cellData, i18n, ...cell }: DefaultServerCellComponentProps) => (
  <CellLink {...cell}>
    <span className="tp-nowrap">
      {formatDate(cellData, i18n.language) || say('table.none', i18n.language)}
    </span>
  </CellLink>
)
