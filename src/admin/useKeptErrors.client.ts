'use client'

import {
  useAllFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Keeps the errors of a refused save at their fields until something in the form changes or it is
 * saved again. Payload's answer to the last keystroke may come after the answer to saving and would
 * take them away (measured: always when one saves at once after typing). Not until their own values
 * change: an error may be mended at another field, and the same value may be right then.
 */
export const useKeptErrors = (): void => {
  const [fields, dispatch] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  // A refused save leaves the form unmodified until the next change.
  const isChanged = useFormModified()
  const isRefused = isSubmitted && !isProcessing && !isChanged
  const told = useRef(new Map<string, string>())
  useEffect(() => {
    if (!isRefused) {
      told.current.clear()
      return
    }
    for (const [path, { valid, errorMessage }] of Object.entries(fields))
      if (valid === false && errorMessage) told.current.set(path, errorMessage)
    const lost = [...told.current].filter(([path]) => fields[path] && fields[path].valid !== false)
    if (lost.length === 0) return
    const errors = lost.map(([path, message]) => ({ path, message }))
    dispatch({ type: 'ADD_SERVER_ERRORS', errors })
  }, [dispatch, fields, isRefused])
}
