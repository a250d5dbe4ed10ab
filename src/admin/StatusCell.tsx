import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/i18n/label'

import { CellLink } from './CellLink'
import { StatusBadge } from './StatusBadge'

/** The state of a record in a list. */
export const StatusCell = ({ cellData, i18n, ...cell }: DefaultServerCellComponentProps) =>
  cellData ? (
    <CellLink {...cell}>
      <StatusBadge
        slug={cell.collectionSlug}
        status={String(cellData)}
        language={languageOf(i18n.language)}
      />
    </CellLink>
  ) : null
