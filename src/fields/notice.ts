import type { Field } from 'payload'

import { fieldLabel } from '@/i18n/label'
import { noticeText } from '@/i18n/notices'

/** The sentence of a notice in the reader's language, made when it is read. */
export const noticeTextField = (): Field => ({
  name: 'text',
  type: 'text',
  label: fieldLabel('noticeText'),
  virtual: true,
  admin: { readOnly: true },
  hooks: {
    afterRead: [({ data, req }) => noticeText(String(data?.event ?? ''), req.i18n?.language)],
  },
})
