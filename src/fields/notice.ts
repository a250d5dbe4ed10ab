import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { fieldLabel } from '@/i18n/label'
import { noticeText } from '@/i18n/notices'

/** The sentence of a notice in the reader's language, made when it is read. */
export const noticeTextField = (): Field => ({
  name: 'text',
  type: 'text',
  label: fieldLabel('noticeText'),
  virtual: true,
  access: SERVER_WRITTEN,
  admin: { readOnly: true, condition: () => false },
  hooks: {
    afterRead: [({ data, req }) => noticeText(String(data?.event ?? ''), req.i18n?.language)],
  },
})
