import type {
  CollectionAfterReadHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { requireActor } from '@/access/actor'
import { assertAllowedFile } from '@/domain/evidence/fileKind'
import { RuleViolation } from '@/domain/violation'
import { isId, lockById } from '@/hooks/lockRow'
import { queueJob } from '@/hooks/queueJob'
import { queryRows, type Row, sql } from '@/hooks/transaction'

import { storeFile } from './fileStore'
import { findUnpackedProblem } from './officeContent'
import { authoriseFile, type Parent } from './parentRights'

type Link = { relationTo?: string; value?: unknown }
type IncomingFile = { data: Buffer; mimetype: string; name: string; size: number }

const BYTES_PER_MEGABYTE = 1024 * 1024

const fileBytesMax = async (req: PayloadRequest): Promise<number> => {
  const [row] = await queryRows<{ file_megabytes_max: string }>(
    req,
    sql`SELECT file_megabytes_max FROM organisation LIMIT 1`,
  )
  return Number(row?.file_megabytes_max ?? 20) * BYTES_PER_MEGABYTE
}

/** Scope columns of a file: those of its record, so that lists of files follow the same rules. */
const scopeOf = ({ slug, row }: Parent): Record<string, unknown> => ({
  unit: row.unit_id ?? null,
  activity: slug === 'activities' ? row.id : (row.activity_id ?? null),
  opd: slug === 'recommendations' ? row.released_to_id : opdOf(slug, row),
  finding: slug === 'findings' ? row.id : null,
})

const opdOf = (slug: string, row: Row): unknown =>
  slug === 'follow-ups' || slug === 'report-receipts' ? row.opd_id : null

const linkOf = (data: Record<string, unknown>): { slug: string; id: string } => {
  const { relationTo, value } = (data.parent ?? {}) as Link
  if (typeof relationTo !== 'string' || !isId(value))
    throw new RuleViolation('evidence.parentRequired', {}, 'parent')
  return { slug: relationTo, id: value }
}

const OFFICE: readonly string[] = ['docx', 'xlsx']

const assertUnpackable = async (bytes: Uint8Array, name: string): Promise<void> => {
  const reason = await findUnpackedProblem(bytes)
  if (reason) throw new RuleViolation('evidence.content', { name, reason })
}

/**
 * Before Payload touches a file: the parent's rights, then the content. The file is stored under a
 * random name; what the sender called it is only shown. Content and parent never change.
 */
const receiveFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation === 'update') throw new RuleViolation('access.forbidden')
  if (operation !== 'create') return
  const data = ((args as { data?: unknown }).data ?? {}) as Record<string, unknown>
  const link = linkOf(data)
  if (!Object.hasOwn(LINKABLE, link.slug))
    throw new RuleViolation('evidence.parentRequired', {}, 'parent')
  const parent = overrideAccess
    ? { slug: link.slug, row: (await lockById(req, link.slug, link.id)) as Row, parent: null }
    : await authoriseFile(req, link)
  const file = req.file as IncomingFile | undefined
  if (!file?.data?.length) throw new RuleViolation('evidence.fileRequired', {}, 'file')
  const allowed = assertAllowedFile({
    bytes: file.data,
    name: file.name,
    declaredMime: file.mimetype,
    limits: { bytesMax: await fileBytesMax(req) },
  })
  if (OFFICE.includes(allowed.kind)) await assertUnpackable(file.data, allowed.safeName)
  const stored = await storeFile(file.data)
  req.context.receivedFile = { ...stored, ...allowed, ...scopeOf(parent), size: file.data.length }
  req.file = { ...file, name: stored.key, mimetype: allowed.mime } as typeof req.file
}

/** Parents a file may have, as columns of `evidence_rels`. */
const LINKABLE: Record<string, string> = {
  activities: 'activities_id',
  'activity-logs': 'activity_logs_id',
  'working-papers': 'working_papers_id',
  findings: 'findings_id',
  recommendations: 'recommendations_id',
  'report-receipts': 'report_receipts_id',
  'follow-ups': 'follow_ups_id',
}

type Received = {
  key: string
  checksum: string
  kind: string
  mime: string
  safeName: string
  size: number
  [column: string]: unknown
}

const describeFile: CollectionBeforeValidateHook = ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data
  const { key, checksum, kind, mime, safeName, size, ...scope } = req.context
    .receivedFile as Received
  return {
    ...data,
    ...scope,
    title: safeName,
    kind,
    checksum,
    mimeType: mime,
    sizeBytes: size,
    storageKey: key,
    uploader: requireActor(req).id,
  }
}

const parentOf = async (
  req: PayloadRequest,
  id: unknown,
): Promise<{ slug: string; id: string } | null> => {
  const [link] = await queryRows<Row>(
    req,
    sql`SELECT * FROM evidence_rels WHERE parent_id = ${id} AND path = 'parent'`,
  )
  const entry = Object.entries(LINKABLE).find(([, column]) => link?.[column])
  if (!link || !entry) return null
  const [slug, column] = entry
  return { slug, id: String(link[column]) }
}

/** A file may be taken back only while its record was never submitted and is still open. */
const keepProof: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const link = await parentOf(req, id)
  if (!link) return
  const { slug, row, parent } = await authoriseFile(req, link)
  // A finding is submitted with its report.
  const submittedAt = row.submitted_at ?? (slug === 'findings' ? parent?.submitted_at : null)
  const wasSubmitted = Boolean(submittedAt) || slug === 'recommendations'
  if (wasSubmitted) throw new RuleViolation('workflow.notDeletable')
}

/** The bytes go once the deletion is committed; the key is unreadable later on, when the row is gone. */
const removeBytes: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [file] = await queryRows<{ storage_key: string | null }>(
    req,
    sql`SELECT storage_key FROM evidence WHERE id = ${id}`,
  )
  if (file?.storage_key) await queueJob(req, 'remove-file', { key: file.storage_key })
}

/** Payload's own address of a file is closed; the one that works is authorised on every request. */
const linkToDownload: CollectionAfterReadHook = ({ doc }) => ({
  ...doc,
  url: `/api/files/${String(doc.id)}`,
  filename: doc.title ?? doc.filename,
})

export const evidenceHooks: CollectionConfig['hooks'] = {
  beforeOperation: [receiveFile],
  beforeValidate: [describeFile],
  beforeDelete: [keepProof, removeBytes],
  afterRead: [linkToDownload],
}
