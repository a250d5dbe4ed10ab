'use client'

import { FieldDescription, FieldError, FieldLabel, useDocumentInfo, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Asked of whoever changes their own password; not there for a new account. */
export const CurrentPasswordField: TextFieldClientComponent = ({ field, path }) => {
  const { value, setValue, showError } = useField<string>({ potentiallyStalePath: path })
  const { id: documentId } = useDocumentInfo()
  if (!documentId) return null
  const id = `field-${path}`
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          name={path}
          type="password"
          autoComplete="current-password"
          aria-invalid={showError}
          value={value ?? ''}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
