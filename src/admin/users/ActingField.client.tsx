'use client'

import { ArrayField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'

import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'

/** The appointments of a person; on one's own account closed, with the reason, before anything is typed. */
export const ActingField: ArrayFieldClientComponent = ({ field, readOnly, ...props }) => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const language = useLanguage()
  if (id === undefined || id !== user?.id || readOnly)
    return <ArrayField {...props} field={field} readOnly={readOnly} />
  const admin = { ...field.admin, description: say('help.actingOwn', language) }
  return <ArrayField {...props} field={{ ...field, admin } as typeof field} readOnly />
}
