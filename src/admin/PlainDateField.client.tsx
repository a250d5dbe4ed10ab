'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { DAYS_TOLD, isPlainDate } from '@/domain/plainDate'
import { formatDate, formatLongDate } from '@/i18n/format'
import { say } from '@/i18n/label'

import { FieldShell, inputId } from './FieldShell.client'
import { useLanguage } from './useLanguage.client'

/**
 * A plain date: the browser's own date input, so that the calendar, the keyboard and the phone work
 * as everywhere; in and out it is `YYYY-MM-DD`. The browser writes it in its own order of day and
 * month, so the words below say which day it is. Read-only it is text: *30 Mar 2026*.
 */
export const PlainDateField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: path,
  })
  const language = useLanguage()
  const id = inputId(path)
  const words = (
    <p id={`${id}-words`} className="tp-date__words">
      {isPlainDate(value) && formatLongDate(value, language)}
    </p>
  )
  const shell = { field, path, readOnly, showError, below: !readOnly && words }
  return (
    <FieldShell kind="text tp-date" {...shell}>
      {readOnly ? (
        <output id={id} className="tp-readonly">
          {formatDate(value, language) || say('table.none', language)}
        </output>
      ) : (
        <input
          id={id}
          name={path}
          type="date"
          disabled={disabled}
          min={DAYS_TOLD.first}
          max={DAYS_TOLD.last}
          value={value ?? ''}
          aria-invalid={showError}
          aria-describedby={`${id}-words`}
          onChange={(event) => setValue(event.target.value || null)}
        />
      )}
    </FieldShell>
  )
}
