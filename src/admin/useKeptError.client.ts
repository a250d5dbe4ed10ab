'use client'

import { useState } from 'react'

type Told = { value: unknown; message: string }
type FieldState = {
  value: unknown
  showError: boolean
  errorMessage?: string
  formSubmitted: boolean
}

/**
 * The error of a field until its value changes or the form is saved. Payload's answer to the last
 * keystroke may come after the answer to saving and would take the error away (measured: always when
 * one saves at once after typing).
 */
export const useKeptError = ({
  value,
  showError,
  errorMessage,
  formSubmitted,
}: FieldState): string | undefined => {
  const [told, setTold] = useState<Told | null>(null)
  const isNew = showError && errorMessage && told?.message !== errorMessage
  if (isNew) setTold({ value, message: errorMessage })
  const isOver = told && (!formSubmitted || told.value !== value)
  if (isOver && !isNew) setTold(null)
  if (showError && errorMessage) return errorMessage
  return isOver ? undefined : told?.message
}
