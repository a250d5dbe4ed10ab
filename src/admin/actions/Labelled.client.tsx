'use client'

import { type ReactNode, useId } from 'react'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

type Wiring = { id: string; describedBy: string | undefined; invalid: boolean }
type Props = {
  label: string
  isRequired: boolean
  hint?: string
  error?: string
  children: (wiring: Wiring) => ReactNode
}

/** Label, hint, error and input, tied together for eyes and screen readers alike. */
export const Labelled = ({ label, isRequired, hint, error, children }: Props) => {
  const id = useId()
  const language = useLanguage()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`tp-field${error ? ' tp-field--error' : ''}`}>
      <label htmlFor={id}>
        {label} {!isRequired && <span className="tp-muted">{say('field.optional', language)}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="tp-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="tp-error">
          {error}
        </p>
      )}
      {children({ id, describedBy: describedBy || undefined, invalid: error !== undefined })}
    </div>
  )
}
