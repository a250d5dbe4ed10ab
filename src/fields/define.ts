import type { CollectionConfig, Field, GlobalConfig } from 'payload'

import { chainAdmin, chainFields, masterAdmin } from '@/admin/chainAdmin'
import { hiddenFor } from '@/admin/hiddenFor'
import { accessFor, globalAccessFor } from '@/access/accessFor'
import { guardFields } from '@/access/fieldAccess'
import type { Resource } from '@/access/resources'
import type { WorkflowSlug } from '@/domain/workflows'
import { workflowActions } from '@/endpoints/workflowActions'
import { answerWhole } from '@/hooks/answerWhole'
import { recordSettings } from '@/hooks/audit/auditHooks'
import { guardSettings } from '@/hooks/guardData'
import { readStored } from '@/hooks/readStored'
import { masterHooks, recordHooks } from '@/hooks/recordHooks'
import { summaryOf } from '@/hooks/relatedSummaries'
import { lockSettings } from '@/hooks/settings/lockSettings'
import { withoutDrafts } from '@/hooks/withoutDrafts'
import { collectionLabels, groupLabel } from '@/i18n/label'

import { type Layout, layOut } from './layout'
import { timestampFields } from './timestamps'

const SAVE_BUTTON = '@/admin/SaveButton.client#SaveButton'

type Slug = Exclude<Resource, 'organisation' | 'deadlines' | 'numbering' | 'office-hours'>
type Group = Parameters<typeof groupLabel>[0]

type Definition = Pick<
  CollectionConfig,
  'indexes' | 'auth' | 'upload' | 'defaultSort' | 'endpoints' | 'forceSelect' | 'hooks'
> & {
  slug: Slug
  group: Group
  title: string
  columns: string[]
  fields: Field[]
  /** Tabs of the form, by the names of the fields. */
  layout?: Layout
  /** Keep every version of it: what a court may ask for is long, and the log tells only that it changed. */
  history?: boolean
  admin?: CollectionConfig['admin']
}

/**
 * What every collection shares and none may forget: no document locks (nine parallel writes hang
 * the server with them, measured), no duplicate, no bulk edit, no drafts, no trash.
 */
const hardened = ({
  slug,
  group,
  title,
  columns,
  fields,
  layout,
  history,
  admin,
  ...rest
}: Definition) => ({
  slug,
  labels: collectionLabels(slug),
  admin: {
    group: groupLabel(group),
    useAsTitle: title,
    defaultColumns: columns,
    hidden: hiddenFor(slug),
    hideAPIURL: true,
    enableListViewSelectAPI: true,
    pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
    ...admin,
    components: {
      ...admin?.components,
      edit: { SaveButton: SAVE_BUTTON, ...admin?.components?.edit },
      beforeListTable: [
        { path: '@/admin/lists/CellLabels#CellLabels', serverProps: { slug } },
        ...(admin?.components?.beforeListTable ?? []),
      ],
    },
  },
  access: accessFor(slug),
  defaultPopulate: summaryOf(fields),
  // Guarded by name first: inside a tab a field would have no rule of who may read it.
  fields: [...layOut(guardFields(slug, fields), layout), ...timestampFields()],
  versions: history ? { maxPerDoc: 0, drafts: false as const } : (false as const),
  lockDocuments: false as const,
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  trash: false,
  timestamps: true,
  ...rest,
})

/** A record of the oversight chain: row locks, guards and, where it has a workflow, its actions. */
export const chainCollection = (definition: Definition): CollectionConfig => ({
  ...hardened({
    ...definition,
    fields: chainFields(definition.slug, definition.fields),
    admin: { ...chainAdmin(definition.slug), ...definition.admin },
  }),
  hooks: recordHooks(definition.slug, definition.hooks),
  endpoints: [...workflowActions(definition.slug as WorkflowSlug), ...(definition.endpoints || [])],
})

/** Master data: who may write it is all there is to decide. */
export const masterCollection = (definition: Definition): CollectionConfig => ({
  ...hardened({ ...definition, admin: { ...masterAdmin(definition.slug), ...definition.admin } }),
  hooks: masterHooks(definition.hooks),
})

export const settingsGlobal = ({
  slug,
  fields,
  layout,
  hooks,
}: Pick<GlobalConfig, 'fields' | 'hooks'> & {
  slug: 'organisation' | 'deadlines' | 'numbering' | 'office-hours'
  layout?: Layout
}): GlobalConfig => ({
  slug,
  label: collectionLabels(slug).singular,
  admin: {
    group: groupLabel('settings'),
    hidden: hiddenFor(slug),
    hideAPIURL: true,
    components: { elements: { SaveButton: SAVE_BUTTON } },
  },
  access: globalAccessFor(slug),
  fields: layOut(guardFields(slug, fields), layout),
  hooks: {
    ...hooks,
    beforeOperation: [readStored, answerWhole, withoutDrafts, guardSettings, lockSettings],
    afterChange: [...(hooks?.afterChange ?? []), recordSettings],
  },
  versions: { max: 0 },
  lockDocuments: false,
})
