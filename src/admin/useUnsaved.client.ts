'use client'

import { useFormModified, useFormSubmitted } from '@payloadcms/ui'

/** Whether a form holds what is not saved. Payload takes one whose saving was refused for unmodified. */
export const useUnsaved = (): boolean => {
  const isModified = useFormModified()
  const isRefused = useFormSubmitted()
  return isModified || isRefused
}
