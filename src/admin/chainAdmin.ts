import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { findWorkflow } from '@/domain/workflows'
import { EVIDENCE_PARENTS } from '@/fields/evidence'
import { fieldLabel } from '@/i18n/label'

import { type ChainSlug, UP } from './chain/links'
import { firstView } from './lists/firstView'
import { LISTS_WITH_VIEWS } from './lists/views'

/** What the admin UI adds to every record of the chain: its actions, and its place above the form. */
export const chainAdmin = (slug: string): NonNullable<CollectionConfig['admin']> => {
  const serverProps = { slug }
  const actions = { path: '@/admin/actions/WorkflowActions#WorkflowActions', serverProps }
  return {
    ...listAdmin(slug),
    components: {
      ...listAdmin(slug).components,
      Description: { path: '@/admin/chain/DocumentHead#DocumentHead', serverProps },
      edit: { beforeDocumentControls: findWorkflow(slug) ? [actions, ...besideActions(slug)] : [] },
    },
  }
}

/** What the admin UI adds to master data: the heading of a new record. */
export const masterAdmin = (slug: string): NonNullable<CollectionConfig['admin']> => ({
  components: { Description: { path: '@/admin/NewHead#NewHead', serverProps: { slug } } },
})

const besideActions = (slug: string): string[] =>
  slug === 'recommendations' ? ['@/admin/recommendations/CopyToOpds#CopyToOpds'] : []

/** Ways to look at a list, and the one it opens with. */
export const listAdmin = (slug: string): NonNullable<CollectionConfig['admin']> => {
  if (!LISTS_WITH_VIEWS.includes(slug)) return {}
  const views = { path: '@/admin/lists/ListViews#ListViews', serverProps: { slug } }
  return { baseFilter: firstView(slug), components: { beforeListTable: [views] } }
}

/** The fields of a record of the chain, its parent filled in from the address, its files below. */
export const chainFields = (slug: string, fields: Field[]): Field[] => [
  ...fields.map((field) => withParentFromAddress(slug, field)),
  ...filesPanel(slug),
  historyPanel(),
]

/** "Add a finding" on a report opens a form that names the report already. */
const withParentFromAddress = (slug: string, field: Field): Field => {
  const parent = UP[slug as ChainSlug]?.field
  if (field.type !== 'relationship' || field.name !== parent) return field
  return {
    ...field,
    defaultValue: ({ req }: { req?: PayloadRequest }) => {
      const value = req?.query?.[field.name]
      return typeof value === 'string' ? value : undefined
    },
  }
}

/** What was done to the record, for those who may read the audit log. */
const historyPanel = (): Field => ({
  name: 'historyPanel',
  type: 'ui',
  label: fieldLabel('history'),
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/audit/HistoryPanel#HistoryPanel' },
  },
})

const filesPanel = (slug: string): Field[] => {
  if (!(EVIDENCE_PARENTS as readonly string[]).includes(slug)) return []
  const Field = '@/admin/files/FilesPanel#FilesPanel'
  return [
    {
      name: 'filesPanel',
      type: 'ui',
      label: fieldLabel('files'),
      admin: { disableListColumn: true, components: { Field } },
    },
  ]
}
