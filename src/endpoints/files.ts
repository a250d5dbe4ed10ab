import { Readable } from 'node:stream'

import type { Endpoint, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import type { Capacity } from '@/access/capacity'
import { capacityFor } from '@/access/permission'
import { RuleViolation } from '@/domain/violation'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { noteCapacity } from '@/hooks/context'
import { openFile } from '@/hooks/evidence/fileStore'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord, isId } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'
import { DOWNLOAD_HEADERS } from '@/securityHeaders'

type StoredFile = { title: string; mime_type: string; size_bytes: string; storage_key: string }

const asAttachment = (name: string): string =>
  `attachment; filename="berkas"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`

/** The file is read under the person's own scope first: what may not be seen is not there. */
const findFile = async (req: PayloadRequest, id: unknown): Promise<StoredFile> => {
  const found = isId(id)
    ? await req.payload.find({
        collection: 'evidence',
        where: { id: { equals: id } },
        limit: 1,
        depth: 0,
        overrideAccess: false,
        req,
      })
    : { totalDocs: 0 }
  if (found.totalDocs === 0) throw new RuleViolation('access.notFound')
  const [file] = await queryRows<StoredFile>(
    req,
    sql`SELECT title, mime_type, size_bytes, storage_key FROM evidence WHERE id = ${id}`,
  )
  if (!file) throw new RuleViolation('access.notFound')
  return file
}

/** The office in which the person may read it, if it takes one: asked only of those who act. */
const readingAs = async (req: PayloadRequest, id: string): Promise<Capacity | null> => {
  const actor = requireActor(req)
  const record = actor.acting.length > 0 ? await findRecord(req, 'evidence', id) : null
  if (!record) return null
  const facts = await gatherFacts(req, 'evidence', record.row)
  return capacityFor(actor, 'evidence', { operation: 'read', facts })
}

/** `GET /api/files/:id`: the only way to a file; always a download, never shown in place. */
export const fileEndpoints: Endpoint[] = [
  {
    path: '/files/:id',
    method: 'get',
    handler: async (req) => {
      requireActor(req)
      const { id } = req.routeParams as { id: string }
      const file = await findFile(req, id)
      noteCapacity(req, await readingAs(req, id))
      await recordEvents(req, [
        { action: 'download', collection: 'evidence', record: id, title: file.title },
      ])
      const bytes = Readable.toWeb(await openFile(file.storage_key)) as ReadableStream
      return new Response(bytes, {
        headers: {
          ...DOWNLOAD_HEADERS,
          'Content-Type': file.mime_type,
          'Content-Length': String(file.size_bytes),
          'Content-Disposition': asAttachment(file.title),
        },
      })
    },
  },
]
