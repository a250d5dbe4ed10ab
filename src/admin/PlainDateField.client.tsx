'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { formatDate } from '@/i18n/format'
import { say } from '@/i18n/label'

import { useLanguage } from './useLanguage.client'

/**
 * A plain date: the browser's own date input, so that the calendar, the keyboard and the phone work
 * as everywhere; in and out it is `YYYY-MM-DD`. Read-only it is text: *30 Mar 2026*.
 */
export const PlainDateField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: path,
  })
  const language = useLanguage()
  const isClosed = readOnly || disabled
  const id = `field-${path.replace(/\./g, '__')}`
  const width = { '--field-width': field.admin?.width } as React.CSSProperties
  return (
    <div
      className={`field-type text tp-date${showError ? ' error' : ''}${isClosed ? ' read-only' : ''}`}
      style={width}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {isClosed ? (
          <output id={id} className="tp-readonly">
            {formatDate(value, language) || say('table.none', language)}
          </output>
        ) : (
          <input
            id={id}
            name={path}
            type="date"
            min="1945-01-01"
            max="2199-12-31"
            value={value ?? ''}
            aria-invalid={showError}
            onChange={(event) => setValue(event.target.value || null)}
          />
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
