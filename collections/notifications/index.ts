import { listAdmin } from '@/admin/chainAdmin'
import { masterCollection } from '@/fields/define'
import { instantField, relationField, textField } from '@/fields/factories'
import { noticeTextField } from '@/fields/notice'

/** One's own inbox: what happened to which record. Written with the change that it tells of. */
export const Notifications = masterCollection({
  slug: 'notifications',
  group: 'work',
  // The navigation shows it above the groups, with what is unread.
  admin: { group: false, ...listAdmin('notifications') },
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
    instantField('readAt'),
  ],
  indexes: [{ fields: ['recipient', 'readAt'] }, { fields: ['recipient', 'createdAt'] }],
})
