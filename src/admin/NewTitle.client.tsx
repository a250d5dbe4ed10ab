'use client'

import { useTranslation } from '@payloadcms/ui'

import { useHeading } from './useHeading.client'

/** The heading of a form that has no title yet: *PKPT baru*, where Payload writes *[Untitled]*. */
export const NewTitle = ({ heading }: { heading: string }) => {
  const { t } = useTranslation()
  useHeading(heading, (title) => title === `[${t('general:untitled')}]`)
  return null
}
