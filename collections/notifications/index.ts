import { listAdmin } from '@/admin/chainAdmin'
import { masterCollection } from '@/fields/define'
import { instantField, relationField, textField } from '@/fields/factories'
import { noticeTextField } from '@/fields/notice'

/** A notice leads to the record that it tells of. */
const recordPath = ({ recordCollection, recordId }: Record<string, unknown>): string | null =>
  typeof recordCollection === 'string' && typeof recordId === 'string'
    ? `/admin/collections/${recordCollection}/${recordId}`
    : null

/** One's own inbox: what happened to which record. Written with the change that it tells of. */
export const Notifications = masterCollection({
  slug: 'notifications',
  group: 'work',
  // The navigation shows it above the groups, with what is unread.
  admin: {
    ...listAdmin('notifications'),
    components: {
      ...listAdmin('notifications').components,
      Description: '@/admin/notices/NoticeHead#NoticeHead',
      edit: { SaveButton: '@/admin/notices/NothingToSave#NothingToSave' },
    },
    group: false,
    // The sentence is made from the event, which is no column.
    enableListViewSelectAPI: false,
    formatDocURL: ({ doc, defaultURL }) => recordPath(doc) ?? defaultURL,
  },
  title: 'subject',
  columns: ['text', 'subject', 'createdAt', 'readAt'],
  defaultSort: '-createdAt',
  fields: [
    relationField('recipient', 'users', { server: true, admin: { hidden: true } }),
    noticeTextField(),
    textField('subject', { server: true }),
    textField('event', { server: true, admin: { hidden: true } }),
    textField('recordCollection', { server: true, admin: { hidden: true } }),
    textField('recordId', { server: true, index: true, admin: { hidden: true } }),
    textField('note', { server: true, maxLength: 20_000 }),
    instantField('readAt', { admin: { condition: () => false } }),
  ],
  indexes: [{ fields: ['recipient', 'readAt'] }, { fields: ['recipient', 'createdAt'] }],
})
