import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { auditSentence, isByUnknown } from '@/i18n/auditSentence'
import { fieldLabel } from '@/i18n/label'

import { base } from './factories'

/** What was done to what, in the reader's words, made when it is read. */
export const auditSentenceField = (): Field => ({
  name: 'sentence',
  type: 'text',
  label: fieldLabel('sentence'),
  virtual: true,
  access: SERVER_WRITTEN,
  // The heading of the page says it.
  admin: { readOnly: true, condition: () => false },
  hooks: { afterRead: [({ data, req }) => auditSentence(data ?? {}, req.i18n?.language)] },
})

/** Whether it is somebody's act: what no person did, or nobody knows who, names none. */
export const hasDoer = (line: Record<string, unknown> | undefined): boolean =>
  Boolean(line?.actor) && !isByUnknown(line ?? {})

/** Before and after of each field, as a table in words. */
export const changesField = (): Field =>
  ({
    type: 'json',
    ...base('changes', {
      server: true,
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '@/admin/audit/ChangesField#ChangesField' },
      },
    }),
  }) as Field
