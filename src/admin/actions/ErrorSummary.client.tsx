'use client'

import { useEffect, useRef } from 'react'

import type { ErrorEntry } from '@/hooks/translateViolations'
import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

type Props = {
  errors: readonly ErrorEntry[]
  /** The label of the field at a path; nothing when no field of the dialog is at fault. */
  labelAt?: (path: string | undefined) => string | undefined
}

/** What is wrong, all of it, each with its field; takes focus when it appears, so that it is read out. */
export const ErrorSummary = ({ errors, labelAt }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="tp-errors" role="alert" tabIndex={-1}>
      <p>{say('action.failed', language)}</p>
      <ul>
        {errors.map(({ code, message, path }) => {
          const label = labelAt?.(path)
          return (
            <li key={`${code}${path ?? ''}`}>
              {label && <strong>{label}: </strong>}
              {message}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
