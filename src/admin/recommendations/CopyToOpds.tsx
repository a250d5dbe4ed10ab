import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { mayOn } from '@/access/permission'
import { REPORT_CONTENT_OPEN } from '@/domain/reports/workflow'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'

import type { Option } from '@/admin/actions/actionView'
import { requestOf } from '@/admin/serverRequest'

import { CopyButton } from './CopyButton.client'

type Props = BeforeDocumentControlsServerProps & { id?: string }

/** "Copy to other OPDs" on a recommendation whose report is open, for whoever may add one. */
export const CopyToOpds = async ({ id, payload, user, i18n }: Props) => {
  if (!id || !user) return null
  const req = await requestOf({ payload, user, i18n })
  const opds = await findOtherOpds(req, String(id))
  return opds.length > 0 ? <CopyButton id={String(id)} opds={opds} /> : null
}

const findOtherOpds = async (req: PayloadRequest, id: string): Promise<Option[]> => {
  const record = await findRecord(req, 'recommendations', id)
  const isOpen = REPORT_CONTENT_OPEN.includes(String(record?.parent?.status) as 'draft')
  if (!record || !isOpen) return []
  const facts = await gatherFacts(req, 'recommendations', record.row)
  if (!mayOn(requireActor(req), 'recommendations', { operation: 'create', facts })) return []
  return opdsWithoutIt(req, id)
}

/** The OPDs of the activity that have no recommendation of these words under this finding. */
const opdsWithoutIt = (req: PayloadRequest, id: string): Promise<Option[]> =>
  queryRows<Option>(
    req,
    sql`SELECT o.id AS value, o.name AS label FROM recommendations r
      JOIN activities_rels x ON x.parent_id = r.activity_id AND x.path = 'opds'
      JOIN opds o ON o.id = x.opds_id AND o.active
      WHERE r.id = ${id} AND NOT EXISTS (
        SELECT 1 FROM recommendations c
        WHERE c.finding_id = r.finding_id AND c.text = r.text AND c.opd_id = o.id)
      ORDER BY o.name LIMIT 100`,
  )
