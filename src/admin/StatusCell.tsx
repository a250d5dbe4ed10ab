import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/i18n/label'

import { StatusBadge } from './StatusBadge'

/** The state of a record in a list. */
export const StatusCell = ({ cellData, collectionSlug, i18n }: DefaultServerCellComponentProps) =>
  cellData ? (
    <StatusBadge
      slug={collectionSlug}
      status={String(cellData)}
      language={languageOf(i18n.language)}
    />
  ) : null
