'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'

import { FieldShell, inputId } from './FieldShell.client'

/** Asked of whoever changes their own password, while the new one is typed. */
export const CurrentPasswordField: TextFieldClientComponent = ({ field, path }) => {
  const state = useField<string>({ potentiallyStalePath: path })
  const { value = '', setValue, showError, errorMessage } = state
  const isChanging = useFormFields(([{ password }]) => password?.value || password?.valid === false)
  const told = showError ? errorMessage : undefined
  // Payload takes what the server said away with its next look at the form.
  const [refused, setRefused] = useState<{ value: string; error: string }>()
  const isPast = !isChanging || refused?.value !== value
  if (told && !refused) setRefused({ value, error: told })
  if (!told && refused && isPast) setRefused(undefined)
  if (!isChanging) return null
  const error = isPast ? undefined : refused?.error
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
