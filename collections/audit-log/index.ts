import { listAdmin } from '@/admin/chainAdmin'
import { auditSentenceField, changesField, hasDoer } from '@/fields/audit'
import { masterCollection } from '@/fields/define'
import { longTextField, relationField, textField } from '@/fields/factories'

const UNSEEN = { server: true, admin: { hidden: true, disableListColumn: true } }

/**
 * Who did what, when and to which record. Written with the change that it tells of, by the system
 * alone; the database refuses to change or delete a line (docs/decisions/0010-audit-log.md).
 */
export const AuditLog = masterCollection({
  slug: 'audit-log',
  group: 'settings',
  admin: {
    components: {
      ...listAdmin('audit-log').components,
      Description: '@/admin/audit/AuditHead#AuditHead',
      edit: { SaveButton: '@/admin/notices/NothingToSave#NothingToSave' },
    },
    listSearchableFields: ['title', 'actorName', 'actingAs', 'note'],
  },
  title: 'title',
  // The sentence is made from these; a list of lines goes without their changes, megabytes each at most.
  forceSelect: {
    action: true,
    collection: true,
    title: true,
    causedBy: true,
    actor: true,
    actorName: true,
    actingAs: true,
  },
  columns: ['createdAt', 'actorName', 'sentence', 'note'],
  defaultSort: '-createdAt',
  fields: [
    auditSentenceField(),
    textField('title', UNSEEN),
    textField('actorName', {
      server: true,
      admin: {
        condition: () => false,
        disableListFilter: true,
        components: { Cell: '@/admin/audit/ActorCell#ActorCell' },
      },
    }),
    relationField('actor', 'users', {
      server: true,
      admin: { disableListColumn: true, condition: hasDoer },
    }),
    // The page says it behind the name.
    textField('actingAs', { server: true, admin: { condition: () => false } }),
    longTextField('note', { server: true }),
    changesField(),
    textField('action', { ...UNSEEN, index: true }),
    textField('collection', UNSEEN),
    // A filter of the list, not a part of the form: an id says nothing to a reader.
    textField('record', {
      server: true,
      admin: { condition: () => false, disableListColumn: true },
    }),
    textField('causedBy', UNSEEN),
  ],
  indexes: [{ fields: ['record', 'createdAt'] }, { fields: ['actor', 'createdAt'] }],
})
