'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

type FieldState = { showError: boolean; errorMessage?: string; formSubmitted: boolean }

/**
 * The error of a field until something in the form changes or it is saved. Payload's answer to the
 * last keystroke may come after the answer to saving and would take the error away (measured: always
 * when one saves at once after typing). Not until this value changes: the error may be mended at
 * another field, and the same value may be right then.
 */
export const useKeptError = ({
  showError,
  errorMessage,
  formSubmitted,
}: FieldState): string | undefined => {
  // A refused save leaves the form unmodified until the next change.
  const isChanged = useFormModified()
  const [told, setTold] = useState<string | null>(null)
  const now = showError && errorMessage ? errorMessage : null
  const kept = formSubmitted && !isChanged ? (now ?? told) : null
  if (kept !== told) setTold(kept)
  return now ?? kept ?? undefined
}
