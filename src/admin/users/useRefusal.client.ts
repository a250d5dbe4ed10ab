'use client'

import { useState } from 'react'

/**
 * What the server said of a value, until another is typed or its box is closed. Payload takes it away
 * with its next look at the form.
 */
export const useRefusal = (
  value: unknown,
  { told, isOpen }: { told: string | undefined; isOpen: boolean },
): string | undefined => {
  const [refused, setRefused] = useState<{ value: unknown; error: string }>()
  const isPast = !isOpen || refused?.value !== value
  if (told && !refused) setRefused({ value, error: told })
  if (!told && refused && isPast) setRefused(undefined)
  return isPast ? undefined : refused?.error
}
