'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Writes the heading of a form while `isWanted` says of the present one that it should go. A moment
 * later than Payload, which sets its own in the same turn and would win. In a list there is none.
 */
export const useHeading = (heading: string, isWanted: (title: string) => boolean): void => {
  const { title, setDocumentTitle } = useDocumentTitle()
  const isDue = title !== undefined && title !== heading && isWanted(title)
  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(() => setDocumentTitle(heading))
    return () => clearTimeout(timer)
  }, [isDue, heading, setDocumentTitle])
}
