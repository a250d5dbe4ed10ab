'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'

import { formatRupiah } from '@/i18n/format'
import { say } from '@/i18n/label'

import { MoneyInput } from './MoneyInput.client'
import { useLanguage } from './useLanguage.client'

/** Whole rupiah: typed with separators, stored as an integer; read-only it is text. */
export const MoneyField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({
    potentiallyStalePath: path,
  })
  const language = useLanguage()
  const id = `field-${path.replace(/\./g, '__')}`
  const width = { '--field-width': field.admin?.width } as React.CSSProperties
  return (
    <div
      className={`field-type number tp-money${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`}
      style={width}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {readOnly ? (
          <output id={id} className="tp-readonly tp-number">
            {formatRupiah(value, language) || say('table.none', language)}
          </output>
        ) : (
          <MoneyInput
            id={id}
            name={path}
            value={value}
            onChange={setValue}
            invalid={showError}
            isDisabled={disabled}
          />
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
