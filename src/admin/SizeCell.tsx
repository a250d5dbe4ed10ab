import type { DefaultServerCellComponentProps, NumberFieldServerComponent } from 'payload'

import { formatBytes } from '@/i18n/format'
import { fieldLabel, languageOf, say } from '@/i18n/label'

import { CellLink } from './CellLink'

/** The size of a file in a list: *512 KB*. */
export const SizeCell = ({ cellData, i18n, ...cell }: DefaultServerCellComponentProps) => (
  <CellLink {...cell}>
    <span className="tp-number">
      {typeof cellData === 'number'
        ? formatBytes(cellData, i18n.language)
        : say('table.none', i18n.language)}
    </span>
  </CellLink>
)

/** The size of a file in its form; nobody writes it. */
export const SizeField: NumberFieldServerComponent = ({ field, value, i18n }) =>
  typeof value === 'number' ? (
    <div className="field-type">
      <span className="field-label">{fieldLabel(field.name)[languageOf(i18n.language)]}</span>
      <p className="tp-readonly">{formatBytes(value, i18n.language)}</p>
    </div>
  ) : null
