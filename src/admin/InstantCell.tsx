import type { DefaultServerCellComponentProps } from 'payload'

import { formatInstant } from '@/i18n/format'
import { say } from '@/i18n/label'

import { CellLink } from './CellLink'
import { zoneOf } from './zone'

/** An instant in a list, in the zone of the region: *30 Mar 2026 14.30 WIB*. */
export const InstantCell = async ({
  cellData,
  payload,
  i18n,
  ...cell
}: DefaultServerCellComponentProps) => (
  <CellLink {...cell}>
    <span className="tp-nowrap">
      {cellData
        ? formatInstant(String(cellData), i18n.language, await zoneOf(payload))
        : say('table.none', i18n.language)}
    </span>
  </CellLink>
)
