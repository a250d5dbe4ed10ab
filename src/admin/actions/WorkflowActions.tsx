import type { BeforeDocumentControlsServerProps } from 'payload'

import type { WorkflowSlug } from '@/domain/workflows'
import { listActions } from '@/endpoints/listActions'
import { languageOf } from '@/i18n/label'

import { requestOf } from '@/admin/serverRequest'
import { ActionBar } from './ActionBar.client'
import { actionView } from './actionView'
import { recordFacts } from './recordFacts'

type Props = BeforeDocumentControlsServerProps & { slug: WorkflowSlug; id?: string }

/** The actions open to this person on this record now; nothing while it is being created. */
export const WorkflowActions = async ({ slug, id, payload, user, i18n }: Props) => {
  if (!id || !user) return null
  const req = await requestOf({ payload, user, i18n })
  const language = languageOf(i18n.language)
  const open = await listActions(req, { slug, id: String(id) }).catch(() => [])
  if (open.length === 0) return null
  const facts = await recordFacts(req, slug, String(id))
  const actions = open.map((action) => actionView(slug, action, { facts, language }))
  return <ActionBar slug={slug} id={String(id)} actions={actions} />
}
