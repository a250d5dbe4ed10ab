import type { DefaultServerCellComponentProps } from 'payload'

import { formatRupiah } from '@/i18n/format'
import { say } from '@/i18n/label'

import { CellLink } from './CellLink'

/** Money in a list: *Rp1.250.000*. */
export const MoneyCell = ({ cellData, i18n, ...cell }: DefaultServerCellComponentProps) => (
  <CellLink {...cell}>
    <span className="tp-number">
      {formatRupiah(cellData, i18n.language) || say('table.none', i18n.language)}
    </span>
  </CellLink>
)
