import { Readable } from 'node:stream'

import type { Endpoint, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import type { Capacity } from '@/access/capacity'
import { capacityFor } from '@/access/permission'
import { type ByteRange, rangeOf } from '@/domain/evidence/byteRange'
import { RuleViolation } from '@/domain/violation'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { noteCapacity } from '@/hooks/context'
import { openFile } from '@/hooks/evidence/fileStore'
import { gatherFacts } from '@/hooks/gatherFacts'
import { findRecord, isId } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'
import { DOWNLOAD_HEADERS } from '@/securityHeaders'

import { errorAnswer } from './apiAnswer'
import { idOfRoute } from './readBody'

type StoredFile = Record<'title' | 'mime_type' | 'size_bytes' | 'storage_key' | 'checksum', string>

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
    sql`SELECT title, mime_type, size_bytes, storage_key, checksum FROM evidence WHERE id = ${id}`,
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

/** What part is sent: a changed file (`If-Range`) is sent whole. */
const partOf = ({ headers }: PayloadRequest, tag: string, size: number) => {
  const version = headers.get('if-range')
  return version === null || version === tag ? rangeOf(headers.get('range'), size) : 'whole'
}

const refuseRange = (size: number): Response => {
  const answer = errorAnswer('evidence.range', 416)
  answer.headers.set('Content-Range', `bytes */${size}`)
  return answer
}

/** The bytes as a stream; in the log before the first of them leaves. */
const bytesOf = async (req: PayloadRequest, file: StoredFile, range?: ByteRange) => {
  const size = Number(file.size_bytes)
  const stream = await openFile({ key: file.storage_key, sizeBytes: size }, range)
  try {
    const id = idOfRoute(req)
    noteCapacity(req, await readingAs(req, id))
    await recordEvents(req, [
      { action: 'download', collection: 'evidence', record: id, title: file.title },
    ])
  } catch (error) {
    stream.destroy()
    throw error
  }
  return Readable.toWeb(stream) as ReadableStream
}

const download = async (req: PayloadRequest): Promise<Response> => {
  requireActor(req)
  const file = await findFile(req, req.routeParams?.id)
  const [size, tag] = [Number(file.size_bytes), `"${file.checksum}"`]
  const range = partOf(req, tag, size)
  if (range === 'unsatisfiable') return refuseRange(size)
  const part = range === 'whole' ? undefined : range
  // A question about a file moves no byte of it.
  const bytes = req.method === 'HEAD' ? null : await bytesOf(req, file, part)
  return new Response(bytes, {
    status: part ? 206 : 200,
    headers: {
      ...DOWNLOAD_HEADERS,
      'Accept-Ranges': 'bytes',
      'Content-Type': file.mime_type,
      'Content-Length': String(part ? part.end - part.start + 1 : size),
      'Content-Disposition': asAttachment(file.title),
      ETag: tag,
      ...(part ? { 'Content-Range': `bytes ${part.start}-${part.end}/${size}` } : {}),
    },
  })
}

/** `GET /api/files/:id`: the only way to a file; always a download, never shown in place. */
export const fileEndpoints: Endpoint[] = [
  { path: '/files/:id', method: 'get', handler: download },
  { path: '/files/:id', method: 'head', handler: download },
]
