'use client'

import { useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'

import { formatRupiah } from '@/i18n/format'
import { say } from '@/i18n/label'

import { FieldShell, inputId } from './FieldShell.client'
import { MoneyInput } from './MoneyInput.client'
import { useLanguage } from './useLanguage.client'

/** Whole rupiah: typed with separators, stored as an integer; read-only it is text. */
export const MoneyField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({
    potentiallyStalePath: path,
  })
  const language = useLanguage()
  return (
    <FieldShell kind="number tp-money" {...{ field, path, readOnly, showError }}>
      {readOnly ? (
        <output id={inputId(path)} className="tp-readonly tp-number">
          {formatRupiah(value, language) || say('table.none', language)}
        </output>
      ) : (
        <MoneyInput
          id={inputId(path)}
          name={path}
          value={value}
          onChange={setValue}
          invalid={showError}
          isDisabled={disabled}
        />
      )}
    </FieldShell>
  )
}
