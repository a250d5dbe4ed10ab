'use client'

import { useEffect, useRef } from 'react'

import type { ErrorEntry } from '@/hooks/translateViolations'
import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

/** What is wrong, all of it; takes focus when it appears, so that it is read out. */
export const ErrorSummary = ({ errors }: { errors: readonly ErrorEntry[] }) => {
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
        {errors.map(({ code, message, path }) => (
          <li key={`${code}${path ?? ''}`}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
