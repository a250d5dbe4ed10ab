import type { Field, FieldHook } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { fieldLabel } from '@/i18n/label'
import { noticeText, noticeTextForOwner } from '@/i18n/notices'

const sentence: FieldHook = ({ data = {}, req }) => {
  const { event, recordCollection, recordId } = data
  const isOwn = recordCollection === 'users' && recordId === req.user?.id
  const words = isOwn ? noticeTextForOwner : noticeText
  return words(String(event ?? ''), req.i18n?.language)
}

/** The sentence of a notice in the reader's language, made when it is read. */
export const noticeTextField = (): Field => ({
  name: 'text',
  type: 'text',
  label: fieldLabel('noticeText'),
  virtual: true,
  access: SERVER_WRITTEN,
  admin: { readOnly: true, condition: () => false },
  hooks: { afterRead: [sentence] },
})
