import type { PayloadRequest } from 'payload'

import type { AllowedFile } from '@/domain/evidence/fileKind'
import { RuleViolation } from '@/domain/violation'
import { authoriseCreate } from '@/hooks/authorise'
import { isId } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'
import { openQueue } from '@/limits/workQueue'

import { judgeContent } from './judgeContent'
import { authoriseFile } from './parentRights'
import { scanFile } from './scanFile'

export type IncomingFile = { data: Buffer; mimetype: string; name: string; size: number }
export type ParentLink = { slug: string; id: string }
type Inspected = { data: Buffer; allowed: AllowedFile }

const BYTES_PER_MEGABYTE = 1024 * 1024

/** A decoded picture may take a fifth of a gigabyte, an unpacked document all of a processor. */
const inInspectionQueue = openQueue({ atOnce: 2, waitingMax: 100 })

const fileBytesMax = async (req: PayloadRequest): Promise<number> => {
  const [row] = await queryRows<{ file_megabytes_max: string }>(
    req,
    sql`SELECT file_megabytes_max FROM organisation LIMIT 1`,
  )
  return Number(row?.file_megabytes_max ?? 20) * BYTES_PER_MEGABYTE
}

/** The record that a file is sent to. Throws `evidence.parentRequired`. */
export const linkOf = (data: Record<string, unknown>): ParentLink => {
  const { relationTo, value } = (data.parent ?? {}) as { relationTo?: unknown; value?: unknown }
  if (typeof relationTo !== 'string' || !isId(value) || !Object.hasOwn(LINKABLE, relationTo))
    throw new RuleViolation('evidence.parentRequired', {}, 'parent')
  return { slug: relationTo, id: value }
}

/** Parents a file may have, as columns of `evidence_rels`. */
export const LINKABLE: Record<string, string> = {
  activities: 'activities_id',
  'activity-logs': 'activity_logs_id',
  'working-papers': 'working_papers_id',
  findings: 'findings_id',
  recommendations: 'recommendations_id',
  'report-receipts': 'report_receipts_id',
  'follow-ups': 'follow_ups_id',
}

/**
 * The whole pipeline (docs/decisions/0009-files.md): name and size, content against name, structure,
 * decoding or unpacking, virus scanner. The same bytes of a request are looked at once.
 *
 * @throws RuleViolation with what is wrong; `evidence.busy` when too many wait already
 */
export const inspectFile = async (
  req: PayloadRequest,
  parent: ParentLink,
): Promise<{ file: IncomingFile; allowed: AllowedFile }> => {
  const file = req.file as IncomingFile | undefined
  if (!file?.data) throw new RuleViolation('evidence.fileRequired', {}, 'file')
  const known = req.context.inspectedFile as Inspected | undefined
  if (known?.data === file.data) return { file, allowed: known.allowed }
  const { data: bytes, name, mimetype: declaredMime } = file
  const limits = { bytesMax: await fileBytesMax(req) }
  const allowed = await inInspectionQueue(() => judgeContent({ bytes, name, declaredMime, limits }))
  if (!allowed) throw new RuleViolation('evidence.busy')
  await scanFile(req, { bytes: file.data, parent })
  req.context.inspectedFile = { data: file.data, allowed } satisfies Inspected
  return { file, allowed }
}

/**
 * The same before the transaction of the request: rights first, then the content. Decoding and
 * scanning take seconds, in which neither a row may be locked nor a connection be taken.
 */
export const inspectAhead = async (req: PayloadRequest): Promise<void> => {
  const data = req.data ?? {}
  await authoriseCreate(req, 'evidence', data)
  const link = linkOf(data)
  await authoriseFile(req, link)
  await inspectFile(req, link)
}
