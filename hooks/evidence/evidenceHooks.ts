import type {
  CollectionAfterReadHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { requireActor } from '@/access/actor'
import { RuleViolation } from '@/domain/violation'
import { lockById } from '@/hooks/lockRow'
import { queueJob } from '@/hooks/queueJob'
import { queryRows, type Row, sql } from '@/hooks/transaction'

import { storeFile } from './fileStore'
import { inspectFile, LINKABLE, linkOf } from './inspectFile'
import { authoriseFile, type Parent } from './parentRights'

/** Scope columns of a file: those of its record, so that lists of files follow the same rules. */
const scopeOf = ({ slug, row }: Parent): Record<string, unknown> => ({
  unit: row.unit_id ?? null,
  activity: slug === 'activities' ? row.id : (row.activity_id ?? null),
  opd: slug === 'recommendations' ? row.released_to_id : opdOf(slug, row),
  finding: slug === 'findings' ? row.id : null,
})

const opdOf = (slug: string, row: Row): unknown =>
  slug === 'follow-ups' || slug === 'report-receipts' ? row.opd_id : null

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
  const parent = overrideAccess
    ? { slug: link.slug, row: (await lockById(req, link.slug, link.id)) as Row, parent: null }
    : await authoriseFile(req, link)
  const { file, allowed } = await inspectFile(req, link)
  const stored = await storeFile(file.data)
  req.context.receivedFile = { ...stored, ...allowed, ...scopeOf(parent), size: file.data.length }
  req.file = { ...file, name: stored.key, mimetype: allowed.mime } as typeof req.file
  // No other file has a random name. Payload would look for one, and answer 400, as to a broken
  // file, when the database is lost at that moment.
  Object.assign(args, { overwriteExistingFiles: true })
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

/** Proof that outlived the finding it was handed in with; by the log, which tells of its move. */
const isKept = async (req: PayloadRequest, id: unknown): Promise<boolean> => {
  const moves = await queryRows(
    req,
    sql`SELECT 1 FROM audit_log WHERE record = ${String(id)} AND action = 'update'
      AND caused_by IN ('findings.delete', 'recommendations.delete') LIMIT 1`,
  )
  return moves.length > 0
}

/** A file may be taken back only while its record was never submitted and is still open. */
const keepProof: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const link = await parentOf(req, id)
  if (!link) return
  const { slug, row, parent } = await authoriseFile(req, link)
  // A finding is submitted with its report.
  const submittedAt = row.submitted_at ?? (slug === 'findings' ? parent?.submitted_at : null)
  const wasSubmitted = Boolean(submittedAt) || slug === 'recommendations'
  if (wasSubmitted || (await isKept(req, id))) throw new RuleViolation('workflow.notDeletable')
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
  filename: doc.title ?? undefined,
})

export const evidenceHooks: CollectionConfig['hooks'] = {
  beforeOperation: [receiveFile],
  beforeValidate: [describeFile],
  beforeDelete: [keepProof, removeBytes],
  afterRead: [linkToDownload],
}
