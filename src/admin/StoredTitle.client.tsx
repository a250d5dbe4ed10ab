'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { useHeading } from './useHeading.client'

/** The heading of a record whose title is emptied to be written anew: as stored, where Payload writes its id. */
export const StoredTitle = () => {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const field = collectionSlug && getEntityConfig({ collectionSlug })?.admin.useAsTitle
  const stored: unknown = field && savedDocumentData?.[field]
  const heading = typeof stored === 'string' ? stored : ''
  useHeading(heading, (title) => heading !== '' && title === id)
  return null
}
