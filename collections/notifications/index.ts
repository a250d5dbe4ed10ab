import { listAdmin } from '@/admin/chainAdmin'
import { recordPath } from '@/admin/notices/noticeLink'
import { masterCollection } from '@/fields/define'
import { instantField, relationField, textField } from '@/fields/factories'
import { noticeTextField } from '@/fields/notice'

/** The page of a notice tells it as a message, not as boxes; the list has columns of them. */
const IN_LIST = { condition: () => false }

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
    textField('subject', { server: true, admin: IN_LIST }),
    textField('event', { server: true, admin: { hidden: true } }),
    textField('recordCollection', { server: true, admin: { hidden: true } }),
    textField('recordId', { server: true, index: true, admin: { hidden: true } }),
    textField('note', { server: true, maxLength: 20_000, admin: IN_LIST }),
    instantField('readAt', { admin: IN_LIST }),
  ],
  indexes: [{ fields: ['recipient', 'readAt'] }, { fields: ['recipient', 'createdAt'] }],
})
