'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { FieldShell, inputId } from './FieldShell.client'
import { useRefusal } from './users/useRefusal.client'

/** Asked of whoever changes their own password, while the new one is typed. */
export const CurrentPasswordField: TextFieldClientComponent = ({ field, path }) => {
  const state = useField<string>({ potentiallyStalePath: path })
  const { value = '', setValue, showError, errorMessage } = state
  const isChanging = useFormFields(([{ password }]) => password?.value || password?.valid === false)
  const told = showError ? errorMessage : undefined
  const error = useRefusal(value, { told, isOpen: Boolean(isChanging) })
  if (!isChanging) return null
  const isWrong = error !== undefined
  return (
    <FieldShell
      kind="text"
      field={{ ...field, required: true }}
      path={path}
      showError={isWrong}
      error={error}
    >
      <input
        id={inputId(path)}
        name={path}
        type="password"
        autoComplete="current-password"
        aria-invalid={isWrong}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
    </FieldShell>
  )
}
