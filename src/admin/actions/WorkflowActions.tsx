import type { BeforeDocumentControlsServerProps } from 'payload'

import { findAction, type Workflow } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'
import { listActions } from '@/endpoints/listActions'
import { languageOf } from '@/i18n/label'

import { requestOf } from '@/admin/serverRequest'
import { ActionBar } from './ActionBar.client'
import { actionView } from './actionView'
import { recordFacts } from './recordFacts'

const isQuiet = (slug: WorkflowSlug, action: string): boolean =>
  findAction(WORKFLOWS[slug] as Workflow, action)?.quiet === true

type Props = BeforeDocumentControlsServerProps & { slug: WorkflowSlug; id?: string }

/** The actions open to this person on this record now; nothing while it is being created. */
export const WorkflowActions = async ({ slug, id, payload, user, i18n }: Props) => {
  if (!id || !user) return null
  const req = await requestOf({ payload, user, i18n })
  const language = languageOf(i18n.language)
  const listed = await listActions(req, { slug, id: String(id) }).catch(() => [])
  const open = listed.filter(({ name, blocked }) => !blocked || !isQuiet(slug, name))
  if (open.length === 0) return null
  const facts = await recordFacts(req, slug, String(id))
  const actions = open.map((action) => actionView(slug, action, { facts, language }))
  return <ActionBar slug={slug} id={String(id)} actions={actions} />
}
